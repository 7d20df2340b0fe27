import {
  declaredNonEssentialSchema,
  habitSchema,
  nonEssentialSampleSchema,
  useProfileSchema,
} from '@shared/domain/carbon';
import { carbonBudgetSchema, electricityBillSchema, leverSchema } from '@shared/domain/carbon-plan';
import { idSchema } from '@shared/domain/ids';
import { z } from 'zod';
import * as tables from '../schema/carbon';
import { repository } from './repository';

export const carbonHabits = repository(tables.carbonHabit, habitSchema);
export const carbonProfiles = repository(tables.carbonProfile, useProfileSchema);
export const carbonSamples = repository(tables.carbonSample, nonEssentialSampleSchema);
export const carbonDeclaredShares = repository(
  tables.carbonDeclaredShare,
  declaredNonEssentialSchema.extend({ id: idSchema }),
);
export const carbonBudgets = repository(tables.carbonBudget, carbonBudgetSchema);
export const carbonLevers = repository(
  tables.carbonLever,
  z.object({ id: idSchema, position: z.int().min(0), lever: leverSchema }),
);
export const electricityBills = repository(tables.electricityBill, electricityBillSchema);
