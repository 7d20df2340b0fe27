import { useStudiedMonth } from '@renderer/stores/month';
import { today } from '@renderer/ui/clock';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame, SidePanel } from '@renderer/ui/layout';
import { PlaceButton, usePdfAction } from '@renderer/ui/navigation';
import type { KpiView } from '@shared/contract/kpi';
import { type Month, monthOf } from '@shared/domain/day';
import type { Measure } from '@shared/domain/kpi';
import { formatDay } from '@shared/text/format';
import { kpiAnswer, kpiName } from '@shared/text/kpi-sentence';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { CardGroups } from '../components/card-groups';
import { CloseMonth } from '../components/close-month';
import classes from '../components/kpi.module.css';
import { KpiDetail } from '../components/kpi-detail';
import { DeclareCard, HoursCard } from '../components/monthly-inputs';
import { OwnMeasures } from '../components/own-measures';
import { RoiCard } from '../components/roi-card';
import { useKpiPdf } from '../mutations';
import { useKpi } from '../queries';

const noteOf = ({ closed, month }: KpiView): string => {
  if (closed) return t('kpiScreens.closedOn', { on: formatDay(closed.on) });
  return t(month === monthOf(today()) ? 'kpiScreens.running' : 'kpiScreens.openMonth');
};

const Pilot = ({ view }: { readonly view: KpiView }) => {
  const [opened, setOpened] = useState<Measure | null>(null);
  const pdf = useKpiPdf();
  const card = view.cards.find(({ measure }) => measure === opened) ?? null;
  usePdfAction({ label: t('kpiScreens.print'), busy: pdf.isPending, run: () => pdf.mutate(view.month) });
  return (
    <ScreenFrame
      title={t('kpiScreens.title')}
      answer={<Answer text={kpiAnswer(view)} />}
      tone={view.cards.some(({ light }) => light === 'red') ? 'attention' : 'good'}
      note={noteOf(view)}
      next={
        <PlaceButton to="/mesurer/avant-apres" variant="default">
          {t('beforeAfter.title')}
        </PlaceButton>
      }
    >
      <CloseMonth view={view} />
      <CardGroups cards={view.cards} onOpen={({ measure }) => setOpened(measure)} />
      <RoiCard view={view} />
      <div className={classes.two}>
        <DeclareCard key={`declare-${view.month}`} view={view} />
        <HoursCard key={`hours-${view.month}`} view={view} />
      </div>
      <OwnMeasures view={view} />
      <SidePanel
        opened={card !== null}
        onClose={() => setOpened(null)}
        title={card === null ? '' : kpiName(card)}
        size={640}
      >
        {card === null ? null : <KpiDetail key={card.measure} card={card} view={view} />}
      </SidePanel>
    </ScreenFrame>
  );
};

const Chosen = ({ month }: { readonly month: Month }) => (
  <QueryGate query={useKpi(month)}>{(view) => <Pilot view={view} />}</QueryGate>
);

/** The latest closed month first, since its figures no longer move. */
const ByMonth = ({ latest }: { readonly latest: Month }) => {
  const [month] = useStudiedMonth(latest);
  return <Chosen month={month} />;
};

/** « Où en sont nos indicateurs ? » */
export const KpiScreen = () => (
  <QueryGate query={useKpi(null)}>
    {({ closedMonths, month: running }) => <ByMonth latest={closedMonths.at(-1) ?? running} />}
  </QueryGate>
);
