import { Button, Group } from '@mantine/core';
import { Chip } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { RegisterView } from '@shared/contract/ai-register';
import type { RegisterLine } from '@shared/domain/ai-register';
import { certaintyWord, levelWord } from '@shared/text/ai-register-words';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { isOpen, levelTone, nextDay, systemStates } from '../model/words';

type TableProps = {
  readonly view: RegisterView;
  readonly onOpen: (id: string) => void;
  readonly open: string | null;
  readonly onAdd: (toolId: string | null) => void;
};

/** The uses registered, the most serious first. */
export const UsesTable = ({ view, onOpen, open, onAdd }: TableProps) => {
  const columns = useMemo(() => {
    const column = columnsFor<RegisterLine>();
    const applicable = (line: RegisterLine) => line.duties.filter((duty) => duty.status === 'applicable');
    return [
      column.text('name', {
        header: t('aiRegister.columns.name'),
        value: (l) => l.system.name,
        wrap: true,
        width: 168,
      }),
      column.text('tool', {
        header: t('aiRegister.columns.toolTeam'),
        value: (l) => [l.tool, l.team].filter(Boolean).join(' · '),
        why: () => t('aiRegister.paper.noTool'),
        wrap: true,
        width: 150,
      }),
      column.text('owner', {
        header: t('aiRegister.columns.owner'),
        value: (l) => l.system.owner,
        why: () => t('aiRegister.paper.unknownOwner'),
        wrap: true,
        width: 110,
      }),
      column.custom('level', {
        header: t('aiRegister.columns.level'),
        text: levelWord,
        width: 136,
        render: (l) => <Chip tone={levelTone(l)}>{levelWord(l)}</Chip>,
      }),
      column.text('could', {
        header: t('aiRegister.columns.could'),
        value: certaintyWord,
        wrap: true,
        width: 130,
      }),
      column.number('open', {
        header: t('aiRegister.columns.open'),
        value: (l) => (l.standing === 'unanswered' ? null : applicable(l).filter(isOpen).length),
        why: () => t('aiRegister.certainty.unanswered'),
        limits: { decimals: 0 },
        width: 84,
        render: (l) =>
          l.standing === 'unanswered'
            ? '—'
            : t('aiRegister.dutiesOf', { open: applicable(l).filter(isOpen).length, total: applicable(l).length }),
      }),
      column.day('next', {
        header: t('aiRegister.columns.next'),
        value: (l) => (l.standing === 'unanswered' ? null : nextDay(l)),
        width: 104,
      }),
      column.choice('state', {
        header: t('aiRegister.columns.state'),
        value: (l) => l.system.state,
        choices: systemStates.map((value) => ({ value, label: t(`aiRegister.states.${value}`) })),
        tone: (state) => (state === 'in-use' ? 'neutral' : 'muted'),
        width: 106,
      }),
    ];
  }, []);
  const [paid] = view.unregistered;
  return (
    <DataTable
      label={t('aiRegister.table')}
      rows={view.lines}
      columns={columns}
      rowKey={(line) => line.system.id}
      onOpen={(line) => onOpen(line.system.id)}
      openRow={open}
      rowTone={(line) => (line.level === 'interdit' && line.standing !== 'unanswered' ? 'danger' : undefined)}
      toolbar={
        <Group gap="xs">
          <Button size="xs" onClick={() => onAdd(null)}>
            {t('aiRegister.add')}
          </Button>
          {paid ? (
            <Button
              size="xs"
              variant="default"
              title={t('aiRegister.unregistered.text', { count: view.unregistered.length })}
              onClick={() => onAdd(paid.toolId)}
            >
              {t('aiRegister.unregistered.add', { tool: paid.tool })}
            </Button>
          ) : null}
        </Group>
      }
    />
  );
};
