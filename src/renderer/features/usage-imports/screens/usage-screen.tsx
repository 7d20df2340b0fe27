import { Button, Group, Text } from '@mantine/core';
import { FileDrop, QueryGate, TableSkeleton } from '@renderer/ui/feedback';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconCheck, IconFileAnalytics } from '@tabler/icons-react';
import { HistoryCard } from '../components/history-card';
import { PrivacyCard } from '../components/privacy-card';
import { TeamsCard } from '../components/teams-card';
import { activeOf, UsageChart, UsageFigures } from '../components/usage-figures';
import { UsagePreviewView } from '../components/usage-preview';
import { useUsageGate, useUsageHistory, useUsageTeams } from '../queries';
import { type UsageImporting, useUsageImport } from '../use-usage-import';

const Chooser = ({ importing, compact }: { readonly importing: UsageImporting; readonly compact: boolean }) => (
  <FileDrop
    kind="usage"
    anyKind
    compact={compact}
    accept={['.csv', '.tsv', '.txt']}
    maxMegabytes={64}
    label={t(importing.file ? 'usageScreens.another' : 'usageScreens.import')}
    onFiles={([file]) => file && importing.open(file)}
    disabled={importing.sending}
  />
);

const Foot = ({ importing }: { readonly importing: UsageImporting }) => {
  const { preview } = importing;
  const ready = preview?.reading.status === 'read' && preview.reading.report.questions.length === 0 && preview.effect;
  return (
    <Group gap="sm">
      <Button
        leftSection={<IconCheck size={18} aria-hidden />}
        disabled={!ready}
        loading={importing.sending}
        onClick={importing.send}
      >
        {t('usageScreens.confirm')}
      </Button>
      <Button variant="subtle" color="gray" onClick={importing.close} disabled={importing.sending}>
        {t('common.cancel')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('usageScreens.oneOperation')}
      </Text>
    </Group>
  );
};

/** « Que disent les éditeurs de l'usage réel ? » */
export const UsageScreen = () => {
  const history = useUsageHistory();
  const gate = useUsageGate();
  const teams = useUsageTeams();
  const importing = useUsageImport();
  return (
    <QueryGate query={history}>
      {(imports) => {
        const [latest] = imports;
        const tables = importing.file ? [] : (teams.data ?? []);
        const active = activeOf(tables);
        const blank = !importing.file && imports.length === 0;
        return (
          <ScreenFrame
            wide
            title={t('usageScreens.title')}
            answer={
              <Answer
                text={
                  latest && active !== null
                    ? t('usageScreens.answerActive', {
                        active,
                        tools: tables.length,
                        day: formatDay(latest.importedOn),
                      })
                    : latest
                      ? t('usageScreens.answer', { imports: imports.length, day: formatDay(latest.importedOn) })
                      : t('usageScreens.answerNone')
                }
              />
            }
            note={t('usageScreens.note', { size: gate.data?.privacy.minGroupSize ?? 5 })}
            figures={tables.length > 0 ? <UsageFigures tables={tables} imports={imports} /> : null}
            chart={tables.length > 0 ? <UsageChart tables={tables} /> : null}
            actions={blank ? null : <Chooser importing={importing} compact />}
            next={importing.file ? <Foot importing={importing} /> : null}
          >
            {blank ? (
              <EmptyState
                icon={IconFileAnalytics}
                what={t('usageScreens.empty.what')}
                why={t('usageScreens.empty.why')}
              >
                <Chooser importing={importing} compact={false} />
              </EmptyState>
            ) : null}
            {importing.file ? (
              importing.preview ? (
                <UsagePreviewView preview={importing.preview} importing={importing} />
              ) : (
                <TableSkeleton />
              )
            ) : (
              <>
                <TeamsCard />
                <HistoryCard imports={imports} />
                {gate.data ? <PrivacyCard key={JSON.stringify(gate.data.privacy)} gate={gate.data} /> : null}
              </>
            )}
          </ScreenFrame>
        );
      }}
    </QueryGate>
  );
};
