import { decisionSchema, planActionSchema } from '@shared/domain/decision';
import { needSchema } from '@shared/domain/need';
import { scenarioSchema } from '@shared/domain/scenario';
import * as tables from '../schema/consolidation';
import { repository } from './repository';

export const needs = repository(tables.need, needSchema);
export const scenarios = repository(tables.scenario, scenarioSchema);
export const decisions = repository(tables.decision, decisionSchema);
export const planActions = repository(tables.planAction, planActionSchema);
