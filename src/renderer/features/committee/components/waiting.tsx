import { Text } from '@mantine/core';
import { PlaceButton } from '@renderer/ui/navigation';
import { type PlacePath, placeLabel } from '@renderer/ui/navigation/places';
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
export const registers = ['incidents', 'questions', 'watch', 'charter'] as const satisfies readonly WaitingCode[];
const waitingCodes: readonly WaitingCode[] = ['actions', ...registers];
/** Where each is dealt with. */
export const waitingPlaces = {
  incidents: '/securiser/incidents',
  questions: '/securiser/questions',
  watch: '/securiser/veille',
  charter: '/securiser/charte',
} as const satisfies Record<(typeof registers)[number], PlacePath>;
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
/** Actions of the plan and notices to give: what is to be followed beside the committee's own decisions. */
export const datedLines = ({ actions }: CommitteeBriefing): string[] =>
  actions.filter(({ kind }) => kind !== 'decision').map(actionLine);
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
  return lines.length === 0 ? (
    <Text size="sm" c="dimmed">
      {noneOf(code)}
    </Text>
  ) : (
    <Lines lines={lines} />
  );
};
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className={classes.list}>
    {lines.map((line) => (
      <li key={line} className={classes.row}>
        {typeset(line)}
      </li>
    ))}
  </ul>
);

/** A way to the screen where the matter is dealt with. */
export const OpenPlace = ({ to }: { readonly to: PlacePath }) => (
  <PlaceButton to={to} variant="subtle" size="xs">
    {t('committeeScreens.more', { place: placeLabel(to) })}
  </PlaceButton>
);
