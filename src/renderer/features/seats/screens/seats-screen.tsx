import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton, useOpenItem } from '@renderer/ui/navigation';
import { seatUseChart } from '@shared/charts/audit';
import type { SeatCounts, SeatView } from '@shared/contract/seats';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { AuditResult } from '@shared/domain/audit';
import { figureValue } from '@shared/text/figure-text';
import { formatDay, formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconArmchair } from '@tabler/icons-react';
import { useMemo } from 'react';
import { AdoptionCard } from '../components/adoption-card';
import { DormantCard } from '../components/dormant-card';
import { SeatPanel } from '../components/seat-panel';
import { SeatTable } from '../components/seat-table';
import { LeaversSeats, WrongAccounts } from '../components/take-back';
import { seatFigure } from '../model/figures';
import { seatRows, seenMonths } from '../model/rows';
import { useAudit, useSeatCounts, useSeats, useSubscriptions, useTeams } from '../queries';

const NoSeat = () => (
  <EmptyState icon={IconArmchair} what={t('seats.empty.what')} why={t('seats.empty.why')}>
    <PlaceButton to="/auditer/abonnements">{t('seats.empty.hand')}</PlaceButton>
    <PlaceButton to="/auditer/releve" variant="default">
      {t('seats.empty.bank')}
    </PlaceButton>
  </EmptyState>
);

const sparedOf = (subscriptions: AuditResult['waste']['subscriptions']): number =>
  subscriptions.reduce((total, { use }) => total + use.spared, 0);

const answerOf = (
  { paidSeats, activeSeats, unusedSeats, subscriptions }: AuditResult['waste'],
  unknown: number,
): string => {
  const params = {
    paid: figureValue(paidSeats),
    active: activeSeats.value ?? 0,
    unused: unusedSeats.value ?? 0,
    spared: sparedOf(subscriptions),
    unknown,
  };
  if (activeSeats.value === null) return t('seats.answer.unknown', params);
  return t(unknown > 0 ? 'seats.answer.partial' : 'seats.answer.known', params);
};

const usedNote = (rows: Parameters<typeof seenMonths>[0]): string => {
  const seen = seenMonths(rows);
  if (seen === null) return t('seats.figures.usedNote');
  return seen.from === seen.to
    ? t('seats.figures.usedIn', { month: formatMonth(seen.to) })
    : t('seats.figures.usedBetween', { from: formatMonth(seen.from), to: formatMonth(seen.to) });
};

const namesOf = (rows: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ id, name }) => [id, name]));

type SeatsProps = {
  readonly audit: AuditResult;
  readonly counts: readonly SeatCounts[];
  readonly views: readonly SubscriptionView[];
  readonly seats: readonly SeatView[];
};

const Seats = ({ audit, counts, views, seats }: SeatsProps) => {
  const rows = useMemo(() => seatRows(counts, audit, views), [counts, audit, views]);
  const [open, setOpen] = useOpenItem();
  const teams = useTeams();
  const teamNames = useMemo(() => namesOf(teams.data ?? []), [teams.data]);
  const subscriptionNames = useMemo(() => namesOf(rows), [rows]);
  const held = useMemo(() => seats.filter((seat) => seat.releasedOn === null && seat.state !== 'deleted'), [seats]);
  const { waste } = audit;
  const unknown = rows.reduce((total, row) => total + row.unknown, 0);
  if (rows.length === 0)
    return (
      <ScreenFrame title={t('seats.title')} answer={<Answer text={t('seats.answer.empty')} />}>
        <NoSeat />
      </ScreenFrame>
    );
  const personal = rows
    .filter(({ view, paid, assigned }) => view.accountKind === 'personal-account' && paid > assigned)
    .map(({ name, paid, assigned }) => ({ name, unheld: paid - assigned }));
  const lists = { seats: held, subscriptionNames, teamNames };
  return (
    <ScreenFrame
      title={t('seats.title')}
      tone={(waste.unusedSeats.value ?? 0) > 0 ? 'waste' : unknown > 0 ? 'attention' : 'good'}
      answer={<Answer text={answerOf(waste, unknown)} />}
      note={[
        t('seats.note', { day: formatDay(audit.asOf) }),
        ...(sparedOf(waste.subscriptions) > 0 ? [t('seats.sparedNote')] : []),
      ].join(' ')}
      figures={
        <>
          <KeyFigure figure={waste.paidSeats} note={t('seats.figures.paidNote')} />
          <KeyFigure
            figure={seatFigure('assignedSeats', rows, (row) => row.assigned)}
            note={t('seats.figures.assignedNote')}
          />
          <KeyFigure figure={waste.activeSeats} tone="good" note={usedNote(rows)} />
          <KeyFigure
            figure={seatFigure('unknownSeats', rows, (row) => row.unknown)}
            tone="attention"
            note={t('seats.figures.unknownNote')}
          />
        </>
      }
      chart={<ChartCard title={t('seats.chart')} build={(theme) => seatUseChart(waste, theme)} />}
      next={<PlaceButton to="/auditer/gouffres">{t('seats.next')}</PlaceButton>}
    >
      <SectionCard
        title={t('seats.table.title')}
        description={t('seats.table.description')}
        actions={
          <PlaceButton to="/auditer/usages-import" variant="default" size="xs">
            {t('seats.table.import')}
          </PlaceButton>
        }
        flush
      >
        <SeatTable rows={rows} openRow={open} onOpen={(row) => setOpen(row.id)} />
      </SectionCard>
      <DormantCard />
      <LeaversSeats {...lists} />
      <WrongAccounts {...lists} personal={personal} />
      <AdoptionCard subscriptionNames={subscriptionNames} />
      <SeatPanel
        opened={open !== null}
        row={rows.find((row) => row.id === open) ?? null}
        seats={held.filter((seat) => seat.subscriptionId === open)}
        teamNames={teamNames}
        onClose={() => setOpen(null)}
      />
    </ScreenFrame>
  );
};

/** « Qui se sert vraiment de quoi ? » */
export const SeatsScreen = () => {
  const audit = useAudit();
  const counts = useSeatCounts();
  const seats = useSeats();
  const views = useSubscriptions();
  return (
    <QueryGate query={audit}>
      {(result) => (
        <QueryGate query={counts}>
          {(numbers) => (
            <QueryGate query={views}>
              {(subscriptions) => (
                <QueryGate query={seats}>
                  {(all) => <Seats audit={result} counts={numbers} views={subscriptions} seats={all} />}
                </QueryGate>
              )}
            </QueryGate>
          )}
        </QueryGate>
      )}
    </QueryGate>
  );
};
