import { ActionIcon, Text } from '@mantine/core';
import { SelectField } from '@renderer/ui/fields';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import type { DecisionView } from '@shared/contract/committee';
import { type FollowUp, followUpSchema } from '@shared/domain/committee';
import { ofMonth } from '@shared/text/committee-lines';
import { formatDay } from '@shared/text/format';
import { t, typeset } from '@shared/text/translate';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import classes from '../committee.module.css';
import { useFollow, useRemoveDecision } from '../mutations';

const tones: Readonly<Record<FollowUp, ChipTone>> = {
  todo: 'attention',
  doing: 'neutral',
  done: 'good',
  dropped: 'muted',
};

const detailsOf = (decision: DecisionView, withMonth: boolean): string => {
  const { owner, dueOn, votesFor, votesAgainst, votesAbstain, followNote, month } = decision;
  return [
    withMonth ? t('committeeScreens.decisions.from', { month: ofMonth(month) }) : null,
    owner ?? t('committeeScreens.decisions.noOwner'),
    dueOn === null
      ? t('committeeScreens.decisions.noDue')
      : t('committeeScreens.decisions.due', { day: formatDay(dueOn) }),
    withMonth || votesFor + votesAgainst + votesAbstain === 0
      ? null
      : t('committee.votes', { for: votesFor, against: votesAgainst, abstain: votesAbstain }),
    followNote,
  ]
    .filter((part) => part !== null)
    .join(' · ');
};

type DecisionsProps = {
  readonly decisions: readonly DecisionView[];
  readonly none: string;
  /** Says which session took each, and lets its follow-up be changed. */
  readonly followable?: boolean;
  readonly onEdit?: (decision: DecisionView) => void;
};

const Follow = ({ decision }: { readonly decision: DecisionView }) => {
  const follow = useFollow();
  return (
    <SelectField
      label={t('committeeScreens.decisions.followOf', { text: decision.text })}
      hideLabel
      w={130}
      clearable={false}
      choices={followUpSchema.options.map((state) => ({ value: state, label: t(`committee.follow.${state}`) }))}
      value={decision.state}
      onChange={(state) =>
        state !== null &&
        state !== decision.state &&
        follow.mutate({ id: decision.id, state, followNote: decision.followNote })
      }
    />
  );
};

const EditButtons = ({
  decision,
  onEdit,
}: {
  readonly decision: DecisionView;
  readonly onEdit: (one: DecisionView) => void;
}) => {
  const remove = useRemoveDecision();
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`${t('committeeScreens.decisions.edit')} : ${decision.text}`}
        onClick={() => onEdit(decision)}
      >
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`${t('committeeScreens.decisions.remove')} : ${decision.text}`}
        onClick={() => remove.mutate(decision.id)}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </>
  );
};

/** Decisions, one a line: what, who, when, how it was voted, what became of it. */
export const Decisions = ({ decisions, none, followable = false, onEdit }: DecisionsProps) =>
  decisions.length === 0 ? (
    <Text size="sm" c="dimmed">
      {none}
    </Text>
  ) : (
    <ul className={classes.list}>
      {decisions.map((decision) => (
        <li key={decision.id} className={classes.row}>
          <div className={classes.grow}>
            <span className={classes.name}>{typeset(decision.text)}</span>
            <p className={classes.hint}>{typeset(detailsOf(decision, followable))}</p>
          </div>
          {decision.late ? <Chip tone="danger">{t('committeeScreens.decisions.late')}</Chip> : null}
          {followable ? (
            <Follow decision={decision} />
          ) : (
            <Chip tone={tones[decision.state]}>{t(`committee.follow.${decision.state}`)}</Chip>
          )}
          {onEdit ? <EditButtons decision={decision} onEdit={onEdit} /> : null}
        </li>
      ))}
    </ul>
  );
