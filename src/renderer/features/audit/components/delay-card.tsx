import { ChartCard } from '@renderer/ui/charts';
import { SectionCard } from '@renderer/ui/layout';
import { delayChart } from '@shared/charts/audit';
import type { DelaySection } from '@shared/domain/audit-advice';
import { t } from '@shared/text/translate';
import classes from './audit.module.css';
import { AuditFigure } from './audit-figure';

/** « Ce que coûte l’attente »: on the waste found, month by month. */
export const DelayCard = ({ delay }: { readonly delay: DelaySection }) => (
  <>
    <SectionCard
      title={t('auditScreens.synthesis.delay.title')}
      description={t('auditScreens.synthesis.delay.description')}
      flush
    >
      <div className={classes.figures}>
        <AuditFigure figure={delay.wasteFound} tone="waste" />
        <AuditFigure figure={delay.perMonth} tone="attention" />
        <AuditFigure figure={delay.overMonths} tone="attention" />
      </div>
    </SectionCard>
    <ChartCard build={(theme) => delayChart(delay, theme)} />
  </>
);
