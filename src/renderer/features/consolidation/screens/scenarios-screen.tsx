import { List, Stack } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { monthlyLines } from '@shared/charts';
import type { ScenariosView } from '@shared/contract/consolidation';
import { sayCoded } from '@shared/text/coded-params';
import { breakEvenSentence, comparisonAnswer } from '@shared/text/consolidation-sentences';
import { formatDay, formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { DelegatedForm, PlatformForm } from '../components/scenario-forms';
import { ScenarioTable } from '../components/scenario-table';
import { useDecisionNote } from '../mutations';
import { useScenarios } from '../queries';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });

const Scenarios = ({ view }: { readonly view: ScenariosView }) => {
  useDecisionNote();
  const { costs, over36, asOf } = view;
  const notes = [...new Set(costs.flatMap((cost) => [...cost.missing, ...cost.warnings].map(sayCoded)))];
  const reading = comparisonAnswer(view, over36);
  return (
    <ScreenFrame
      title={t('consolidationScreens.scenarios.title')}
      tone={over36.best === null ? 'attention' : 'good'}
      answer={<Answer text={reading} />}
      note={t('consolidationScreens.scenarios.note', { day: formatDay(asOf) })}
      chart={
        <ChartCard
          title={t('consolidationScreens.scenarios.byMonth')}
          build={(theme) =>
            monthlyLines({
              months: costs[0]?.months ?? [],
              series: costs.map((cost) => ({
                label: cost.name,
                values: cost.cumulatedCash.map((range) => range.central),
              })),
              format: euros,
              monthColumn: t('consolidationScreens.plan.month'),
              texts: { accessibleName: t('consolidationScreens.scenarios.byMonth'), reading },
              theme,
            })
          }
        />
      }
      next={<PlaceButton to="/consolider/optimiseur">{t('consolidationScreens.scenarios.next')}</PlaceButton>}
    >
      <SectionCard title={t('consolidationScreens.scenarios.sideBySide')} flush>
        <ScenarioTable view={view} />
      </SectionCard>
      {over36.breakEvens.length > 0 ? (
        <SectionCard title={t('consolidation.breakEven.title')}>
          <List>
            {over36.breakEvens.map((one) => (
              <List.Item key={`${one.scenarioId}-${one.lever}`}>{breakEvenSentence(one, view)}</List.Item>
            ))}
          </List>
        </SectionCard>
      ) : null}
      <SectionCard title={t('consolidationScreens.scenarios.addPlatform')}>
        <PlatformForm view={view} />
      </SectionCard>
      <SectionCard title={t('consolidationScreens.scenarios.addDelegated')}>
        <DelegatedForm />
      </SectionCard>
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
    </ScreenFrame>
  );
};

/** « Quel parc d’outils coûte le moins ? » */
export const ScenariosScreen = () => (
  <QueryGate query={useScenarios()}>{(view) => <Scenarios view={view} />}</QueryGate>
);
