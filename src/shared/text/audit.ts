import { auditCases } from './audit-cases';
import { auditAsks, auditChanges } from './audit-quality';
import { auditIssues, auditLimits, auditMissing, auditReasons, auditWarnings } from './audit-reasons';

const seats = '{count, plural, one {# siège} other {# sièges}}';
const unusedSeats = '{count, plural, one {# siège inutilisé} other {# sièges inutilisés}}';
const basis = '{ht, select, yes { HT} other { (TVA perdue comprise)}}';

/** French text of the licence audit: headline, actions, reasons, gaps, refusals. */
export const audit = {
  headline: {
    empty: 'Aucun abonnement n’est saisi : ajoutez le premier pour connaître votre coût.',
    costUnknown:
      'Le coût de {count, plural, one {votre abonnement} other {vos # abonnements}} reste inconnu : il manque un taux de change.',
    waste: `Vous payez {wasteCents}${basis} par an pour ${unusedSeats}.`,
    wasteAtLeast: `Vous payez au moins {wasteCents}${basis} par an pour ${unusedSeats}.`,
    wasteWithoutCost: `Vous payez ${unusedSeats}, à un coût encore inconnu.`,
    noWaste: `Vous payez {partial, select, yes {au moins } other {}}{annualCents}${basis} par an pour ${seats}, tous utiles.`,
    noWasteYet: `Aucun siège inutilisé n’est établi, mais l’usage de ${seats} reste inconnu.`,
    usageUnknown: `Vous payez {partial, select, yes {au moins } other {}}{annualCents}${basis} par an ; l’usage de ${seats} reste inconnu.`,
  },
  actions: {
    cancel: `Résilier {name} : ${seats} sans aucune activité.`,
    reduce: `Réduire {name} de ${seats}, à {remaining, plural, one {# siège} other {# sièges}}.`,
    reassign: `Donner ${seats} de {name} aux personnes qui utilisent un compte personnel.`,
    'remove-leavers': `Reprendre ${seats} de {name} au nom de personnes parties, après transfert de leurs données.`,
    'register-vat': 'Enregistrer le n° de TVA chez l’éditeur de {name}.',
    'close-setting': '{name} : régler « {setting} ».',
  },
  share: {
    unassigned: 'Non affecté',
    'company-card': 'Carte d’entreprise',
    'bank-transfer': 'Virement ou prélèvement',
    'personal-card': 'Carte personnelle remboursée',
  },
  rateOrigin: {
    typed: 'taux saisi',
    debited: 'taux débité',
    month: 'moyenne du mois',
    'last-known-month': 'dernier mois connu',
    year: 'moyenne annuelle',
  },
  renewalState: {
    open: 'préavis possible',
    missed: 'préavis dépassé',
    ends: 's’arrête à l’échéance',
    expired: 'échéance passée',
    cancelled: 'résilié',
    unknown: 'date inconnue',
  },
  missing: auditMissing,
  warnings: auditWarnings,
  issues: auditIssues,
  limits: auditLimits,
  reasons: auditReasons,
  asks: auditAsks,
  changes: auditChanges,
  cases: auditCases,
} as const;
