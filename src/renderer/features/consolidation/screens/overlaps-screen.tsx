import { List, Text } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import type { OverlapsView } from '@shared/contract/consolidation';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconLayersIntersect } from '@tabler/icons-react';
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

const Overlaps = ({ view }: { readonly view: OverlapsView }) => {
  useDecisionNote();
  const { section } = view;
  const { index } = section.dispersion;
  if (section.cells.length === 0)
    return (
      <ScreenFrame title={t('consolidationScreens.overlaps.title')}>
        <EmptyState
          icon={IconLayersIntersect}
          what={t('consolidationScreens.overlaps.empty')}
          why={t('consolidationScreens.overlaps.emptyWhy')}
        >
          <PlaceButton to="/auditer/abonnements">{t('seats.empty.hand')}</PlaceButton>
          <PlaceButton to="/auditer/releve" variant="default">
            {t('seats.empty.bank')}
          </PlaceButton>
        </EmptyState>
      </ScreenFrame>
    );
  return (
    <ScreenFrame
      title={t('consolidationScreens.overlaps.title')}
      tone={section.pairs.length > 0 ? 'waste' : 'good'}
      answer={<Answer text={t('consolidation.overlaps.answer', { pairs: section.pairs.length })} />}
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
      next={<PlaceButton to="/consolider/scenarios">{t('consolidationScreens.overlaps.next')}</PlaceButton>}
    >
      <SectionCard
        title={t('consolidation.overlaps.matrix')}
        description={t('consolidationScreens.overlaps.matrixWhy')}
        flush
      >
        <OverlapMatrix view={view} />
      </SectionCard>
      <SectionCard
        title={t('consolidationScreens.overlaps.pairs')}
        description={<Text size="sm">{t('consolidation.overlaps.editorial')}</Text>}
      >
        <PairList view={view} />
      </SectionCard>
      <SectionCard title={t('consolidation.overlaps.losses')}>
        <Losses view={view} />
      </SectionCard>
    </ScreenFrame>
  );
};

/** « Quels outils font le même travail ? » */
export const OverlapsScreen = () => <QueryGate query={useOverlaps()}>{(view) => <Overlaps view={view} />}</QueryGate>;
