import { ActionIcon, Button, Group, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, NoteField, TextField } from '@renderer/ui/fields';
import type { Day } from '@shared/domain/day';
import type { PrivacyLine } from '@shared/domain/privacy';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useReadTerms, useRemoveTerms } from '../mutations';
import classes from '../privacy.module.css';

/** Who read the terms of a tool, when, in which version. */
export const TermsPart = ({ line }: { readonly line: PrivacyLine }) => {
  const [readBy, setReadBy] = useState<string | null>(null);
  const [readOn, setReadOn] = useState<Day | null>(today());
  const [version, setVersion] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const save = useReadTerms();
  const remove = useRemoveTerms();
  const add = () => {
    if (readBy === null || readOn === null) return;
    save.mutate(
      { toolId: line.toolId, readBy, readOn, version, note },
      {
        onSuccess: () => {
          setVersion(null);
          setNote(null);
        },
      },
    );
  };
  return (
    <Stack gap="md">
      <p className={classes.hint}>
        {t('rgpd.terms.how')}{' '}
        {line.reviewDueOn === null ? null : t('rgpd.terms.dueOn', { day: formatDay(line.reviewDueOn) })}
      </p>
      {line.terms.length === 0 ? <p>{t('rgpd.terms.none')}</p> : null}
      <div>
        {line.terms.map((one) => (
          <div key={one.id} className={classes.row}>
            <div>
              <p>
                <strong>{t('rgpd.terms.line', { name: one.readBy, day: formatDay(one.readOn) })}</strong>
                {one.version === null ? null : ` · ${t('rgpd.terms.versionOf', { version: one.version })}`}
              </p>
              {one.note === null ? null : <p className={classes.hint}>{one.note}</p>}
            </div>
            <ActionIcon
              variant="subtle"
              color="brick"
              aria-label={t('rgpd.terms.removeOf', { day: formatDay(one.readOn) })}
              onClick={() => remove.mutate({ id: one.id })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
      </div>
      <section className={classes.part}>
        <div className={classes.grid}>
          <TextField label={t('rgpd.terms.readBy')} value={readBy} onChange={setReadBy} maxLength={200} />
          <DayField label={t('rgpd.terms.readOn')} value={readOn} onChange={setReadOn} max={today()} />
          <TextField label={t('rgpd.terms.version')} value={version} onChange={setVersion} maxLength={100} />
        </div>
        <NoteField label={t('rgpd.terms.note')} value={note} onChange={setNote} rows={2} />
        <Group>
          <Button disabled={readBy === null || readOn === null} loading={save.isPending} onClick={add}>
            {t('rgpd.terms.add')}
          </Button>
        </Group>
      </section>
    </Stack>
  );
};
