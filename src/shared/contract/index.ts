import { activityContract } from './activity';
import { aiRegisterContract } from './ai-register';
import { auditContract } from './audit';
import { bankContract } from './bank';
import { carbonContract } from './carbon';
import { charterContract } from './charter';
import { committeeContract } from './committee';
import { companyContract } from './company';
import { consolidationContract } from './consolidation';
import { homeContract } from './home';
import { incidentsContract } from './incidents';
import { kpiContract } from './kpi';
import { libraryContract } from './library';
import { movementsContract } from './movements';
import { positionContract } from './position';
import { privacyContract } from './privacy';
import { questionsContract } from './questions';
import { seatsContract } from './seats';
import { staffContract } from './staff';
import { subscriptionsContract } from './subscriptions';
import { systemContract } from './system';
import { toolPolicyContract } from './tool-policy';
import { toolsContract } from './tools';
import { trainingContract } from './training';
import { usageContract } from './usage';
import { useLibraryContract } from './use-library';
import { watchContract } from './watch';

/** Every call of the product, by feature: the one list that windows, tabs and commands share. */
export const contract = {
  system: systemContract,
  library: libraryContract,
  activity: activityContract,
  company: companyContract,
  tools: toolsContract,
  subscriptions: subscriptionsContract,
  seats: seatsContract,
  staff: staffContract,
  audit: auditContract,
  home: homeContract,
  carbon: carbonContract,
  bank: bankContract,
  usage: usageContract,
  consolidation: consolidationContract,
  charter: charterContract,
  committee: committeeContract,
  toolPolicy: toolPolicyContract,
  training: trainingContract,
  aiRegister: aiRegisterContract,
  privacy: privacyContract,
  useLibrary: useLibraryContract,
  position: positionContract,
  kpi: kpiContract,
  watch: watchContract,
  questions: questionsContract,
  movements: movementsContract,
  incidents: incidentsContract,
};
export type Contract = typeof contract;
