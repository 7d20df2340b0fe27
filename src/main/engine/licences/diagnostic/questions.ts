import type { QuestionId } from '@shared/domain/assessment';
import type { AuditInput } from '@shared/domain/audit';
import type { DataAnswer } from '@shared/domain/audit-diagnostic';
import { input } from '../../explain';
import { cannotTell, proves, refutes } from './answers';

/** Connaissez-vous l'empreinte carbone de vos usages IA ? */
const footprintKnown = ({ governance }: AuditInput): DataAnswer =>
  governance.footprintComputedOn === null
    ? cannotTell({ code: 'footprintNotComputed' })
    : proves({ code: 'footprintComputed', params: { computedOn: governance.footprintComputedOn } });

/** Avez-vous une politique d'usage formalisée ? */
const policyFormalised = ({ governance }: AuditInput): DataAnswer =>
  governance.charterAdoptedOn === null
    ? cannotTell({ code: 'noCharter' })
    : proves({ code: 'charterAdopted', params: { adoptedOn: governance.charterAdoptedOn } });

/** Vos équipes sont-elles formées à la sobriété numérique ? Yes once everybody is. */
const staffTrained = ({ governance, company }: AuditInput): DataAnswer => {
  const trained = governance.trainedPeople;
  const { headcount } = company;
  if (trained === null) return cannotTell({ code: 'trainingUnknown' });
  const inputs = [input('trained', trained, 'people', 'declared'), input('headcount', headcount, 'people', 'declared')];
  if (headcount === null) return cannotTell({ code: 'headcountUnknown', params: { count: trained }, inputs });
  const params = { count: trained, headcount };
  if (trained >= headcount) return proves({ code: 'everybodyTrained', params, inputs });
  return refutes({ code: 'notEverybodyTrained', params, inputs });
};

/** What the dossier knows about the three questions of article 002. Here « yes » is the good answer. */
export const questionRules: Readonly<Record<QuestionId, (data: AuditInput) => DataAnswer>> = {
  'footprint-known': footprintKnown,
  'policy-formalised': policyFormalised,
  'staff-trained': staffTrained,
};
