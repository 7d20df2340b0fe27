import { Button, Group, Stack } from '@mantine/core';
import { toast } from '@renderer/ui/feedback';
import { SidePanel } from '@renderer/ui/layout';
import type { EntryView } from '@shared/contract/use-library';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useReview } from '../mutations';
import classes from '../use-library.module.css';

const copy = async (text: string): Promise<void> => {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  toast.done(t(copied ? 'useLibrary.copied' : 'useLibrary.copyFailed'));
};

type EntryProps = { readonly entry: EntryView; readonly onEdit: () => void };

const Entry = ({ entry, onEdit }: EntryProps) => {
  const review = useReview();
  const facts: readonly (readonly [string, string])[] = [
    [t('useLibrary.team'), entry.team ?? t('useLibrary.everyone')],
    [t('useLibrary.tool'), [entry.tool ?? t('useLibrary.toolUnknown'), entry.model].filter(Boolean).join(', ')],
    [t('useLibrary.dataClass'), t(`security.classes.${entry.dataClass}`)],
    ...(entry.dataRule ? [[t('useLibrary.dataRule'), entry.dataRule] as const] : []),
    ...(entry.sober ? [[t('useLibrary.sober'), entry.sober] as const] : []),
    [t('useLibrary.owner'), entry.owner ?? t('useLibrary.paper.noOwner')],
    [t('useLibrary.testedOn'), entry.testedOn === null ? t('useLibrary.never') : formatDay(entry.testedOn)],
    [t('useLibrary.reviewOn'), entry.reviewOn === null ? t('useLibrary.paper.noReview') : formatDay(entry.reviewOn)],
  ];
  return (
    <Stack gap="md">
      {entry.need ? <p className={classes.hint}>{entry.need}</p> : null}
      <p className={classes.prompt}>{entry.prompt}</p>
      <Group>
        <Button onClick={() => copy(entry.prompt)}>{t('useLibrary.copy')}</Button>
        <Button variant="default" onClick={onEdit}>
          {t('common.edit')}
        </Button>
        <Button variant="default" loading={review.isPending} onClick={() => review.mutate({ id: entry.id })}>
          {t('useLibrary.review')}
        </Button>
      </Group>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {entry.standing === null || entry.standing === 'allowed' ? null : (
        <p className={classes.hint}>{t(`useLibrary.standing.${entry.standing}`)}</p>
      )}
    </Stack>
  );
};

type PanelProps = {
  readonly entry: EntryView | null;
  readonly onClose: () => void;
  readonly onEdit: (entry: EntryView) => void;
};

/** One use: its prompt to copy, its rules. */
export const EntryPanel = ({ entry, onClose, onEdit }: PanelProps) => (
  <SidePanel opened={entry !== null} onClose={onClose} title={entry?.title ?? ''} size={560}>
    {entry === null ? null : <Entry key={entry.id} entry={entry} onEdit={() => onEdit(entry)} />}
  </SidePanel>
);
