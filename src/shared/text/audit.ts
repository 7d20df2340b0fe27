import { auditCases } from './audit-cases';

/** French text of the licence audit: headline, reasons, actions, gaps, refusals. */
export const audit = {
  cases: auditCases,
} as const;
