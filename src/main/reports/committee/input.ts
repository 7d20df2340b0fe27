import type { CommitteeMonth } from '@shared/contract/committee';
import type { Day } from '@shared/domain/day';

/** What both documents of the committee are made from. */
export type CommitteePaperInput = {
  readonly company: string;
  readonly view: CommitteeMonth;
  readonly kind: 'preparation' | 'minutes';
  readonly generatedOn: Day;
};

/** How much is printed, so that the pages hold: lines of each list, signs of each note, ruled lines, body type. */
export type Room = {
  readonly lines: number;
  readonly signs: number;
  readonly ruled: number;
  readonly size: number;
};
