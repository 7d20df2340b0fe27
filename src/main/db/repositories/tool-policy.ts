import { sovereigntyFactSchema, toolPolicySchema, toolRequestSchema, toolRuleSchema } from '@shared/domain/tool-policy';
import * as tables from '../schema/tool-policy';
import { repository } from './repository';

export const toolPolicies = repository(tables.toolPolicy, toolPolicySchema);
export const toolRules = repository(tables.toolRule, toolRuleSchema);
export const toolRequests = repository(tables.toolRequest, toolRequestSchema);
export const sovereigntyFacts = repository(tables.sovereigntyFact, sovereigntyFactSchema);
