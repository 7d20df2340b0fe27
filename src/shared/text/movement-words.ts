import type { MovementStepView } from '../contract/movements';
import { formatDay } from './format';
import { t } from './translate';

/** « Transférer les données de ChatGPT Business ». */
export const sayStep = (step: Pick<MovementStepView, 'kind' | 'subject'>): string =>
  t(`movements.steps.${step.kind}`, { subject: step.subject ?? '' });

/** Why a step cannot be done yet, in one sentence. */
export const sayBlock = (block: NonNullable<MovementStepView['block']>): string =>
  t(`movements.block.${block.code}`, { day: block.notBefore === null ? '' : formatDay(block.notBefore) });
