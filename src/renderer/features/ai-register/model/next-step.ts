import type { RegisterView } from '@shared/contract/ai-register';
import { t } from '@shared/text/translate';
import { isOpen, type PanelTab } from './words';

export type NextStep =
  | { readonly kind: 'open'; readonly id: string; readonly tab: PanelTab; readonly label: string }
  | { readonly kind: 'register'; readonly toolId: string; readonly label: string };

/** What to do first: classify, have a serious level read again, prove an obligation, register a tool paid for. */
export const nextStep = ({ lines, unregistered }: Pick<RegisterView, 'lines' | 'unregistered'>): NextStep | null => {
  const live = lines.filter((line) => line.system.state !== 'stopped');
  const toClassify = live.find((line) => line.standing !== 'settled');
  if (toClassify) {
    const { id, name } = toClassify.system;
    return { kind: 'open', id, tab: 'questions', label: t('aiRegister.next.classify', { name }) };
  }
  const toReview = live.find((line) => line.toReview);
  if (toReview) {
    const { id, name } = toReview.system;
    return { kind: 'open', id, tab: 'questions', label: t('aiRegister.next.review', { name }) };
  }
  const [tool] = unregistered;
  if (tool) return { kind: 'register', toolId: tool.toolId, label: t('aiRegister.next.register', { tool: tool.tool }) };
  for (const { system, duties } of live) {
    const duty = duties.find((one) => isOpen(one) && one.status === 'applicable');
    if (duty) {
      const label = t('aiRegister.next.duty', { name: system.name, duty: duty.title });
      return { kind: 'open', id: system.id, tab: 'duties', label };
    }
  }
  return null;
};
