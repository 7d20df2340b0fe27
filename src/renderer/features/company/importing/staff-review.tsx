import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { ErrorNotice, ScreenSkeleton, toast } from '@renderer/ui/feedback';
import { ColumnMapper, LeftOutLines } from '@renderer/ui/importing';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import type { StaffPreview } from '@shared/contract/staff';
import { type StaffField, type StaffMapping, staffFields } from '@shared/domain/staff';
import { t, textOf } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import type { PersonRow } from '../model/people';
import type { TeamRow } from '../model/teams';
import { Back } from './back';
import { Confirmations, DateOrder, Departures, NewTeams } from './decisions';
import { ignoredLines, refusedLines } from './import-texts';
import { PlanTable } from './plan-table';
import type { StaffImport } from './use-staff-import';

type StaffReviewProps = {
  readonly importing: StaffImport;
  readonly people: ReadonlyMap<string, PersonRow>;
  readonly teams: readonly TeamRow[];
  readonly onAnother: () => void;
  readonly onLeave: () => void;
};

const fieldChoices = () => staffFields.map((value) => ({ value, label: t(`staff.fields.${value}`) }));

type Columns = { readonly headers: string[]; readonly preview: string[][]; readonly mapping: StaffMapping };

/** The columns as they were read, shown when something is missing or on demand. */
const ColumnsCard = ({ columns, importing, open }: { columns: Columns; importing: StaffImport; open: boolean }) => {
  const [asked, setAsked] = useState(false);
  const { headers, preview, mapping } = columns;
  const fieldOf = (header: string): StaffField | null => staffFields.find((field) => mapping[field] === header) ?? null;
  const assign = (header: string, field: StaffField | null) => {
    // A column says one thing, and a thing is said by one column.
    const others = Object.entries(mapping).filter(([known, of]) => of !== header && known !== field);
    importing.settle({ mapping: { ...Object.fromEntries(others), ...(field === null ? {} : { [field]: header }) } });
  };
  const fields = useMemo(fieldChoices, []);
  const shown = open || asked;
  const unread = headers.filter((header) => header !== '' && fieldOf(header) === null);
  return (
    <SectionCard
      title={t('staff.screens.wizard.columnsTitle')}
      description={t('staff.screens.wizard.columnsHelp')}
      actions={
        open ? null : (
          <Button size="compact-sm" variant="default" aria-expanded={shown} onClick={() => setAsked(!asked)}>
            {t(shown ? 'staff.screens.wizard.columnsHide' : 'staff.screens.wizard.columnsShow')}
          </Button>
        )
      }
    >
      {shown ? (
        <ColumnMapper headers={headers} preview={preview} fields={fields} fieldOf={fieldOf} onAssign={assign} />
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {fields.flatMap(({ value, label }) => (mapping[value] ? [`${mapping[value]} = ${label}`] : [])).join(' · ')}
          </Text>
          {unread.length > 0 ? (
            <Text size="sm">
              {t('staff.screens.wizard.columnsUnread', { count: unread.length, names: unread.join(', ') })}
            </Text>
          ) : null}
        </>
      )}
    </SectionCard>
  );
};

const answerOf = ({ reading, counts }: StaffPreview): string => {
  if (reading.status === 'refused') return textOf(`staff.refusedFile.${reading.reason}`);
  if (reading.status === 'needs-mapping') return t('staff.needsMapping');
  if (reading.dateOrderQuestion) return t('staff.screens.wizard.datesAnswer');
  const { create, update, toConfirm, refused } = counts;
  return t('staff.answer', { created: create, updated: update, confirm: toConfirm, refused });
};

const Body = ({ importing, preview, people, teams }: StaffReviewProps & { readonly preview: StaffPreview }) => {
  const { reading, plan } = preview;
  if (reading.status === 'refused') return null;
  if (reading.status === 'needs-mapping') return <ColumnsCard columns={reading} importing={importing} open />;
  const ignored = ignoredLines(preview);
  const refused = refusedLines(preview);
  const name = importing.file.name.replace(/\.[^.]*$/, '');
  return (
    <>
      {reading.warnings.length > 0 ? (
        <Alert color="ochre" variant="light">
          <Stack gap={4}>
            {reading.warnings.map((warning) => (
              <Text key={warning} size="sm">
                {textOf(`staff.warnings.${warning}`)}
              </Text>
            ))}
          </Stack>
        </Alert>
      ) : null}
      {reading.dateOrderQuestion || importing.choices.dateOrder ? (
        <DateOrder importing={importing} samples={reading.dateOrderQuestion?.samples ?? []} />
      ) : null}
      <ColumnsCard columns={reading} importing={importing} open={false} />
      <NewTeams importing={importing} preview={preview} teams={teams} />
      <Confirmations importing={importing} preview={preview} people={people} />
      <Departures preview={preview} />
      <LeftOutLines
        title={t('staff.screens.wizard.refusedTitle', { count: refused.length })}
        lines={refused}
        fileName={t('staff.screens.wizard.fileName', { name })}
      />
      <LeftOutLines
        title={t('staff.screens.wizard.ignoredTitle', { count: ignored.length })}
        lines={ignored}
        fileName={t('staff.screens.wizard.fileName', { name })}
        tone="quiet"
      />
      {plan.length > 0 ? (
        <SectionCard title={t('staff.screens.wizard.planTitle')} flush>
          <PlanTable plan={plan} people={people} />
        </SectionCard>
      ) : null}
    </>
  );
};

/** What the list says and what importing it would do; everything that was not sure is asked here. */
export const StaffReview = (props: StaffReviewProps) => {
  const { importing, onAnother, onLeave } = props;
  const { preview, run, running, file } = importing;
  if (preview.isError)
    return (
      <ScreenFrame title={t('staff.screens.wizard.title')} actions={<Back onLeave={onLeave} />}>
        <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} />
      </ScreenFrame>
    );
  if (!preview.data) return <ScreenSkeleton />;
  const { counts, reading } = preview.data;
  const count = counts.create + counts.update;
  return (
    <ScreenFrame
      title={t('staff.screens.wizard.title')}
      wide
      tone={reading.status !== 'read' || counts.refused + counts.toConfirm > 0 ? 'attention' : 'good'}
      answer={<Answer text={answerOf(preview.data)} />}
      note={
        reading.status === 'read'
          ? t('staff.screens.wizard.recognised', { name: file.name, count: reading.total, encoding: reading.encoding })
          : file.name
      }
      actions={
        <Group gap="xs">
          <Button variant="default" onClick={onAnother}>
            {t('staff.screens.wizard.another')}
          </Button>
          <Back onLeave={onLeave} />
        </Group>
      }
      next={
        reading.status === 'read' ? (
          <>
            <Button
              disabled={count === 0 || preview.isPlaceholderData}
              loading={running}
              onClick={() => void run().catch(toast.failed)}
            >
              {t('staff.screens.wizard.import', { count })}
            </Button>
            <Text size="sm" c="dimmed">
              {t('staff.screens.wizard.oneOperation')}
            </Text>
          </>
        ) : null
      }
    >
      <Body {...props} preview={preview.data} />
    </ScreenFrame>
  );
};
