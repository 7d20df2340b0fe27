import { rememberedAnswerSchema } from '@shared/domain/bank';
import { rememberedMappingSchema, statementImportSchema, statementLineSchema } from '@shared/domain/bank-records';
import * as tables from '../schema/bank';
import { repository } from './repository';

export const statementImports = repository(tables.statementImport, statementImportSchema);
export const statementLines = repository(tables.statementLine, statementLineSchema);
export const bankAnswers = repository(tables.bankAnswer, rememberedAnswerSchema);
export const bankMappings = repository(tables.bankMapping, rememberedMappingSchema);
