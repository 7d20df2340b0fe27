import {
  adminHoursSchema,
  customKpiSchema,
  customKpiValueSchema,
  kpiAmendmentSchema,
  kpiClaimSchema,
  kpiSnapshotSchema,
  kpiTargetSchema,
  timeDeclarationSchema,
} from '@shared/domain/kpi';
import * as tables from '../schema/kpi';
import { repository } from './repository';

export const kpiTargets = repository(tables.kpiTarget, kpiTargetSchema);
export const customKpis = repository(tables.customKpi, customKpiSchema);
export const customKpiValues = repository(tables.customKpiValue, customKpiValueSchema);
export const timeDeclarations = repository(tables.timeDeclaration, timeDeclarationSchema);
export const adminHours = repository(tables.adminHours, adminHoursSchema);
export const kpiSnapshots = repository(tables.kpiSnapshot, kpiSnapshotSchema);
export const kpiAmendments = repository(tables.kpiAmendment, kpiAmendmentSchema);
export const kpiClaims = repository(tables.kpiClaim, kpiClaimSchema);
