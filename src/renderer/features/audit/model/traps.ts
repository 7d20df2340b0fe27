import type { AuditResult } from '@shared/domain/audit';
import type { SubscriptionWaste } from '@shared/domain/audit-waste';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Checklist, ChecklistLine } from './checklist';

export const trapIds = ['accounts', 'price', 'settings', 'turnover', 'changes', 'publicSpace', 'support'] as const;
export type TrapId = (typeof trapIds)[number];
/** constaté, rien de constaté, inconnu: not knowing is not being safe. */
export type TrapState = 'found' | 'clear' | 'unknown';
export type ToolSetting = { readonly toolId: string; readonly toolName: string; readonly line: ChecklistLine };
export type Trap = { readonly id: TrapId; readonly state: TrapState; readonly sentence: string };

const words = 'auditScreens.traps';
const publicSettings: ReadonlySet<string> = new Set(['workspace-discovery', 'public-by-default']);

/** Settings of all tools that pass a test. */
export const settingsThat = (
  checklists: readonly Checklist[],
  passes: (line: ChecklistLine) => boolean,
): readonly ToolSetting[] =>
  checklists.flatMap(({ toolId, toolName, lines }) => lines.filter(passes).map((line) => ({ toolId, toolName, line })));
export const isOpen = ({ state }: ChecklistLine): boolean => state === 'open';
export const isPublicSpace = ({ settingId, state }: ChecklistLine): boolean =>
  publicSettings.has(settingId) && state !== 'not-applicable';

const sum = (audit: AuditResult, pick: (waste: SubscriptionWaste) => number): number =>
  audit.waste.subscriptions.reduce((total, waste) => total + pick(waste), 0);
export const sleeping = ({ use }: SubscriptionWaste): number => use.never + use.dormant;

const accounts = ({ sinks: { leak } }: AuditResult): Omit<Trap, 'id'> => {
  const { value, missing } = leak.wrongAccounts;
  if (value !== null && value > 0) return { state: 'found', sentence: t(`${words}.accounts.found`, { count: value }) };
  return value === null || missing.length > 0
    ? { state: 'unknown', sentence: t(`${words}.accounts.unknown`) }
    : { state: 'clear', sentence: t(`${words}.accounts.clear`) };
};

const price = ({ cost, traps }: AuditResult): Omit<Trap, 'id'> => {
  if (cost.subscriptions.every((sub) => sub.cost === null))
    return { state: 'unknown', sentence: t(`${words}.price.unknown`) };
  const { displayedCents, cashCents } = traps.bridge;
  const params = { displayed: formatEuros(displayedCents), cash: formatEuros(cashCents) };
  const over = (traps.budgetGap.value ?? 0) > 0 || (traps.avoidableVat.value ?? 0) > 0;
  return displayedCents !== cashCents || over
    ? { state: 'found', sentence: t(`${words}.price.found`, params) }
    : { state: 'clear', sentence: t(`${words}.price.same`, params) };
};

const settings = (checklists: readonly Checklist[]): Omit<Trap, 'id'> => {
  const open = settingsThat(checklists, isOpen).length;
  const unchecked = checklists.filter(({ lines, done }) => lines.length > 0 && done === 0).length;
  if (open > 0) return { state: 'found', sentence: t(`${words}.settings.found`, { open, unchecked }) };
  return unchecked > 0
    ? { state: 'unknown', sentence: t(`${words}.settings.unknown`, { unchecked }) }
    : { state: 'clear', sentence: t(`${words}.settings.clear`) };
};

const turnover = (audit: AuditResult): Omit<Trap, 'id'> => {
  const count = sum(audit, ({ use }) => use.leavers);
  if (count > 0) return { state: 'found', sentence: t(`${words}.turnover.found`, { count }) };
  return audit.sinks.multi.people.value === null
    ? { state: 'unknown', sentence: t(`${words}.turnover.unknown`) }
    : { state: 'clear', sentence: t(`${words}.turnover.clear`) };
};

const changes = (audit: AuditResult, checklists: readonly Checklist[]): Omit<Trap, 'id'> => {
  const stale = audit.quality.gaps.filter(({ code }) => code === 'price-stale').length;
  const watched = settingsThat(checklists, ({ settingId }) => settingId === 'auto-enabled-features');
  const auto = watched.filter(({ line }) => isOpen(line)).length;
  if (stale > 0) return { state: 'found', sentence: t(`${words}.changes.found`, { stale, auto }) };
  if (auto > 0) return { state: 'found', sentence: t(`${words}.changes.foundAuto`, { auto }) };
  return watched.some(({ line }) => line.state === 'unknown')
    ? { state: 'unknown', sentence: t(`${words}.changes.unknown`) }
    : { state: 'clear', sentence: t(`${words}.changes.clear`) };
};

const publicSpace = (checklists: readonly Checklist[]): Omit<Trap, 'id'> => {
  const watched = settingsThat(checklists, isPublicSpace);
  const open = new Set(watched.filter(({ line }) => isOpen(line)).map(({ toolId }) => toolId)).size;
  if (open > 0) return { state: 'found', sentence: t(`${words}.publicSpace.found`, { count: open }) };
  if (watched.length === 0) return { state: 'clear', sentence: t(`${words}.publicSpace.none`) };
  return watched.some(({ line }) => line.state === 'unknown')
    ? { state: 'unknown', sentence: t(`${words}.publicSpace.unknown`) }
    : { state: 'clear', sentence: t(`${words}.publicSpace.clear`) };
};

const support = (audit: AuditResult): Omit<Trap, 'id'> => {
  const seats = sum(audit, sleeping);
  const unknown = sum(audit, ({ use }) => use.unknown);
  const trained = audit.diagnostic.questions.find(({ id }) => id === 'staff-trained')?.answer ?? 'unknown';
  if (seats > 0 || trained === 'no')
    return { state: 'found', sentence: t(`${words}.support.found`, { seats, trained }) };
  return unknown === 0 && trained === 'yes'
    ? { state: 'clear', sentence: t(`${words}.support.clear`) }
    : { state: 'unknown', sentence: t(`${words}.support.unknown`) };
};

/** The seven traps of article 000, each with what the dossier can say of it. */
export const trapsOf = (audit: AuditResult, checklists: readonly Checklist[]): readonly Trap[] => [
  { id: 'accounts', ...accounts(audit) },
  { id: 'price', ...price(audit) },
  { id: 'settings', ...settings(checklists) },
  { id: 'turnover', ...turnover(audit) },
  { id: 'changes', ...changes(audit, checklists) },
  { id: 'publicSpace', ...publicSpace(checklists) },
  { id: 'support', ...support(audit) },
];
