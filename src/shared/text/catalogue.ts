import { activity } from './activity';
import { aiRegister } from './ai-register';
import { aiact } from './aiact';
import { audit } from './audit';
import { auditScreens } from './audit-screens';
import { backups } from './backups';
import { bank } from './bank';
import { bankScreens } from './bank-screens';
import { beforeAfter, kpiReport } from './before-after';
import { carbon } from './carbon';
import { carbonReport } from './carbon-report';
import { carbonScreens } from './carbon-screens';
import { carbonSetup } from './carbon-setup';
import { charter } from './charter';
import { cli } from './cli';
import { committee } from './committee';
import { committeePaper } from './committee-paper';
import { committeeScreens } from './committee-screens';
import { common } from './common';
import { company } from './company';
import { consolidation } from './consolidation';
import { consolidationScreens } from './consolidation-screens';
import { decisions } from './decisions';
import { diagnostic } from './diagnostic';
import { errors } from './errors';
import { fields } from './fields';
import { figures } from './figures';
import { glossary } from './glossary';
import { home } from './home';
import { importing } from './importing';
import { incidents } from './incidents';
import { kpi } from './kpi';
import { kpiScreens } from './kpi-screens';
import { movements } from './movements';
import { nav } from './nav';
import { optimiser } from './optimiser';
import { overlaps } from './overlaps';
import { palette } from './palette';
import { planLabels, planPeriods } from './plan-labels';
import { position } from './position';
import { questions } from './questions';
import { reports } from './reports';
import { rgpd } from './rgpd';
import { seats } from './seats';
import { security } from './security';
import { settings } from './settings';
import { sinks } from './sinks';
import { staff } from './staff';
import { subscriptionScreens } from './subscription-screens';
import { subscriptions } from './subscriptions';
import { tools } from './tools';
import { training } from './training';
import { ui } from './ui';
import { usage } from './usage';
import { usageScreens } from './usage-screens';
import { useLibrary } from './use-library';
import { watch } from './watch';

/** Every sentence of the product, one file per feature. */
export const catalogue = {
  common,
  errors,
  figures,
  fields,
  nav,
  ui,
  home,
  company,
  tools,
  subscriptions,
  subscriptionScreens,
  seats,
  sinks,
  overlaps,
  diagnostic,
  audit,
  auditScreens,
  activity,
  backups,
  palette,
  settings,
  reports,
  cli,
  importing,
  bank,
  usage,
  usageScreens,
  bankScreens,
  staff,
  carbon,
  carbonReport,
  carbonScreens,
  carbonSetup,
  consolidation,
  consolidationScreens,
  optimiser,
  planLabels,
  planPeriods,
  decisions,
  charter,
  committeePaper,
  committeeScreens,
  security,
  aiact,
  aiRegister,
  rgpd,
  incidents,
  movements,
  questions,
  watch,
  kpi,
  kpiScreens,
  beforeAfter,
  kpiReport,
  committee,
  training,
  useLibrary,
  position,
  glossary,
} as const;
