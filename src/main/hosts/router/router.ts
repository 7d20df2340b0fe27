import type { Core } from '@main/services/core';
import { activityRouter } from './activity';
import { aiRegisterRouter } from './ai-register';
import { auditRouter } from './audit';
import { bankRouter } from './bank';
import { carbonRouter } from './carbon';
import { charterRouter } from './charter';
import { committeeRouter } from './committee';
import { companyRouter } from './company';
import { consolidationRouter } from './consolidation';
import { homeRouter } from './home';
import { calls } from './implementer';
import { incidentsRouter } from './incidents';
import { kpiRouter } from './kpi';
import { libraryRouter } from './library';
import { movementsRouter } from './movements';
import { positionRouter } from './position';
import { privacyRouter } from './privacy';
import { questionsRouter } from './questions';
import { seatsRouter } from './seats';
import { staffRouter } from './staff';
import { subscriptionsRouter } from './subscriptions';
import { type HostInfo, systemRouter } from './system';
import { toolPolicyRouter } from './tool-policy';
import { toolsRouter } from './tools';
import { trainingRouter } from './training';
import { usageRouter } from './usage';
import { useLibraryRouter } from './use-library';
import { watchRouter } from './watch';

/** The whole contract, implemented by the services. Knows no transport. */
export const createRouter = (core: Core, host: HostInfo) =>
  calls.router({
    system: systemRouter(core, host),
    library: libraryRouter(core),
    activity: activityRouter(core),
    company: companyRouter(core),
    tools: toolsRouter(core),
    subscriptions: subscriptionsRouter(core),
    seats: seatsRouter(core),
    staff: staffRouter(core),
    audit: auditRouter(core),
    home: homeRouter(core),
    carbon: carbonRouter(core),
    bank: bankRouter(core),
    usage: usageRouter(core),
    consolidation: consolidationRouter(core),
    charter: charterRouter(core),
    committee: committeeRouter(core),
    toolPolicy: toolPolicyRouter(core),
    training: trainingRouter(core),
    aiRegister: aiRegisterRouter(core),
    privacy: privacyRouter(core),
    useLibrary: useLibraryRouter(core),
    position: positionRouter(core),
    kpi: kpiRouter(core),
    watch: watchRouter(core),
    questions: questionsRouter(core),
    movements: movementsRouter(core),
    incidents: incidentsRouter(core),
  });
export type AppRouter = ReturnType<typeof createRouter>;
