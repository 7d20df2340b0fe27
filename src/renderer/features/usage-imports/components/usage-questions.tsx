import { Button, Group, Stack, Text } from '@mantine/core';
import { DayField, SegmentedField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import type { Day } from '@shared/domain/day';
import type { UsageQuestion } from '@shared/domain/usage';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import type { UsageImporting } from '../use-usage-import';

const Period = ({ importing }: { readonly importing: UsageImporting }) => {
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const complete = from !== null && to !== null && from <= to;
  return (
    <div>
      <Text size="sm" mb="xs">
        {t('usage.questions.period.label')}
      </Text>
      <Group gap="sm" align="flex-end">
        <DayField label={t('usageScreens.questions.from')} value={from} onChange={setFrom} />
        <DayField label={t('usageScreens.questions.to')} value={to} onChange={setTo} />
        <Button
          variant="default"
          disabled={!complete}
          onClick={() =>
            complete && importing.settle({ answers: { ...importing.choices.answers, period: { from, to } } })
          }
        >
          {t('usageScreens.questions.apply')}
        </Button>
      </Group>
    </div>
  );
};

/** What the file does not tell: dates, amounts, period. Asked, never guessed. */
export const UsageQuestions = ({
  questions,
  importing,
}: {
  readonly questions: readonly UsageQuestion[];
  readonly importing: UsageImporting;
}) => {
  const { answers } = importing.choices;
  return (
    <SectionCard title={t('usageScreens.questions.title')}>
      <Stack gap="md">
        {questions.map(({ code, column, samples }) => {
          const params = { column: column ?? '', samples: samples.join(', ') };
          if (code === 'period') return <Period key={code} importing={importing} />;
          if (code === 'date-order')
            return (
              <SegmentedField
                key={code}
                label={t('usage.questions.date-order.label', params)}
                value={answers.dateOrder ?? null}
                onChange={(dateOrder) => dateOrder && importing.settle({ answers: { ...answers, dateOrder } })}
                choices={[
                  { value: 'dmy', label: t('usage.questions.date-order.dmy') },
                  { value: 'mdy', label: t('usage.questions.date-order.mdy') },
                ]}
              />
            );
          return (
            <SegmentedField
              key={code}
              label={t('usage.questions.decimal-mark.label', params)}
              value={answers.decimalMark ?? null}
              onChange={(decimalMark) => decimalMark && importing.settle({ answers: { ...answers, decimalMark } })}
              choices={[
                { value: 'comma', label: t('usage.questions.decimal-mark.comma') },
                { value: 'point', label: t('usage.questions.decimal-mark.point') },
              ]}
            />
          );
        })}
      </Stack>
    </SectionCard>
  );
};
