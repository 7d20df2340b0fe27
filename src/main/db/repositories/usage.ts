import { accountLinkSchema, teamUsageSchema, usageImportSchema, usageRowSchema } from '@shared/domain/usage-records';
import * as tables from '../schema/usage';
import { repository } from './repository';

export const usageImports = repository(tables.usageImport, usageImportSchema);
export const accountLinks = repository(tables.accountLink, accountLinkSchema);
export const teamUsages = repository(tables.teamUsage, teamUsageSchema);
export const usageRows = repository(tables.usageRow, usageRowSchema);
