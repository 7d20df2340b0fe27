import { Button, Group, Stack, Text } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import type { BankReview } from '@shared/domain/bank-review';
import { bankSentence } from '@shared/text/bank-sentence';
import { formatInstant, formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconAlertTriangle, IconColumns } from '@tabler/icons-react';
import { useState } from 'react';
import type { Statement } from '../use-statement';
import classes from './bank.module.css';
import { StatementColumns } from './statement-columns';

/** What was recognised of the file, and what must be known of it. */
export const RecognisedCard = ({
  review,
  statement,
}: {
  readonly review: BankReview;
  readonly statement: Statement;
}) => {
  const { recognised } = review;
  const [columns, setColumns] = useState(false);
  const { periodFrom, periodTo, mapping } = recognised;
  const parts = [
    t('bankScreens.recognised.line', {
      bank: recognised.bank ?? t('bankScreens.recognised.bankUnknown'),
      format: t(`bank.formats.${recognised.format}`),
      encoding: recognised.encoding,
    }),
    t('bankScreens.recognised.accounts', { count: recognised.accounts.length }),
    ...(periodFrom && periodTo
      ? [t('bankScreens.recognised.period', { from: formatShortDay(periodFrom), to: formatShortDay(periodTo) })]
      : []),
    t('bankScreens.recognised.operations', { count: recognised.operations }),
    t('bankScreens.recognised.refused', { count: recognised.refused.length }),
  ];
  return (
    <SectionCard
      title={recognised.fileName}
      description={parts.join(' · ')}
      actions={
        mapping && statement.file ? (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconColumns size={16} aria-hidden />}
            aria-expanded={columns}
            onClick={() => setColumns(!columns)}
          >
            {t('bankScreens.recognised.columns')}
          </Button>
        ) : null
      }
    >
      <Stack gap="md">
        {recognised.importedAt === null ? null : (
          <Text size="sm">{t('bankScreens.recognised.already', { at: formatInstant(recognised.importedAt) })}</Text>
        )}
        {recognised.warnings.map((warning) => (
          <Group key={`${warning.code}-${JSON.stringify(warning.params)}`} gap="xs" wrap="nowrap" align="flex-start">
            <IconAlertTriangle size={18} aria-hidden className={classes.warningIcon} />
            <Text size="sm">{bankSentence('warnings', warning)}</Text>
          </Group>
        ))}
        {columns && mapping && statement.file ? (
          <StatementColumns
            proposal={mapping}
            file={statement.file}
            onApply={(chosen) => statement.readAgain({ ...statement.reading, mapping: chosen })}
          />
        ) : null}
      </Stack>
    </SectionCard>
  );
};
