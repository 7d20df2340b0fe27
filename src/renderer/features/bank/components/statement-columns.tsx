import { Button, Group, Stack, Text } from '@mantine/core';
import { ColumnMapper } from '@renderer/ui/importing';
import type { ColumnMapping, MappingProposal } from '@shared/domain/bank';
import { t } from '@shared/text/translate';
import { useEffect, useMemo, useState } from 'react';
import { assignedOf, columnFields, columnNames, delimiterOf, mappingOf } from '../model/columns';

type StatementColumnsProps = {
  readonly proposal: MappingProposal;
  readonly file: File;
  readonly onApply: (mapping: ColumnMapping) => void;
};

const HEAD = 8_000;

/** Which column holds what, over the first rows of the file. */
export const StatementColumns = ({ proposal, file, onApply }: StatementColumnsProps) => {
  const [assigned, setAssigned] = useState(() => assignedOf(proposal));
  const [head, setHead] = useState('');
  useEffect(() => {
    void file.slice(0, HEAD).text().then(setHead);
  }, [file]);
  const names = useMemo(() => columnNames(proposal), [proposal]);
  const mapping = mappingOf(proposal, assigned, delimiterOf(head));
  const fields = columnFields.map((value) => ({ value, label: t(`bankScreens.columns.fields.${value}`) }));
  return (
    <Stack gap="sm">
      <Text size="sm">{t('bankScreens.columns.description')}</Text>
      <ColumnMapper
        headers={names}
        preview={proposal.firstRows.slice(0, 5).map(({ cells }) => cells)}
        fields={fields}
        fieldOf={(name) => assigned.get(names.indexOf(name)) ?? null}
        onAssign={(name, field) => {
          const next = new Map(assigned);
          const at = names.indexOf(name);
          // A field stands in one column, but for the label which may be cut in several.
          for (const [other, own] of next) if (own === field && field !== 'label') next.delete(other);
          if (field === null) next.delete(at);
          else next.set(at, field);
          setAssigned(next);
        }}
      />
      <Group gap="sm">
        <Button disabled={mapping === null} onClick={() => mapping && onApply(mapping)}>
          {t('bankScreens.columns.apply')}
        </Button>
        {mapping === null ? (
          <Text size="sm" c="dimmed">
            {t('bankScreens.columns.incomplete')}
          </Text>
        ) : null}
      </Group>
    </Stack>
  );
};
