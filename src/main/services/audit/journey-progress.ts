import type { ReadableDb } from '@main/db/dossier-db';
import {
  charterSignatures,
  decisions,
  kpiSnapshots,
  kpiTargets,
  needs,
  people,
  subscriptions,
  teams,
} from '@main/db/repositories';
import { signatureCoverage } from '@main/engine/governance/charter';
import type { StepProgress } from '@shared/contract/audit';
import type { AuditResult } from '@shared/domain/audit';
import { registerLinesOf } from '../ai-register/register-lines';
import { footprintKnownOn } from '../carbon/footprint-known';
import { versionsOf } from '../charter/charter-facts';
import { membersOn } from '../committee/members';
import { companyOf } from '../company/company-profile';
import { hasStalePrice } from '../subscriptions/subscription-view';
import { policyLinesOf, settingLinesOf } from '../tool-policy/policy-lines';
import { coverageOf } from '../training/training-view';

type Item = StepProgress['items'][number];

const step = (id: StepProgress['step'], items: Item[]): StepProgress => ({
  step: id,
  done: items.filter((item) => item.done).length,
  total: items.length,
  items,
});

/** Where each of the four steps stands, from what the dossier holds. The first item not done is the next action. */
export const journeyProgress = (db: ReadableDb, audit: AuditResult): StepProgress[] => {
  const running = subscriptions.list(db).filter((subscription) => subscription.status !== 'ended');
  const answered = audit.diagnostic.boxes.filter((box) => box.answer !== 'unknown').length;
  const policies = policyLinesOf(db);
  const permitted = policies.length > 0 && policies.every((line) => line.standing !== 'undecided');
  const settings = settingLinesOf(db, audit.asOf);
  const uses = registerLinesOf(db, audit.asOf).filter(({ system }) => system.state !== 'stopped');
  const decided = new Set(
    decisions.list(db).flatMap(({ subscriptionId, state }) => (state === 'dropped' ? [] : [subscriptionId])),
  );
  const [latest] = versionsOf(db);
  const everyone = people.list(db);
  const coverage = latest && signatureCoverage(latest.id, charterSignatures.list(db), everyone, audit.asOf);
  const signed = coverage !== undefined && coverage.expected > 0 && coverage.missing.length === 0;
  const training = coverageOf(db, audit.asOf);
  return [
    step('auditer', [
      { code: 'company', done: companyOf(db) !== null, path: '/reglages/entreprise' },
      { code: 'subscriptions', done: running.length > 0, path: '/auditer/abonnements' },
      {
        code: 'prices',
        done: running.length > 0 && running.every((subscription) => !hasStalePrice(subscription, audit.asOf)),
        path: '/auditer/abonnements',
      },
      {
        code: 'usage',
        done: running.length > 0 && audit.waste.subscriptions.every((waste) => waste.use.active !== null),
        path: '/auditer/sieges',
      },
      { code: 'diagnostic', done: answered === audit.diagnostic.boxes.length, path: '/auditer/autodiagnostic' },
    ]),
    step('consolider', [
      { code: 'teams', done: teams.list(db).length > 0, path: '/reglages/equipes' },
      { code: 'people', done: everyone.length > 0, path: '/reglages/collaborateurs' },
      { code: 'needs', done: needs.list(db).length > 0, path: '/consolider/besoins' },
      {
        code: 'renewals',
        done: running.length > 0 && running.every((subscription) => subscription.renewalOn !== null),
        path: '/auditer/abonnements',
      },
      {
        code: 'decisions',
        done: running.length > 0 && running.every(({ id }) => decided.has(id)),
        path: '/consolider/plan',
      },
    ]),
    step('securiser', [
      { code: 'tools-decided', done: permitted, path: '/securiser/outils' },
      {
        code: 'settings-checked',
        done: settings.length > 0 && settings.every(({ state, overdue }) => state !== 'unknown' && !overdue),
        path: '/securiser/reglages',
      },
      {
        code: 'uses-classified',
        done: uses.length > 0 && uses.every(({ standing }) => standing !== 'unanswered'),
        path: '/securiser/registre-ia',
      },
      { code: 'charter', done: latest !== undefined, path: '/securiser/charte' },
      { code: 'charter-signed', done: signed, path: '/securiser/charte' },
    ]),
    step('mesurer', [
      { code: 'carbon', done: footprintKnownOn(db, audit.asOf) !== null, path: '/auditer/usages' },
      {
        code: 'kpis',
        done: kpiTargets.list(db).length > 0 && kpiSnapshots.list(db).length > 0,
        path: '/mesurer/pilotage',
      },
      {
        code: 'training',
        done: training.present > 0 && training.trained === training.present,
        path: '/mesurer/formation',
      },
      {
        code: 'committee',
        done: membersOn(db, audit.asOf).length > 0,
        path: '/comite/preparer',
      },
    ]),
  ];
};
