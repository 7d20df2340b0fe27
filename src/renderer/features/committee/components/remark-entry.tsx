import { Button, Group, Text } from '@mantine/core';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import type { RemarkView } from '@shared/contract/committee';
import type { CommitteeRemark } from '@shared/domain/committee';
import { formatDay } from '@shared/text/format';
import { t, typeset } from '@shared/text/translate';
import classes from '../committee.module.css';
import { useRemoveRemark, useSettleRemark } from '../mutations';

const tones: Readonly<Record<CommitteeRemark['state'], ChipTone>> = {
  open: 'attention',
  taken: 'good',
  both: 'good',
  kept: 'muted',
  read: 'muted',
};

const Side = ({ title, text }: { readonly title: string; readonly text: string | null }) => (
  <div className={classes.side}>
    <div className={classes.sideTitle}>{title}</div>
    {text ? typeset(text) : <Text c="dimmed">{t('committeeScreens.remarks.empty')}</Text>}
  </div>
);

/** The wording proposed beside the text now, and beside what the member read when it has changed since. */
const Sides = ({ remark }: { readonly remark: RemarkView }) => (
  <div className={classes.sides}>
    {remark.conflict === 'none' ? null : <Side title={t('committeeScreens.remarks.base')} text={remark.base} />}
    {remark.conflict === 'gone' ? null : (
      <Side
        title={t('committeeScreens.remarks.current')}
        text={remark.state === 'open' ? remark.current : remark.replaced}
      />
    )}
    <Side title={t('committeeScreens.remarks.proposed')} text={remark.text} />
  </div>
);

const Choices = ({ remark }: { readonly remark: RemarkView }) => {
  const [settle, remove] = [useSettleRemark(), useRemoveRemark()];
  const wording = remark.target.field !== 'comment' && remark.conflict !== 'gone';
  const to = (state: CommitteeRemark['state']) => () => settle.mutate({ id: remark.id, state });
  return (
    <Group gap="xs">
      {wording ? (
        <>
          <Button size="xs" onClick={to('taken')}>
            {t('committeeScreens.remarks.take')}
          </Button>
          <Button size="xs" variant="default" onClick={to('both')}>
            {t('committeeScreens.remarks.both')}
          </Button>
        </>
      ) : null}
      <Button size="xs" variant="default" onClick={to(wording ? 'kept' : 'read')}>
        {t(wording ? 'committeeScreens.remarks.keep' : 'committeeScreens.remarks.read')}
      </Button>
      {remark.origin === 'here' ? (
        <Button size="xs" variant="subtle" color="gray" onClick={() => remove.mutate(remark.id)}>
          {t('committeeScreens.remarks.remove')}
        </Button>
      ) : null}
    </Group>
  );
};

/** A remark: who, on what, what it says, what becomes of it. */
export const RemarkEntry = ({ remark }: { readonly remark: RemarkView }) => {
  const wording = remark.target.field !== 'comment';
  const by = t('committeeScreens.remarks.by', { author: remark.author, day: formatDay(remark.writtenOn) });
  const received =
    remark.receivedOn === null
      ? ''
      : ` · ${t('committeeScreens.remarks.received', { day: formatDay(remark.receivedOn) })}`;
  return (
    <li className={classes.row}>
      <div className={classes.grow}>
        <Group gap="xs">
          <span className={classes.name}>{typeset(remark.about)}</span>
          <Chip tone={tones[remark.state]}>{t(`committeeScreens.remarks.states.${remark.state}`)}</Chip>
        </Group>
        <p className={classes.hint}>{`${by}${received}`}</p>
        {remark.conflict === 'none' ? null : (
          <Text size="sm" c="brick">
            {t(`committeeScreens.remarks.conflict.${remark.conflict}`)}
          </Text>
        )}
        {wording ? <Sides remark={remark} /> : <p>{typeset(remark.text)}</p>}
        {remark.state === 'open' ? <Choices remark={remark} /> : null}
      </div>
    </li>
  );
};
