import { day, month } from '@shared/domain/day';
import type { Api } from '../support/hosts';
import { lastMonth, readOn } from '../support/large-dossier/size';

type Reading = {
  readonly screen: string;
  /** What the screen asks when it opens. */
  readonly read: (api: Api) => Promise<unknown>;
  /** The least anybody could do: the same rows, straight from the file. */
  readonly floor: readonly string[];
};

const at = month(lastMonth);
const on = day(readOn);
const whole = (table: string) => `SELECT * FROM ${table}`;
const usageTotals = `SELECT month, team_id, tool_id, use_id, sum(requests), sum(requests * output_tokens_per_request)
  FROM carbon_usage GROUP BY month, team_id, tool_id, use_id`;
const yearTotals = `SELECT month, team_id, tool_id, use_id, sum(requests), sum(requests * output_tokens_per_request)
  FROM carbon_usage WHERE month >= '2025-11' GROUP BY month, team_id, tool_id, use_id`;
const register = [whole('subscription'), whole('seat'), whole('person'), whole('payment'), whole('team')];

/** Main screens, by the calls they make. */
export const screens: readonly Reading[] = [
  { screen: 'Accueil', read: (api) => api.audit.progress(), floor: register },
  { screen: 'Abonnements', read: (api) => api.subscriptions.list(), floor: register },
  { screen: 'Paiements', read: (api) => api.subscriptions.payments(), floor: [whole('payment')] },
  {
    screen: 'Sièges',
    read: (api) => Promise.all([api.seats.counts(), api.seats.list({ subscriptionId: null })]),
    floor: register,
  },
  { screen: 'Audit (gouffres, pièges, synthèse)', read: (api) => api.audit.get(), floor: register },
  { screen: 'Équipe et entreprise', read: (api) => api.company.get(), floor: [whole('company')] },
  { screen: 'Catalogue', read: (api) => api.tools.list(), floor: [whole('own_tool')] },
  { screen: 'Exports d’usage', read: (api) => api.usage.teams(), floor: [whole('team_usage')] },
  { screen: 'Besoins', read: (api) => api.consolidation.needs(), floor: register },
  { screen: 'Recouvrements', read: (api) => api.consolidation.overlaps(), floor: register },
  { screen: 'Scénarios', read: (api) => api.consolidation.scenarios(), floor: [...register, yearTotals] },
  { screen: 'Plan', read: (api) => api.consolidation.plan(), floor: register },
  { screen: 'Charte', read: (api) => api.charter.get(), floor: register },
  { screen: 'Outils autorisés', read: (api) => api.toolPolicy.get(), floor: [whole('tool_policy'), ...register] },
  { screen: 'Registre', read: (api) => api.aiRegister.get({ asOf: on }), floor: [whole('ai_system'), ...register] },
  { screen: 'Données personnelles', read: (api) => api.privacy.get(), floor: [whole('tool_privacy'), ...register] },
  { screen: 'Formation', read: (api) => api.training.get(), floor: [whole('training_session'), ...register] },
  { screen: 'Empreinte', read: (api) => api.carbon.footprint({ period: null }), floor: [yearTotals] },
  {
    screen: 'Empreinte, au rythme d’un mois',
    read: (api) => api.carbon.footprint({ period: { kind: 'pace', month: at } }),
    floor: [usageTotals.replace('GROUP', `WHERE month = '${lastMonth}' GROUP`)],
  },
  {
    screen: 'Usages d’un mois',
    read: (api) => api.carbon.usages({ month: at }),
    floor: [usageTotals.replace('GROUP', `WHERE month = '${lastMonth}' GROUP`)],
  },
  { screen: 'Leviers', read: (api) => api.carbon.levers({ period: null, plan: null }), floor: [yearTotals] },
  { screen: 'Budgets', read: (api) => api.carbon.budgets({ month: at }), floor: [yearTotals] },
  {
    screen: 'Activité',
    read: (api) => api.activity.list({ limit: 50, beforeSeq: null }),
    floor: ['SELECT * FROM operation ORDER BY seq DESC LIMIT 50'],
  },
];

/** What computes before it writes. */
export const heavySteps: readonly { readonly what: string; readonly make: (api: Api) => Promise<unknown> }[] = [
  { what: 'retenir les besoins proposés', make: (api) => api.consolidation.acceptProposals({ teamIds: null }) },
  {
    what: 'ajouter un scénario',
    make: (api) =>
      api.consolidation.addScenario({
        kind: 'platform',
        name: 'Plateforme',
        monthlyCents: { low: 900_000, central: 1_000_000, high: 1_100_000 },
        people: null,
        toolId: null,
        keptIds: [],
      }),
  },
  { what: 'préparer une séance du comité', make: (api) => api.committee.openSession({ month: at, date: null }) },
  { what: 'clore un mois', make: (api) => api.kpi.closeMonth({ month: at, note: null }) },
];

/** Documents of the product. */
export const papers: readonly { readonly what: string; readonly make: (api: Api) => Promise<File> }[] = [
  { what: 'PDF de l’audit', make: (api) => api.audit.pdf() },
  { what: 'PDF de l’empreinte', make: (api) => api.carbon.pdf({ period: null }) },
  { what: 'PDF de la note de décision', make: (api) => api.consolidation.pdf() },
  { what: 'PDF de la charte', make: (api) => api.charter.pdf({ versionId: null }) },
  { what: 'PDF des outils autorisés', make: (api) => api.toolPolicy.poster() },
  { what: 'PDF du registre', make: (api) => api.aiRegister.pdf({ asOf: on }) },
  { what: 'PDF des traitements', make: (api) => api.privacy.pdf() },
  { what: 'PDF de formation', make: (api) => api.training.evidence() },
  { what: 'PDF d’information des salariés', make: (api) => api.usage.notice() },
];
