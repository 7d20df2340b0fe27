import { Button, Stack, Table } from '@mantine/core';
import { FigureLink } from '@renderer/ui/figures';
import type { ScenariosView } from '@shared/contract/consolidation';
import type { ScenarioCost } from '@shared/domain/scenario-result';
import { carbonSentence, chosenComparison, scoreSentence } from '@shared/text/consolidation-sentences';
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

type ActionsProps = { readonly cost: ScenarioCost; readonly onEdit: (scenarioId: string) => void };

const ScenarioActions = ({ cost, onEdit }: ActionsProps) => {
  const add = useAddScenario();
  const remove = useRemoveScenario();
  const decide = useDecideFromScenario();
  const { scenarioId, name, kind } = cost;
  const copy = () =>
    add.mutate(
      { kind: 'copy', name: t('consolidationScreens.scenarios.copyName', { name }), fromId: scenarioId },
      { onSuccess: ({ result }) => onEdit(result.id) },
    );
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
      {kind === 'status-quo' ? null : (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => onEdit(scenarioId)}
          aria-label={t('consolidationScreens.scenarios.editOf', { name })}
        >
          {t('consolidationScreens.scenarios.edit')}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="default"
        onClick={copy}
        loading={add.isPending}
        aria-label={t('consolidationScreens.scenarios.copy', { name })}
      >
        {t('consolidationScreens.scenarios.copyShort')}
      </Button>
      {kind === 'status-quo' ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => remove.mutate(scenarioId)}
          aria-label={t('consolidationScreens.scenarios.remove', { name })}
        >
          {t('consolidationScreens.scenarios.removeShort')}
        </Button>
      )}
    </Stack>
  );
};

type TableProps = { readonly view: ScenariosView; readonly onEdit: (scenarioId: string) => void };

/** Scenarios side by side: one column each, one line per thing to weigh. */
export const ScenarioTable = ({ view, onEdit }: TableProps) => {
  const { costs, names, horizonMonths } = view;
  const ranked = new Map(chosenComparison(view).ranking.map((rank) => [rank.scenarioId, rank]));
  const teams = (cost: ScenarioCost): string =>
    cost.affected.map(({ teamId }) => names.teams[teamId] ?? teamId).join(', ') || '0';
  const lines: readonly (readonly [string, (cost: ScenarioCost) => ReactNode])[] = [
    [t('consolidationScreens.scenarios.cash12'), (cost) => <Total figure={cost.cash12} />],
    [t('consolidationScreens.scenarios.cash36'), (cost) => <Total figure={cost.cash36} />],
    [t('consolidationScreens.scenarios.full12'), (cost) => <Total figure={cost.full12} />],
    [t('consolidationScreens.scenarios.full36'), (cost) => <Total figure={cost.full36} />],
    [
      t('consolidationScreens.scenarios.saving', { months: horizonMonths }),
      (cost) => {
        const saving = ranked.get(cost.scenarioId)?.saving ?? null;
        if (cost.kind === 'status-quo') return UNKNOWN;
        return saving === null ? t('consolidation.scenarios.notComparable') : formatRange(saving, 'eur-cents');
      },
    ],
    [t('consolidationScreens.scenarios.hours12'), (cost) => formatRange(cost.hours12, 'hours')],
    [t('consolidationScreens.scenarios.tools'), (cost) => cost.tools],
    [t('consolidationScreens.scenarios.affected'), teams],
    [
      t('consolidationScreens.scenarios.carbon'),
      (cost) => (cost.carbonKgPerYear.value === null ? carbonSentence(cost) : <Total figure={cost.carbonKgPerYear} />),
    ],
    [t('consolidation.scenarios.sovereignty'), (cost) => scoreSentence(cost.sovereignty)],
    [t('consolidation.scenarios.reversibility'), (cost) => scoreSentence(cost.reversibility)],
    ['', (cost) => <ScenarioActions cost={cost} onEdit={onEdit} />],
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
