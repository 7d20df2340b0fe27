import { Table } from '@mantine/core';
import type { OverlapsView } from '@shared/contract/consolidation';
import { UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';

/** Capability × tool, seats of all teams together; each cell says its teams to the pointer and the screen reader. */
export const OverlapMatrix = ({ view: { section, names } }: { readonly view: OverlapsView }) => {
  const toolIds = [...new Set(section.cells.map(({ toolId }) => toolId))];
  const capabilities = [...new Set(section.cells.map(({ capability }) => capability))];
  const teamName = (id: string | null): string =>
    id === null ? t('consolidationScreens.overlaps.nobodyTeam') : (names.teams[id] ?? UNKNOWN);
  return (
    <Table.ScrollContainer minWidth={400} type="native" tabIndex={0}>
      <Table aria-label={t('consolidation.overlaps.matrix')} withRowBorders striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('consolidationScreens.overlaps.capability')}</Table.Th>
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
              {toolIds.map((toolId) => {
                const cells = section.cells.filter((cell) => cell.capability === capability && cell.toolId === toolId);
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
  );
};
