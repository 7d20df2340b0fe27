/**
 * Everything the application may refuse, by code. The French sentence of each code is `errors.<code>` in
 * `shared/text/errors.ts`; its parameters are what the person needs to know.
 */
export const refusalCodes = [
  // dossiers
  'dossier-not-found',
  'dossier-name-taken',
  'dossier-name-invalid',
  'dossier-already-open',
  'dossier-open-elsewhere',
  'dossier-not-open',
  'dossier-damaged',
  'dossier-newer',
  'not-a-dossier',
  'passphrase-needed',
  'passphrase-wrong',
  'passphrase-too-short',
  'folder-not-writable',
  'disk-full',
  'backup-failed',
  'backup-not-found',
  'migration-failed',
  'integrity-problem',
  // writing
  'nothing-to-undo',
  'nothing-to-redo',
  'undo-conflict',
  'row-not-found',
  'scenario-not-stored',
  'still-used',
  'duplicate',
  'invalid-input',
  // indicators
  'kpi-month-not-over',
  'kpi-month-closed',
  'kpi-month-future',
  'kpi-months-order',
  'kpi-same-value',
  // charter
  'charter-not-started',
  'charter-too-long',
  'charter-variable-unknown',
  'charter-reason-needed',
  'charter-already-decided',
  'charter-version-taken',
  // training
  'training-not-held-yet',
  'training-nobody',
  // registers
  'ai-answer-unreadable',
  'duty-evidence-needed',
  // position
  'position-ahead',
  'position-taken',
  // committee
  'committee-month-taken',
  'committee-session-closed',
  'committee-held-later',
  'remarks-unreadable',
  'remarks-newer',
  'remarks-other-dossier',
  'remarks-session-unknown',
  'remarks-none',
  'remark-target-gone',
  // subscriptions and seats
  'assigned-more-than-paid',
  'active-more-than-paid',
  'price-zero-unconfirmed',
  'renewal-before-start',
  'rate-missing',
  'rate-implausible',
  'seat-person-twice',
  // incidents, movements, questions, watch
  'incident-in-future',
  'incident-told-before',
  'incident-reason-needed',
  'incident-delay-reason',
  'incident-decision-open',
  'movement-already-open',
  'movement-team-needed',
  'movement-transfer-first',
  'movement-export-first',
  'movement-report-first',
  'movement-blocked-until',
  'movement-reason-needed',
  'movement-step-used',
  'movement-steps-left',
  'movement-closed',
  'movement-in-future',
  'movement-none-open',
  'question-in-future',
  'question-answer-date',
  'question-not-answered',
  'faq-empty',
  'watch-in-future',
  'watch-tool-needed',
  // files
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'file-kind-unknown',
  'file-no-row',
  'staff-list-unreadable',
  'staff-list-undecided',
  'import-nothing',
  'reading-expired',
  'usage-unreadable',
  'usage-undecided',
  'usage-subscription-missing',
  'nominal-view-closed',
  'export-failed',
  // command line
  'command-file-missing',
  'command-file-not-json',
  'command-no-cases',
  'date-invalid',
  'month-invalid',
  'example-unknown',
  'output-not-writable',
  'cancelled',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
export type RefusalParams = Readonly<Record<string, string | number>>;

/** A user's mistake, or a situation the user must know of: never a fault of the program. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: RefusalParams;
  constructor(code: RefusalCode, params: RefusalParams = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}
