import { Chip, type ChipTone } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { dataClasses, type PolicyLine, type Verdict } from '@shared/domain/tool-policy';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { type Icon, IconCheck, IconCircleDashed, IconInfoCircle, IconX } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';

type Shown = Verdict | 'undecided';
export const verdicts = ['allowed', 'conditions', 'forbidden', 'undecided'] as const;
const tones: Readonly<Record<Shown, ChipTone>> = {
  allowed: 'good',
  conditions: 'attention',
  forbidden: 'danger',
  undecided: 'muted',
};
const icons: Readonly<Record<Shown, Icon>> = {
  allowed: IconCheck,
  conditions: IconInfoCircle,
  forbidden: IconX,
  undecided: IconCircleDashed,
};

export const VerdictChip = ({ verdict, help }: { readonly verdict: Shown; readonly help?: string | undefined }) => (
  <Chip tone={tones[verdict]} icon={icons[verdict]} help={help}>
    {t(`security.verdicts.${verdict}`)}
  </Chip>
);

const choices = verdicts.map((value) => ({ value, label: t(`security.verdicts.${value}`) }));

type TableProps = {
  readonly lines: readonly PolicyLine[];
  readonly onOpen: (line: PolicyLine) => void;
  readonly open: string | null;
  readonly toolbar: ReactNode;
};

/** Tools by data class. */
export const PolicyTable = ({ lines, onOpen, open, toolbar }: TableProps) => {
  const columns = useMemo(() => {
    const column = columnsFor<PolicyLine>();
    return [
      column.text('tool', { header: t('security.policy.tool'), value: (l) => l.tool, wrap: true, width: 102 }),
      ...dataClasses.map((dataClass) =>
        column.choice<Shown>(dataClass, {
          header: t(`security.classes.${dataClass}`),
          help: t(`security.classesHelp.${dataClass}`),
          value: (l) => l.verdicts[dataClass] ?? 'undecided',
          choices,
          filter: false,
          width: 128,
          render: (l) => {
            const rule = l.rules.find((one) => one.dataClass === dataClass && one.use === 'any');
            return <VerdictChip verdict={l.verdicts[dataClass] ?? 'undecided'} help={rule?.condition ?? undefined} />;
          },
        }),
      ),
      column.text('owner', {
        header: t('security.policy.owner'),
        value: (l) => l.policy?.owner ?? null,
        why: () => t('security.policy.warnings.noOwner'),
        wrap: true,
        width: 106,
      }),
      column.choice('standing', {
        header: t('security.policy.standing'),
        value: (l) => l.standing,
        choices,
        width: 128,
        render: (l) => <VerdictChip verdict={l.standing} />,
      }),
      column.text('warnings', {
        header: t('security.policy.attention'),
        value: (l) => l.warnings.map(sayCoded).join(' '),
        wrap: true,
        lines: 4,
        width: 140,
      }),
    ];
  }, []);
  return (
    <DataTable
      label={t('security.policy.table')}
      rows={lines}
      columns={columns}
      rowKey={(line) => line.toolId}
      onOpen={onOpen}
      openRow={open}
      toolbar={toolbar}
    />
  );
};
