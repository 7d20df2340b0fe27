import { aiDutySchema, aiSystemSchema } from '@shared/domain/ai-register';
import * as tables from '../schema/ai-register';
import { repository } from './repository';

export const aiSystems = repository(tables.aiSystem, aiSystemSchema);
export const aiDuties = repository(tables.aiDuty, aiDutySchema);
