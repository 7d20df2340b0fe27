import { aiRegister } from '../features/ai-register';
import { audit } from '../features/audit';
import { bank } from '../features/bank';
import { beforeAfter } from '../features/before-after';
import { carbon } from '../features/carbon';
import { catalogue } from '../features/catalogue';
import { charter } from '../features/charter';
import { committee } from '../features/committee';
import { company } from '../features/company';
import { consolidation } from '../features/consolidation';
import { incidents } from '../features/incidents';
import { kpi } from '../features/kpi';
import { library } from '../features/library';
import { movements } from '../features/movements';
import { position } from '../features/position';
import { privacy } from '../features/privacy';
import { questions } from '../features/questions';
import { seats } from '../features/seats';
import { security } from '../features/security';
import { subscriptions } from '../features/subscriptions';
import { training } from '../features/training';
import { usageImports } from '../features/usage-imports';
import { useLibraryFeature } from '../features/use-library';
import { watch } from '../features/watch';
import type { Feature } from '../ui/navigation/feature';

/**
 * The features of the product: the only list to add to. A feature exports `const subscriptions: Feature` from its
 * `index.ts`; its screens then appear in the navigation, the tabs and the palette.
 */
export const features: readonly Feature[] = [
  library,
  bank,
  usageImports,
  audit,
  seats,
  subscriptions,
  company,
  catalogue,
  carbon,
  consolidation,
  charter,
  security,
  aiRegister,
  privacy,
  incidents,
  movements,
  questions,
  watch,
  committee,
  training,
  useLibraryFeature,
  position,
  kpi,
  beforeAfter,
];
