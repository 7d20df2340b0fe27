import { Text } from '@mantine/core';
import type { ItemCode } from '@shared/domain/committee';
import type { CommitteeBriefing } from '@shared/domain/committee-briefing';
import {
  actionLine,
  incidentLine,
  proposalLine,
  questionLine,
  requestLine,
  watchLine,
} from '@shared/text/committee-lines';
import { t, typeset } from '@shared/text/translate';
import classes from '../committee.module.css';

export type WaitingCode = 'incidents' | 'questions' | 'watch' | 'charter' | 'actions';
export const waitingCodes: readonly WaitingCode[] = ['actions', 'incidents', 'questions', 'watch', 'charter'];
export const isWaiting = (code: ItemCode): code is WaitingCode => (waitingCodes as readonly string[]).includes(code);

const linesOf = (code: WaitingCode, briefing: CommitteeBriefing): string[] => {
  switch (code) {
    case 'incidents':
      return briefing.incidents.map(incidentLine);
    case 'questions':
      return [...briefing.requests.map(requestLine), ...briefing.questions.map(questionLine)];
    case 'watch':
      return briefing.watch.map(watchLine);
    case 'charter':
      return briefing.proposals.map(proposalLine);
    case 'actions':
      return briefing.actions.map(actionLine);
  }
};
const noneOf = (code: WaitingCode): string =>
  code === 'actions' ? t('committee.noAction') : t(`committee.nothing.${code === 'charter' ? 'proposals' : code}`);

export const waitingCount = (briefing: CommitteeBriefing): number =>
  waitingCodes.reduce((sum, code) => sum + linesOf(code, briefing).length, 0);

/** What waits for the committee under one item of its agenda. */
export const WaitingList = ({
  code,
  briefing,
}: {
  readonly code: WaitingCode;
  readonly briefing: CommitteeBriefing;
}) => {
  const lines = linesOf(code, briefing);
  if (lines.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {noneOf(code)}
      </Text>
    );
  return (
    <ul className={classes.list}>
      {lines.map((line) => (
        <li key={line} className={classes.row}>
          {typeset(line)}
        </li>
      ))}
    </ul>
  );
};
