import type { DossierDb } from '@main/db/dossier-db';
import { charterSignatures, people } from '@main/db/repositories';
import { notApplicableFigure, unknownFigure } from '@main/engine/explain';
import { signatureCoverage } from '@main/engine/governance/charter';
import type { HomeLine } from '@shared/contract/home';
import type { AuditResult } from '@shared/domain/audit';
import { month, monthOf, monthsBetween } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import { footprintView } from '../carbon/footprint-view';
import { versionsOf } from '../charter/charter-facts';
import { trainingView } from '../training/training-view';

const line = (
  id: HomeLine['id'],
  figure: Figure,
  code: string,
  tone: HomeLine['tone'],
  path: string,
  params: HomeLine['sentence']['params'] = {},
): HomeLine => ({ id, figure, sentence: { code: `home.lines.${id}.${code}`, params }, tone, path });

const costLines = ({ cost, keyFigures }: AuditResult): HomeLine[] => {
  const { annualCost, waste } = keyFigures;
  const paid = cost.subscriptions.length > 0;
  return [
    annualCost.value === null || !paid
      ? line('cost', paid ? annualCost : blank(annualCost), 'unknown', 'unknown', '/auditer/abonnements')
      : line('cost', annualCost, 'known', 'good', '/auditer/abonnements', { count: cost.subscriptions.length }),
    waste.value === null || !paid
      ? line('waste', paid ? waste : blank(waste), 'unknown', 'unknown', '/auditer/sieges')
      : line(
          'waste',
          waste,
          waste.value > 0 ? 'known' : 'none',
          waste.value > 0 ? 'waste' : 'good',
          '/auditer/synthese',
        ),
  ];
};

/** Nothing is entered yet: zero euros would be a lie. */
const blank = (figure: Figure): Figure =>
  unknownFigure({
    code: figure.code,
    unit: figure.unit,
    missing: [{ code: 'home.missing.subscriptions', params: {} }],
  });

/** Months after which the last known month no longer tells of now. */
const staleMonths = 3;

const carbonLine = (db: DossierDb, { asOf }: AuditResult): HomeLine => {
  const view = footprintView(db, null, asOf);
  const { gwp } = view.figures;
  const last = view.period?.kind === 'months' ? view.period.to : null;
  if (gwp.value === null || last === null) return line('carbon', gwp, 'unknown', 'unknown', '/auditer/usages');
  const stale = monthsBetween(month(last), monthOf(asOf)) > staleMonths;
  const params = { months: view.months, last };
  return stale
    ? line('carbon', gwp, 'stale', 'attention', '/auditer/empreinte', params)
    : line('carbon', gwp, 'known', 'good', '/auditer/empreinte', params);
};

const rulesLine = (db: DossierDb, { asOf }: AuditResult): HomeLine => {
  const inForce = versionsOf(db.read).find((version) => version.effectiveOn <= asOf);
  if (!inForce) {
    // Nothing to sign is not an unknown share: there is no charter.
    const figure = notApplicableFigure({
      code: 'charterCoverage',
      unit: 'percent',
      warnings: [{ code: 'home.missing.charter', params: {} }],
    });
    return line('rules', figure, 'none', 'attention', '/securiser/charte');
  }
  const coverage = signatureCoverage(inForce.id, charterSignatures.list(db.read), people.list(db.read), asOf);
  const all = coverage.expected > 0 && coverage.missing.length === 0;
  const late = inForce.reviewOn < asOf;
  const params = { number: inForce.number, review: inForce.reviewOn, left: coverage.missing.length };
  return line(
    'rules',
    coverage.coverage,
    late ? 'late' : 'known',
    all && !late ? 'good' : 'attention',
    '/securiser/charte',
    params,
  );
};

const peopleLine = (db: DossierDb, { asOf }: AuditResult): HomeLine => {
  const { coverage, figures } = trainingView(db.read, asOf);
  const { present, trained } = coverage;
  if (present === 0) return line('people', figures.coverage, 'unknown', 'unknown', '/reglages/collaborateurs');
  const params = { present, trained, left: present - trained };
  return line(
    'people',
    figures.coverage,
    'known',
    trained === present ? 'good' : 'attention',
    '/mesurer/formation',
    params,
  );
};

/** The answer in five lines; each figure comes from the screen it links to, and unknown stays unknown. */
export const homeLines = (db: DossierDb, audit: AuditResult): HomeLine[] => [
  ...costLines(audit),
  carbonLine(db, audit),
  rulesLine(db, audit),
  peopleLine(db, audit),
];
