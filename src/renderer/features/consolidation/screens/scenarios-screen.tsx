import { List, Stack } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { SegmentedField } from '@renderer/ui/fields';
import { Answer, FoldCard, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { scenarioCashChart } from '@shared/charts/scenarios';
import type { ScenariosView } from '@shared/contract/consolidation';
import { sayCoded } from '@shared/text/coded-params';
import {
  breakEvenSentence,
  chosenComparison,
  comparisonAnswer,
  hypothesesSentence,
} from '@shared/text/consolidation-sentences';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { DefaultHypotheses } from '../components/default-hypotheses';
import { NoSubscription } from '../components/no-subscription';
import { ScenarioEditor } from '../components/scenario-editor';
import { DelegatedForm, PlatformForm } from '../components/scenario-forms';
import { ScenarioTable } from '../components/scenario-table';
import { useDecisionNote, useSaveHorizon } from '../mutations';
import { useScenarios } from '../queries';

const Scenarios = ({ view }: { readonly view: ScenariosView }) => {
  useDecisionNote();
  const [openId, setOpen] = useState<string | null>(null);
  const horizon = useSaveHorizon();
  const { costs, asOf, horizonMonths } = view;
  const chosen = chosenComparison(view);
  const notes = [...new Set(costs.flatMap((cost) => [...cost.missing, ...cost.warnings].map(sayCoded)))];
  const reading = comparisonAnswer(view, chosen);
  if (costs.every(({ tools, unknownCosts }) => tools === 0 && unknownCosts.length === 0))
    return (
      <NoSubscription
        title={t('consolidationScreens.scenarios.title')}
        what={t('consolidation.scenarios.answerEmpty')}
        why={t('consolidationScreens.scenarios.emptyWhy')}
      />
    );
  return (
    <ScreenFrame
      title={t('consolidationScreens.scenarios.title')}
      tone={chosen.best === null ? 'attention' : 'good'}
      answer={<Answer text={reading} />}
      note={t('consolidationScreens.scenarios.note', { day: formatDay(asOf), months: horizonMonths })}
      chart={
        <ChartCard
          title={t('consolidationScreens.scenarios.byMonth')}
          build={(theme) => scenarioCashChart(view, reading, theme)}
        />
      }
      next={<PlaceButton to="/consolider/optimiseur">{t('consolidationScreens.scenarios.next')}</PlaceButton>}
    >
      <SectionCard
        title={t('consolidationScreens.scenarios.sideBySide')}
        description={hypothesesSentence(view)}
        actions={
          <SegmentedField
            label={t('consolidationScreens.scenarios.horizon')}
            choices={[
              { value: '12', label: t('consolidationScreens.scenarios.horizons.12') },
              { value: '36', label: t('consolidationScreens.scenarios.horizons.36') },
            ]}
            value={horizonMonths === 12 ? '12' : '36'}
            onChange={(value) => horizon.mutate(value === '12' ? 12 : 36)}
          />
        }
        flush
      >
        <ScenarioTable view={view} onEdit={setOpen} />
      </SectionCard>
      {chosen.breakEvens.length > 0 ? (
        <SectionCard title={t('consolidation.breakEven.title')}>
          <List>
            {chosen.breakEvens.map((one) => (
              <List.Item key={`${one.scenarioId}-${one.lever}`}>{breakEvenSentence(one, view)}</List.Item>
            ))}
          </List>
        </SectionCard>
      ) : null}
      <FoldCard
        title={t('consolidationScreens.scenarios.addPlatformTitle')}
        description={t('consolidationScreens.scenarios.addPlatformWhy')}
        openAtFirst={!costs.some(({ kind }) => kind === 'platform')}
      >
        <PlatformForm view={view} />
      </FoldCard>
      <FoldCard
        title={t('consolidationScreens.scenarios.addDelegatedTitle')}
        description={t('consolidationScreens.scenarios.addDelegatedWhy')}
        openAtFirst={!costs.some(({ kind }) => kind === 'delegated')}
      >
        <DelegatedForm />
      </FoldCard>
      <FoldCard
        title={t('consolidationScreens.scenarios.defaults')}
        description={t('consolidationScreens.scenarios.defaultsWhy')}
      >
        <DefaultHypotheses settings={view.settings} />
      </FoldCard>
      {notes.length > 0 ? (
        <SectionCard title={t('consolidationScreens.scenarios.notes')}>
          <Stack gap={4}>
            <List size="sm">
              {notes.map((note) => (
                <List.Item key={note}>{note}</List.Item>
              ))}
            </List>
          </Stack>
        </SectionCard>
      ) : null}
      <ScenarioEditor view={view} openId={openId} onClose={() => setOpen(null)} />
    </ScreenFrame>
  );
};

/** « Quel parc d’outils coûte le moins ? » */
export const ScenariosScreen = () => (
  <QueryGate query={useScenarios()}>{(view) => <Scenarios view={view} />}</QueryGate>
);
