import { Table, Text } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import type { CarbonFootprintView } from '@shared/contract/carbon';
import { massRange, massText } from '@shared/text/carbon-mass';
import { formatRange } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import classes from './carbon.module.css';

type Line = { readonly key: string; readonly name: string; readonly value: string; readonly meaning: string };

const linesOf = ({ footprint }: CarbonFootprintView): Line[] => {
  const { uncertainty } = footprint;
  if (!uncertainty) return [];
  return [
    {
      key: 'reference',
      name: t('carbon.levels.reference'),
      value: massRange(uncertainty.reference),
      meaning: t('carbon.levelsHelp.reference'),
    },
    {
      key: 'plausible',
      name: t('carbon.levels.plausible'),
      value: massRange(uncertainty.plausible),
      meaning: t('carbon.levelsHelp.plausible'),
    },
    ...uncertainty.anchors
      .filter((anchor) => anchor.kgCO2e !== null)
      .map((anchor) => ({
        key: anchor.id,
        name: textOf(`carbon.anchors.${anchor.id}`),
        value: massText(anchor.kgCO2e),
        meaning: textOf(`carbon.anchorScopes.${anchor.id}`),
      })),
  ];
};

/** The three levels of uncertainty, usage and hardware apart: never one bare number. */
export const LevelsCard = ({ view }: { readonly view: CarbonFootprintView }) => {
  const { total } = view.footprint;
  const phases = total?.gwpPhases;
  return (
    <SectionCard title={t('carbonScreens.footprint.levels')} description={t('carbonScreens.footprint.levelsHelp')}>
      <Table aria-label={t('carbonScreens.footprint.levels')} className={classes.levels}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('carbonReport.levels.level')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('carbonReport.levels.value')}
            </Table.Th>
            <Table.Th scope="col">{t('carbonReport.levels.meaning')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {linesOf(view).map((line) => (
            <Table.Tr key={line.key}>
              <Table.Td fw={500}>{line.name}</Table.Td>
              <Table.Td ta="right" className={classes.nowrap}>
                {line.value}
              </Table.Td>
              <Table.Td c="dimmed">{line.meaning}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {phases ? (
        <Text size="sm" mt="sm">
          {t('carbonReport.phases', { usage: massRange(phases.usage), embodied: massRange(phases.embodied) })}
          {total?.waterL ? ` ${t('carbonScreens.footprint.water')} : ${formatRange(total.waterL, 'litres')}.` : ''}
        </Text>
      ) : null}
      <Text size="sm" mt="xs" fw={500}>
        {t('carbon.scope.disagreement')}
      </Text>
    </SectionCard>
  );
};
