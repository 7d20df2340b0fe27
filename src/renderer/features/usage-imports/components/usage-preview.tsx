import { Alert, List, Stack, Text } from '@mantine/core';
import { SelectField, SwitchField } from '@renderer/ui/fields';
import { LeftOutLines } from '@renderer/ui/importing';
import { Answer, SectionCard } from '@renderer/ui/layout';
import { PlaceLink } from '@renderer/ui/navigation';
import type { UsageEffect, UsageFilePreview } from '@shared/contract/usage';
import { formatMonth, formatPercent, formatShortDay } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import type { UsageImporting } from '../use-usage-import';
import { AccountsCard } from './accounts-card';
import { UsageColumns } from './usage-columns';
import { UsageQuestions } from './usage-questions';

type PreviewProps = { readonly preview: UsageFilePreview; readonly importing: UsageImporting };

const Effect = ({ effect, accounts }: { readonly effect: UsageEffect; readonly accounts: number }) => (
  <SectionCard title={t('usageScreens.effect.title')}>
    <Stack gap="xs">
      <Text role="status">
        {t('usageScreens.effect.updated', { count: effect.seatsUpdated })},{' '}
        {t('usageScreens.effect.added', { count: effect.seatsAdded })}.
      </Text>
      <Text size="sm">
        {effect.month === null || effect.activeShare === null ? (
          t('usageScreens.effect.noMonth')
        ) : (
          <Answer
            text={t('usageScreens.effect.month', {
              month: formatMonth(effect.month),
              share: formatPercent(effect.activeShare * 100),
            })}
          />
        )}
      </Text>
      {effect.beyondPaid > 0 ? (
        <Alert color="ochre">{t('usageScreens.effect.beyondPaid', { count: effect.beyondPaid })}</Alert>
      ) : null}
      {effect.unlinked * 2 > accounts ? <Alert color="ochre">{t('usageScreens.effect.mostUnknown')}</Alert> : null}
      {effect.unlinked + effect.toConfirm > 0 ? (
        <Text size="sm" c="dimmed">
          {[
            ...(effect.toConfirm > 0 ? [t('usageScreens.effect.toConfirm', { count: effect.toConfirm })] : []),
            ...(effect.unlinked > 0 ? [t('usageScreens.effect.unlinked', { count: effect.unlinked })] : []),
          ].join(', ')}
          .
        </Text>
      ) : null}
    </Stack>
  </SectionCard>
);

const Target = ({ preview, importing }: PreviewProps) =>
  preview.subscriptions.length === 0 ? (
    <Text size="sm">
      {t('usageScreens.subscriptionNone')}{' '}
      <PlaceLink to="/auditer/abonnements">{t('nav.screens.auditer.abonnements')}</PlaceLink>
    </Text>
  ) : (
    <Stack gap="sm">
      <SelectField
        label={t('usageScreens.subscription')}
        description={t('usageScreens.subscriptionHelp')}
        value={preview.subscriptionId}
        onChange={(subscriptionId) => importing.settle({ subscriptionId })}
        choices={[...preview.subscriptions]
          .sort((a, b) => Number(b.fits) - Number(a.fits))
          .map(({ id, name }) => ({ value: id, label: name }))}
        w={360}
        required
      />
      <SwitchField
        label={t('usageScreens.createSeats')}
        description={t('usageScreens.createSeatsHelp')}
        value={importing.choices.createSeats}
        onChange={(createSeats) => importing.settle({ createSeats })}
      />
    </Stack>
  );

/** A file as recognised, what it would do, and what must be settled first. */
export const UsagePreviewView = ({ preview, importing }: PreviewProps) => {
  const { reading } = preview;
  const name = importing.file?.name ?? '';
  if (reading.status === 'refused')
    return (
      <SectionCard title={name}>
        <Text role="alert">{textOf(`usage.refusedFile.${reading.reason}`)}</Text>
      </SectionCard>
    );
  if (reading.status === 'not-needed')
    return (
      <SectionCard title={name}>
        <Text role="alert">
          {t('usage.notNeeded', {
            found: textOf(`usage.found.${reading.found}`),
            fetch: textOf(`usage.fetch.${reading.fetch}`),
          })}
        </Text>
      </SectionCard>
    );
  if (reading.status === 'needs-mapping')
    return <UsageColumns name={name} preview={reading.preview} importing={importing} />;
  const { report } = reading;
  const period =
    report.period === null
      ? t('usageScreens.noPeriod')
      : t('usageScreens.period', { from: formatShortDay(report.period.from), to: formatShortDay(report.period.to) });
  const parts = [
    t(`usage.formats.${report.format}`),
    period,
    t('usageScreens.rows', { rows: report.rows, accounts: report.accounts }),
    report.encoding,
  ];
  return (
    <>
      <SectionCard title={name} description={parts.join(' · ')}>
        <Stack gap="md">
          {report.warnings.length > 0 ? (
            <List size="sm" spacing={4} aria-label={t('usageScreens.warnings')}>
              {report.warnings.map((code) => (
                <List.Item key={code}>{textOf(`usage.warnings.${code}`)}</List.Item>
              ))}
            </List>
          ) : null}
          {preview.importedOn === null ? null : (
            <Text size="sm">{t('usageScreens.already', { day: formatShortDay(preview.importedOn) })}</Text>
          )}
          <Target preview={preview} importing={importing} />
        </Stack>
      </SectionCard>
      {report.questions.length > 0 ? <UsageQuestions questions={report.questions} importing={importing} /> : null}
      {preview.effect ? <Effect effect={preview.effect} accounts={report.accounts} /> : null}
      {preview.accounts.length > 0 ? <AccountsCard accounts={preview.accounts} importing={importing} /> : null}
      <LeftOutLines
        title={t('usageScreens.refusedTitle', { count: report.refused.length })}
        lines={report.refused.map(({ line, reason }) => ({ line, reason: textOf(`usage.refused.${reason}`) }))}
        fileName={t('bankScreens.refusedFile')}
      />
    </>
  );
};
