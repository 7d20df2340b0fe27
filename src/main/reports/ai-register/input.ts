import type { RegisterView } from '@shared/contract/ai-register';
import type { Day } from '@shared/domain/day';

export type AiRegisterInput = {
  readonly company: string;
  readonly isExample: boolean;
  readonly view: RegisterView;
  readonly generatedOn: Day;
};
