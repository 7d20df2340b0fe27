import { Button, Stack, Table } from '@mantine/core';
import { FigureLink } from '@renderer/ui/figures';
import type { ScenariosView } from '@shared/contract/consolidation';
import type { ScenarioCost, Score } from '@shared/domain/scenario-result';
import { figureRange } from '@shared/text/figure-text';
import { formatRange, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';
import { useAddScenario, useDecideFromScenario, useRemoveScenario } from '../mutations';

const Total = ({ figure }: { readonly figure: ScenarioCost['cash12'] }) => (
  <>
    <FigureLink figure={figure} />
    {figureRange(figure) === null ? null : <div>{figureRange(figure)}</div>}
  </>
);
const score = ({ value, knownShare }: Score): string =>
  value === null
    ? t('consolidation.scenarios.scoreUnknown', { share: Math.round(knownShare * 100) })
    : String(Math.round(value));

const ScenarioActions = ({ cost }: { readonly cost: ScenarioCost }) => {
  const add = useAddScenario();
  const remove = useRemoveScenario();
  const decide = useDecideFromScenario();
  const { scenarioId, name, kind } = cost;
  const copy = () =>
    add.mutate({ kind: 'copy', name: t('consolidationScreens.scenarios.copyName', { name }), fromId: scenarioId });
  return (
    <Stack gap={4} align="flex-end">
      {kind === 'status-quo' ? null : (
        <Button
          size="compact-xs"
          onClick={() => decide.mutate(scenarioId)}
          loading={decide.isPending}
          aria-label={t('consolidationScreens.scenarios.decideOf', { name })}
        >
          {t('consolidationScreens.scenarios.decide')}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={copy} loading={add.isPending}>
        {t('consolidationScreens.scenarios.copy', { name })}
      </Button>
      {kind === 'status-quo' ? null : (
        <Button size="compact-xs" variant="subtle" onClick={() => remove.mutate(scenarioId)}>
          {t('consolidationScreens.scenarios.remove', { name })}
        </Button>
      )}
    </Stack>
  );
};

/** Scenarios side by side: one column each, one line per thing to weigh. */
export const ScenarioTable = ({ view: { costs, over36, names } }: { readonly view: ScenariosView }) => {
  const ranked = new Map(over36.ranking.map((rank) => [rank.scenarioId, rank]));
  const teams = (cost: ScenarioCost): string =>
    cost.affected.map(({ teamId }) => names.teams[teamId] ?? teamId).join(', ') || '0';
  const lines: readonly (readonly [string, (cost: ScenarioCost) => ReactNode])[] = [
    [t('consolidationScreens.scenarios.cash12'), (cost) => <Total figure={cost.cash12} />],
    [t('consolidationScreens.scenarios.cash36'), (cost) => <Total figure={cost.cash36} />],
    [t('consolidationScreens.scenarios.full12'), (cost) => <Total figure={cost.full12} />],
    [t('consolidationScreens.scenarios.full36'), (cost) => <Total figure={cost.full36} />],
    [
      t('consolidationScreens.scenarios.saving36'),
      (cost) => {
        const saving = ranked.get(cost.scenarioId)?.saving ?? null;
        return saving === null ? t('consolidation.scenarios.notComparable') : formatRange(saving, 'eur-cents');
      },
    ],
    [t('consolidationScreens.scenarios.hours12'), (cost) => formatRange(cost.hours12, 'hours')],
    [t('consolidationScreens.scenarios.tools'), (cost) => cost.tools],
    [t('consolidationScreens.scenarios.affected'), teams],
    [t('consolidationScreens.scenarios.carbon'), (cost) => <FigureLink figure={cost.carbonKgPerYear} />],
    [t('consolidation.scenarios.sovereignty'), (cost) => score(cost.sovereignty)],
    [t('consolidation.scenarios.reversibility'), (cost) => score(cost.reversibility)],
    ['', (cost) => <ScenarioActions cost={cost} />],
  ];
  return (
    <Table.ScrollContainer minWidth={400} type="native" tabIndex={0}>
      <Table aria-label={t('consolidationScreens.scenarios.sideBySide')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('consolidationScreens.scenarios.line')}</Table.Th>
            {costs.map((cost) => (
              <Table.Th key={cost.scenarioId} scope="col" ta="right">
                {cost.name || UNKNOWN}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Td fw={500}>{label}</Table.Td>
              {costs.map((cost) => (
                <Table.Td key={cost.scenarioId} ta="right" className="sb-figures">
                  {value(cost)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
