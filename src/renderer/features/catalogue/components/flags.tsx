import { Chip, VerifyBadge } from '@renderer/ui/figures';
import type { PlanView, ToolView } from '@shared/contract/tools';
import { t } from '@shared/text/translate';
import { IconClockExclamation } from '@tabler/icons-react';

/** « prix de plus de 90 jours ». */
export const StaleChip = () => (
  <Chip tone="attention" icon={IconClockExclamation} help={t('tools.staleHelp')}>
    {t('tools.stale')}
  </Chip>
);

/** What a price must be read with: its doubt, its age. */
export const PlanFlags = ({ plan }: { readonly plan: PlanView }) => (
  <>
    {plan.verify ? <VerifyBadge /> : null} {plan.stale ? <StaleChip /> : null}
  </>
);

export const toolFlags = (tool: ToolView): string[] => [
  ...(tool.plans.some((plan) => plan.verify) ? [t('common.toVerify')] : []),
  ...(tool.plans.some((plan) => plan.stale) ? [t('tools.stale')] : []),
];
