import { Button, Group, Stack, Text } from '@mantine/core';
import { SelectField } from '@renderer/ui/fields';
import { ColumnMapper } from '@renderer/ui/importing';
import { SectionCard } from '@renderer/ui/layout';
import { type Currency, currencies } from '@shared/domain/money';
import { type UsagePreview, type UsageUnit, usageUnits } from '@shared/domain/usage';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import type { UsageImporting } from '../use-usage-import';

const columns = ['person', 'date', 'count', 'spend'] as const;
type Column = (typeof columns)[number];
type Chosen = { readonly [K in Column]: string | null };

type UsageColumnsProps = { readonly name: string; readonly preview: UsagePreview; readonly importing: UsageImporting };

/** Unknown format: which column holds the person, the date, the count and the spend, over the first rows. */
export const UsageColumns = ({ name, preview, importing }: UsageColumnsProps) => {
  const { proposal } = preview;
  const [chosen, setChosen] = useState<Chosen>({
    person: proposal.person ?? null,
    date: proposal.date ?? null,
    count: proposal.count ?? null,
    spend: proposal.spend ?? null,
  });
  const [unit, setUnit] = useState<UsageUnit>(proposal.unit ?? 'messages');
  const [currency, setCurrency] = useState<Currency>(proposal.currency ?? 'EUR');
  const { person } = chosen;
  const assign = (header: string, field: Column | null) => {
    const next = { ...chosen };
    for (const column of columns) if (next[column] === header) next[column] = null;
    if (field !== null) next[field] = header;
    setChosen(next);
  };
  return (
    <SectionCard title={name} description={t('usageScreens.columnsHelp')}>
      <Stack gap="md">
        <ColumnMapper
          headers={preview.headers}
          preview={preview.rows}
          fields={columns.map((value) => ({ value, label: t(`usage.mapping.${value}`) }))}
          fieldOf={(header) => columns.find((column) => chosen[column] === header) ?? null}
          onAssign={assign}
        />
        <Group gap="md" align="flex-end">
          {chosen.count === null ? null : (
            <SelectField
              label={t('usageScreens.unit')}
              value={unit}
              onChange={(value) => value && setUnit(value)}
              choices={usageUnits.map((value) => ({ value, label: t(`usageScreens.units.${value}`) }))}
              required
            />
          )}
          {chosen.spend === null ? null : (
            <SelectField
              label={t('usageScreens.currency')}
              value={currency}
              onChange={(value) => value && setCurrency(value)}
              choices={currencies.map((value) => ({ value, label: value }))}
              required
            />
          )}
          <Button
            disabled={person === null}
            onClick={() => person !== null && importing.settle({ mapping: { ...chosen, person, unit, currency } })}
          >
            {t('usageScreens.applyColumns')}
          </Button>
        </Group>
        {person === null ? (
          <Text size="sm" c="dimmed">
            {t('usage.needsMapping')}
          </Text>
        ) : null}
      </Stack>
    </SectionCard>
  );
};
