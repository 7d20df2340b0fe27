import { Button } from '@mantine/core';
import { useStudiedMonth } from '@renderer/stores/month';
import { today } from '@renderer/ui/clock';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, EmptyState, ScreenFrame, SectionCard, SidePanel } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import type { CarbonOptions, UsageLine } from '@shared/contract/carbon';
import type { Habit, UsageRow } from '@shared/domain/carbon';
import { type Month, monthOf } from '@shared/domain/day';
import { massText } from '@shared/text/carbon-mass';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { usageCountsSaid } from '@shared/text/usage-counts';
import { IconCalendarStats, IconMessages, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { CalendarCard } from '../components/calendar-card';
import { HabitForm } from '../components/habit-form';
import { ModelsCard } from '../components/models-card';
import { ProfilesCard } from '../components/profiles-card';
import { RowForm } from '../components/row-form';
import { SampleCard } from '../components/sample-card';
import { UsageTable } from '../components/usage-table';
import { useTakeExports } from '../mutations';
import { useCarbonOptions, useHabits, useUsages } from '../queries';

type Subject =
  | { readonly kind: 'habit'; readonly habit: Habit | null }
  | { readonly kind: 'row'; readonly row: UsageRow | null };

const titleOf = (subject: Subject): string => {
  if (subject.kind === 'habit') return t(subject.habit ? 'carbonScreens.habit.edit' : 'carbonScreens.habit.new');
  return t(subject.row ? 'carbonScreens.row.edit' : 'carbonScreens.row.new');
};

const answerOf = (lines: readonly UsageLine[], month: Month): string => {
  const sum = (of: (line: UsageLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  const known = lines.some((line) => line.kgCO2e !== null);
  return t('carbonScreens.usages.answer', {
    month: formatMonth(month),
    counts: usageCountsSaid({
      requests: sum((line) => line.requests),
      images: sum((line) => line.images),
      videoSeconds: sum((line) => line.videoSeconds),
      audioMinutes: sum((line) => line.audioMinutes),
      embeddingTokens: sum((line) => line.embeddingTokens),
    }),
    kg: massText(known ? sum((line) => line.kgCO2e?.central ?? 0) : null),
  });
};

const Usages = ({ options }: { readonly options: CarbonOptions }) => {
  const [month] = useStudiedMonth(options.months.at(-1) ?? monthOf(today()));
  const [subject, setSubject] = useState<Subject | null>(null);
  const nothing = options.months.length === 0;
  const usages = useUsages(month, !nothing);
  const habits = useHabits();
  const exports = useTakeExports();
  const close = () => setSubject(null);
  const ways = (
    <>
      <Button
        leftSection={<IconCalendarStats size={18} aria-hidden />}
        onClick={() => setSubject({ kind: 'habit', habit: null })}
      >
        {t('carbonScreens.usages.addHabit')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setSubject({ kind: 'row', row: null })}
      >
        {t('carbonScreens.usages.addRow')}
      </Button>
      <Button variant="default" loading={exports.isPending} onClick={() => exports.mutate(undefined)}>
        {t('carbonScreens.usages.takeExports')}
      </Button>
    </>
  );
  return (
    <ScreenFrame
      title={t('carbonScreens.usages.title')}
      answer={usages.data ? <Answer text={answerOf(usages.data, month)} /> : undefined}
      note={nothing ? undefined : t('carbonScreens.usages.note')}
      next={nothing ? null : <PlaceButton to="/auditer/empreinte">{t('carbonScreens.seeFootprint')}</PlaceButton>}
    >
      {nothing ? (
        <EmptyState icon={IconMessages} what={t('carbonScreens.usages.empty')} why={t('carbonScreens.usages.emptyWhy')}>
          {ways}
        </EmptyState>
      ) : (
        <QueryGate query={usages}>
          {(lines) => (
            <SectionCard title={t('carbonScreens.usages.table')} flush>
              <UsageTable
                lines={lines}
                options={options}
                onHabit={(id) =>
                  setSubject({ kind: 'habit', habit: habits.data?.find((habit) => habit.id === id) ?? null })
                }
                onRow={(row) => setSubject({ kind: 'row', row })}
                toolbar={ways}
              />
            </SectionCard>
          )}
        </QueryGate>
      )}
      <SampleCard options={options} />
      <ProfilesCard options={options} />
      <ModelsCard options={options} />
      <CalendarCard />
      <SidePanel opened={subject !== null} onClose={close} title={subject ? titleOf(subject) : ''} size={620}>
        {subject?.kind === 'habit' ? (
          <HabitForm key={subject.habit?.id ?? 'new'} habit={subject.habit} options={options} onDone={close} />
        ) : null}
        {subject?.kind === 'row' ? (
          <RowForm key={subject.row?.id ?? 'new'} row={subject.row} month={month} options={options} onDone={close} />
        ) : null}
      </SidePanel>
    </ScreenFrame>
  );
};

/** « Comment utilisons-nous l’IA ? » */
export const UsagesScreen = () => (
  <QueryGate query={useCarbonOptions()}>{(options) => <Usages options={options} />}</QueryGate>
);
