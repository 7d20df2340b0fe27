/**
 * Calls that the reading thread of the dossier answers: they only read, and on a large dossier they compute for longer
 * than a window may wait. The others are answered at once, on the main thread: they take a few milliseconds.
 */
export const readingCalls: ReadonlySet<string> = new Set([
  'activity.list',
  'aiRegister.pdf',
  'audit.get',
  'audit.json',
  'audit.pdf',
  'audit.progress',
  'carbon.budgets',
  'carbon.footprint',
  'carbon.json',
  'carbon.levers',
  'carbon.line',
  'carbon.nonEssential',
  'carbon.options',
  'carbon.pdf',
  'carbon.solve',
  'carbon.usages',
  'charter.pdf',
  'committee.month',
  'committee.overview',
  'committee.pdf',
  'consolidation.calendar',
  'consolidation.letter',
  'consolidation.letterPdf',
  'consolidation.letterText',
  'consolidation.needs',
  'consolidation.optimiser',
  'consolidation.overlaps',
  'consolidation.pdf',
  'consolidation.plan',
  'consolidation.problem',
  'consolidation.scenarios',
  'home.get',
  'kpi.compare',
  'kpi.comparePdf',
  'kpi.get',
  'kpi.marks',
  'kpi.pdf',
  'position.get',
  'position.pdf',
  'privacy.pdf',
  'seats.counts',
  'seats.list',
  'subscriptions.exportFile',
  'subscriptions.list',
  'subscriptions.payments',
  'toolPolicy.poster',
  'toolPolicy.settingsPdf',
  'training.evidence',
  'training.get',
  'usage.notice',
]);

/** Those that also need what the window keeps in memory: the latest run of the optimiser. */
export const callsWithMemory: ReadonlySet<string> = new Set(['consolidation.pdf']);

/** Those that compute as long before they write: the thread writes too, and the window waits for it without being held. */
export const heavyWrites: ReadonlySet<string> = new Set([
  'committee.close',
  'committee.openSession',
  'consolidation.acceptProposals',
  'consolidation.addScenario',
  'consolidation.decideFromScenario',
  'kpi.closeMonth',
]);

/** Those as long as what they reverse: a click is undone at once, an import of thousands of lines in the thread. */
export const reversals: ReadonlySet<string> = new Set(['activity.redo', 'activity.undo']);
