import { ChartCard } from '@renderer/ui/charts';
import { PlaceButton } from '@renderer/ui/navigation';
import { priceBridgeChart } from '@shared/charts/audit';
import type { TrapSection } from '@shared/domain/audit-traps';
import { t } from '@shared/text/translate';
import classes from '../components/audit.module.css';
import { AuditFigure } from '../components/audit-figure';
import type { Trap } from '../model/traps';
import { DriftTable, GapTable, VatTable } from './price-tables';
import { TrapCard } from './trap-card';

const words = 'auditScreens.traps.price';

/** Piège 2: from the displayed price to what leaves the bank; budget, VAT number, card fees, drift of the rate. */
export const PriceTrap = ({ trap, traps }: { readonly trap: Trap; readonly traps: TrapSection }) => (
  <TrapCard
    trap={trap}
    action={
      <PlaceButton to="/auditer/abonnements" variant="default" size="xs">
        {t(`${words}.act`)}
      </PlaceButton>
    }
  >
    <div className={classes.figures}>
      <AuditFigure figure={traps.budgetGap} tone={(traps.budgetGap.value ?? 0) > 0 ? 'waste' : 'plain'} />
      <AuditFigure figure={traps.budgetGapPct} />
      <AuditFigure figure={traps.avoidableVat} tone={(traps.avoidableVat.value ?? 0) > 0 ? 'waste' : 'plain'} />
      <AuditFigure figure={traps.cardFees} />
      <AuditFigure figure={traps.currencyDrift} />
    </div>
    <div className={classes.chart}>
      <ChartCard title={t(`${words}.bridge`)} build={(theme) => priceBridgeChart(traps, theme)} />
    </div>
    <h3 className={classes.part}>{t(`${words}.gaps`)}</h3>
    <GapTable traps={traps} />
    <h3 className={classes.part}>{t(`${words}.vat`)}</h3>
    <VatTable traps={traps} />
    <h3 className={classes.part}>{t(`${words}.drift`)}</h3>
    <DriftTable traps={traps} />
  </TrapCard>
);
