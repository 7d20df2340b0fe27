import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Company } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { DecisionPlan, Letter } from '@shared/domain/decision';
import type { Coded } from '@shared/domain/figure';
import type { Subscription } from '@shared/domain/subscription';
import { coded } from '../../explain';

export type LetterFacts = {
  readonly plan: DecisionPlan;
  readonly sub: Subscription;
  readonly company: Pick<Company, 'name' | 'city' | 'siren'>;
  /** Null: a tool of the dossier whose vendor is its name. */
  readonly tool: Pick<CatalogueTool, 'vendor' | 'product' | 'billingEntity'> | null;
  readonly signatory: string | null;
  readonly date: Day;
};

const said = (code: string, params: Coded['params'] = {}): Coded => coded(`decisions.letters.${code}`, params);

/**
 * Lettre de résiliation or de réduction de sièges, as sentences in order; null when the decision asks for none (kept, or
 * ends by itself). What the dossier does not know is listed to be filled in by hand, never invented.
 */
export const letterOf = (facts: LetterFacts): Letter | null => {
  const { plan, sub, company, tool } = facts;
  if (plan.kind === 'keep' || plan.notice === 'none') return null;
  const reduction = plan.kind === 'reduce';
  if (reduction && (plan.seatsAfter === null || plan.seatsAfter >= sub.seats)) return null;
  const effect = plan.effectiveOn;
  const entity = tool?.billingEntity ?? null;
  const seats = { name: sub.name, seats: sub.seats };
  const paragraphs: Coded[] = [
    said('opening'),
    ...(reduction
      ? [said('reduce', { ...seats, seatsAfter: plan.seatsAfter ?? 0 })]
      : [said('cancel', { name: sub.name, seats: sub.seats })]),
    effect === null ? said('effectUnknown') : said('effect', { effectOn: effect }),
    ...(sub.noticeDays > 0 ? [said('notice', { noticeDays: sub.noticeDays })] : []),
    ...(reduction ? [said('amount')] : [said('noRenewal'), said('data')]),
    said('confirm'),
    said('closing'),
  ];
  const missing: Coded[] = [
    said('missing.address'),
    said('missing.reference'),
    ...(entity?.name
      ? entity.verify
        ? [said('missing.checkEntity', { entity: entity.name })]
        : []
      : [said('missing.entity')]),
    ...(facts.signatory === null ? [said('missing.signatory')] : []),
    ...(effect === null ? [said('missing.date')] : []),
    ...(company.siren === null ? [said('missing.siren')] : []),
  ];
  return {
    kind: reduction ? 'seat-reduction' : 'cancellation',
    sender: { name: company.name, city: company.city, siren: company.siren },
    recipient: { vendor: tool?.vendor ?? sub.name, entity: entity?.name ?? null, country: entity?.country ?? null },
    date: facts.date,
    subject: reduction ? said('subjectReduce', { name: sub.name }) : said('subjectCancel', { name: sub.name }),
    paragraphs,
    signatory: facts.signatory,
    missing,
  };
};
