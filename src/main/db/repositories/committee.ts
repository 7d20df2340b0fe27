import {
  committeeClockSchema,
  committeeDecisionSchema,
  committeeItemSchema,
  committeeMemberSchema,
  committeeRemarkSchema,
  committeeSessionSchema,
} from '@shared/domain/committee';
import * as tables from '../schema/committee';
import { repository } from './repository';

export const committeeMembers = repository(tables.committeeMember, committeeMemberSchema);
export const committeeSessions = repository(tables.committeeSession, committeeSessionSchema);
export const committeeItems = repository(tables.committeeItem, committeeItemSchema);
export const committeeClocks = repository(tables.committeeClock, committeeClockSchema);
export const committeeDecisions = repository(tables.committeeDecision, committeeDecisionSchema);
export const committeeRemarks = repository(tables.committeeRemark, committeeRemarkSchema);
