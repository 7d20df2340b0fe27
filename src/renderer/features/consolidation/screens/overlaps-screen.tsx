import { List } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, FoldCard, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { rankedBars } from '@shared/charts';
import type { OverlapsView } from '@shared/contract/consolidation';
import type { RedundantPair } from '@shared/domain/overlap';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { NoSubscription } from '../components/no-subscription';
import { OverlapMatrix } from '../components/overlap-matrix';
import { PairList } from '../components/pair-list';
import { useDecisionNote } from '../mutations';
import { useOverlaps } from '../queries';

const Losses = ({ view: { section, names } }: { readonly view: OverlapsView }) => (
  <List size="sm" spacing="xs">
    {section.losses.map(({ toolId, annualCents, lost }) => (
      <List.Item key={toolId}>
        <strong>{names.tools[toolId] ?? toolId}</strong>
        {annualCents === null ? null : ` (${formatEuros(annualCents)})`}{' '}
        {lost.length === 0
          ? t('consolidation.overlaps.noLoss')
          : lost
              .map(({ teamId, capability, people }) => {
                const params = {
                  team: names.teams[teamId] ?? teamId,
                  capability: names.capabilities[capability] ?? capability,
                };
                return people === null
                  ? t('consolidation.overlaps.lossUnknown', params)
                  : t('consolidation.overlaps.loss', { ...params, people });
              })
              .join(' ')}
      </List.Item>
    ))}
  </List>
);

const euros = (value: number): string => formatEuros(value, { cents: 'never' });

/** Pairs shown at once; the others are behind a fold. */
const FIRST = 5;

/** Worth deciding first: the same work, paid twice in one team, dearest first (the order of the section). */
const firstPairs = (pairs: readonly RedundantPair[]) => {
  const worth = (pair: RedundantPair): number =>
    (pair.strength === 'full' ? 2 : 0) +
    (pair.teamIds.length > 0 ? 1 : 0) +
    (pair.cheaperAnnualCents === null ? -4 : 0);
  const best = pairs
    .map((pair, position) => ({ pair, position }))
    .sort((a, b) => worth(b.pair) - worth(a.pair) || a.position - b.position)
    .slice(0, FIRST)
    .map(({ pair }) => pair);
  return {
    first: [...best].sort((a, b) => pairs.indexOf(a) - pairs.indexOf(b)),
    others: pairs.filter((pair) => !best.includes(pair)),
  };
};

const Overlaps = ({ view }: { readonly view: OverlapsView }) => {
  useDecisionNote();
  const { section, names } = view;
  const { index } = section.dispersion;
  if (section.cells.length === 0)
    return (
      <NoSubscription
        title={t('consolidationScreens.overlaps.title')}
        what={t('consolidationScreens.overlaps.empty')}
        why={t('consolidationScreens.overlaps.emptyWhy')}
      />
    );
  const { first, others } = firstPairs(section.pairs);
  const nameOf = (id: string): string => names.tools[id] ?? id;
  const labelOf = ({ toolIds: [one, two] }: RedundantPair): string =>
    t('consolidation.overlaps.pair', { first: nameOf(one), second: nameOf(two) });
  const [top] = first;
  const answer =
    top === undefined || top.cheaperAnnualCents === null
      ? t('consolidation.overlaps.answer', { pairs: section.pairs.length })
      : t('consolidationScreens.overlaps.answerFirst', {
          pairs: section.pairs.length,
          first: nameOf(top.toolIds[0]),
          second: nameOf(top.toolIds[1]),
          annual: euros(top.cheaperAnnualCents),
        });
  return (
    <ScreenFrame
      title={t('consolidationScreens.overlaps.title')}
      tone={section.pairs.length > 0 ? 'waste' : 'good'}
      answer={<Answer text={answer} />}
      note={t('consolidationScreens.overlaps.note')}
      figures={
        <>
          <KeyFigure
            figure={index}
            note={
              index.value === null
                ? null
                : t('consolidation.overlaps.dispersionMeaning', { index: Math.round(index.value) })
            }
          />
          <KeyFigure figure={section.trainingHours} />
          <KeyFigure figure={section.choiceHours} />
        </>
      }
      chart={
        first.length === 0 ? null : (
          <ChartCard
            title={t('consolidationScreens.overlaps.chart')}
            build={(theme) =>
              rankedBars({
                items: first.map((pair) => ({ label: labelOf(pair), value: pair.cheaperAnnualCents, tone: 'ochre' })),
                format: euros,
                columns: [t('consolidationScreens.overlaps.pair'), t('consolidationScreens.overlaps.cheaper')],
                texts: {
                  accessibleName: t('consolidationScreens.overlaps.chart'),
                  reading: t('consolidationScreens.overlaps.chartReading'),
                },
                theme,
              })
            }
          />
        )
      }
      next={<PlaceButton to="/consolider/scenarios">{t('consolidationScreens.overlaps.next')}</PlaceButton>}
    >
      <SectionCard
        title={t('consolidationScreens.overlaps.pairs')}
        description={t('consolidationScreens.overlaps.pairsWhy')}
      >
        <PairList pairs={first} names={names} />
      </SectionCard>
      {others.length === 0 ? null : (
        <FoldCard
          title={t('consolidationScreens.overlaps.otherPairs', { count: others.length })}
          description={t('consolidationScreens.overlaps.otherPairsWhy')}
        >
          <PairList pairs={others} names={names} />
        </FoldCard>
      )}
      <FoldCard title={t('consolidation.overlaps.losses')} description={t('consolidationScreens.overlaps.lossesWhy')}>
        <Losses view={view} />
      </FoldCard>
      <FoldCard
        title={t('consolidation.overlaps.matrix')}
        description={t('consolidationScreens.overlaps.matrixWhy')}
        flush
      >
        <OverlapMatrix view={view} />
      </FoldCard>
    </ScreenFrame>
  );
};

/** « Quels outils font le même travail ? » */
export const OverlapsScreen = () => <QueryGate query={useOverlaps()}>{(view) => <Overlaps view={view} />}</QueryGate>;
