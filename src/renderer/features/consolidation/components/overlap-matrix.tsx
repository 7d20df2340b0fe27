import { Box, Table } from '@mantine/core';
import { SelectField } from '@renderer/ui/fields';
import type { OverlapsView } from '@shared/contract/consolidation';
import type { OverlapCell } from '@shared/domain/overlap';
import { UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';

const ALL = 'all';
const NOBODY = 'nobody';

/** People of one team who need the capability, said beside its seats. */
const neededOf = (cells: readonly OverlapCell[]): number | null =>
  cells.find(({ needed }) => needed !== null)?.needed ?? null;

/**
 * Capability × tool × team: seats of the team chosen, or of all together, where each cell says its teams to the pointer
 * and the screen reader.
 */
export const OverlapMatrix = ({ view: { section, names } }: { readonly view: OverlapsView }) => {
  const [team, setTeam] = useState<string>(ALL);
  const teamName = (id: string | null): string =>
    id === null ? t('consolidationScreens.overlaps.nobodyTeam') : (names.teams[id] ?? UNKNOWN);
  const teamIds = [...new Set(section.cells.map(({ teamId }) => teamId))];
  const shown = section.cells.filter(({ teamId }) => team === ALL || (teamId ?? NOBODY) === team);
  const toolIds = [...new Set(shown.map(({ toolId }) => toolId))];
  const capabilities = [...new Set(shown.map(({ capability }) => capability))];
  return (
    <>
      <Box px={20} pb="sm">
        <SelectField
          label={t('consolidationScreens.overlaps.teamShown')}
          choices={[
            { value: ALL, label: t('consolidationScreens.overlaps.allTeams') },
            ...teamIds.map((id) => ({ value: id ?? NOBODY, label: teamName(id) })),
          ]}
          value={team}
          onChange={(value) => setTeam(value ?? ALL)}
          clearable={false}
          w={260}
        />
      </Box>
      <Table.ScrollContainer minWidth={400} type="native" tabIndex={0}>
        <Table aria-label={t('consolidation.overlaps.matrix')} withRowBorders striped>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('consolidationScreens.overlaps.capability')}</Table.Th>
              {team === ALL ? null : (
                <Table.Th scope="col" ta="right">
                  {t('consolidationScreens.overlaps.needed')}
                </Table.Th>
              )}
              {toolIds.map((id) => (
                <Table.Th key={id} scope="col" ta="right">
                  {names.tools[id] ?? id}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {capabilities.map((capability) => (
              <Table.Tr key={capability}>
                <Table.Th scope="row" fw={500}>
                  {names.capabilities[capability] ?? capability}
                </Table.Th>
                {team === ALL ? null : (
                  <Table.Td ta="right">
                    {neededOf(shown.filter((cell) => cell.capability === capability)) ?? UNKNOWN}
                  </Table.Td>
                )}
                {toolIds.map((toolId) => {
                  const cells = shown.filter((cell) => cell.capability === capability && cell.toolId === toolId);
                  const seats = cells.reduce((sum, cell) => sum + cell.seats, 0);
                  const teams = cells.map((cell) => `${teamName(cell.teamId)} ${cell.seats}`).join(', ');
                  return (
                    <Table.Td key={toolId} ta="right" title={teams}>
                      {cells.length === 0 ? '' : seats}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
};
