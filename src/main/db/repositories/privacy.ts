import { councilStepSchema, termsReadingSchema, toolPrivacySchema } from '@shared/domain/privacy';
import * as tables from '../schema/privacy';
import { repository } from './repository';

export const toolPrivacies = repository(tables.toolPrivacy, toolPrivacySchema);
export const termsReadings = repository(tables.termsReading, termsReadingSchema);
export const councilSteps = repository(tables.councilStep, councilStepSchema);
