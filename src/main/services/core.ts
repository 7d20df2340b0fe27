import type { Platform } from '@main/platform/platform';
import { activityService } from './activity/activity-service';
import { createAiRegisterService } from './ai-register/ai-register-service';
import { createAuditService } from './audit/audit-service';
import { createBankService } from './bank/bank-service';
import { createCarbonService } from './carbon/carbon-service';
import { createCharterService } from './charter/charter-service';
import { createCommitteeService } from './committee/committee-service';
import { createCompanyService } from './company/company-service';
import { createConsolidationService } from './consolidation/consolidation-service';
import { createHomeService } from './home/home-service';
import { createIncidentsService } from './incidents/incidents-service';
import { createKpiService } from './kpi/kpi-service';
import { createLibraryService } from './library/library-service';
import { createMovementsService } from './movements/movements-service';
import { createPositionService } from './position/position-service';
import { createPrivacyService } from './privacy/privacy-service';
import { createQuestionsService } from './questions/questions-service';
import { createSeatsService } from './seats/seats-service';
import { createStaffService } from './staff/staff-service';
import { createSubscriptionsService } from './subscriptions/subscriptions-service';
import { createToolPolicyService } from './tool-policy/tool-policy-service';
import { createToolsService } from './tools/tools-service';
import { createTrainingService } from './training/training-service';
import { createUsageService } from './usage/usage-service';
import { createUseLibraryService } from './use-library/use-library-service';
import { createWatchService } from './watch/watch-service';

/**
 * All services of the product, on one platform. Windows, tabs and commands build the same.
 * @param report told of what fails when nobody waits for it: the backup of the day, made once the dossier is shown
 */
export const createCore = (platform: Platform, report?: (fault: unknown) => void) => {
  const library = createLibraryService(platform, report);
  const audit = createAuditService(platform);
  return {
    platform,
    library,
    activity: activityService,
    company: createCompanyService(platform),
    tools: createToolsService(platform),
    subscriptions: createSubscriptionsService(platform, library),
    seats: createSeatsService(platform),
    staff: createStaffService(platform, library),
    audit,
    home: createHomeService(audit),
    carbon: createCarbonService(platform),
    bank: createBankService(platform, library),
    usage: createUsageService(platform, library),
    consolidation: createConsolidationService(platform),
    charter: createCharterService(platform),
    committee: createCommitteeService(platform),
    toolPolicy: createToolPolicyService(platform),
    training: createTrainingService(platform),
    aiRegister: createAiRegisterService(platform),
    privacy: createPrivacyService(platform),
    useLibrary: createUseLibraryService(platform),
    position: createPositionService(platform),
    kpi: createKpiService(platform),
    watch: createWatchService(platform),
    questions: createQuestionsService(platform),
    movements: createMovementsService(platform),
    incidents: createIncidentsService(platform),
  };
};
export type Core = ReturnType<typeof createCore>;
