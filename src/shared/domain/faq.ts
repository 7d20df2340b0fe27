import type { Day } from './day';
import type { QuestionTopic } from './question';

/** Entrée de la FAQ: what is published, without the name of who asked. */
export type FaqEntry = {
  readonly topic: QuestionTopic;
  readonly question: string;
  readonly answer: string;
  readonly tool: string | null;
  /** Day of the answer. */
  readonly on: Day | null;
};
