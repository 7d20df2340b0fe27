import { auditDiagnosticScreen, auditHypothesesScreen } from './audit-diagnostic-screen';
import { auditSinksScreen } from './audit-sinks-screen';
import { auditSynthesis } from './audit-synthesis';
import { auditTrapsScreen } from './audit-traps-screen';

/** French text of the audit screens; what the audit itself says is in `audit`, `sinks` and `diagnostic`. */
export const auditScreens = {
  synthesis: auditSynthesis,
  sinks: auditSinksScreen,
  traps: auditTrapsScreen,
  diagnostic: auditDiagnosticScreen,
  hypotheses: auditHypothesesScreen,
  commands: {
    pdf: 'Créer le PDF de l’audit',
    json: 'Exporter l’audit en JSON',
  },
} as const;
