import { Button, Group } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { FileDrop, QueryGate } from '@renderer/ui/feedback';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton, useOpenItem } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { DuplicatesCard } from '../components/duplicates-card';
import { newItem, PersonPanel } from '../components/person-panel';
import { PersonTable } from '../components/person-table';
import { StaffWizard } from '../importing/staff-wizard';
import { type PersonRow, peopleAnswer, peopleNote, summaryOf } from '../model/people';
import type { TeamRow } from '../model/teams';
import { usePeople, useTeams } from '../queries';

/** Item of the address that opens the import. */
const importItem = 'importer';

type PeopleProps = {
  readonly people: readonly PersonRow[];
  readonly teams: readonly TeamRow[];
  readonly item: string | null;
  readonly setItem: (item: string | null) => void;
  readonly onFile: (file: File) => void;
};

const People = ({ people, teams, item, setItem, onFile }: PeopleProps) => {
  const summary = summaryOf(people, today());
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setItem(newItem)}>
      {t('staff.screens.add')}
    </Button>
  );
  // A list dropped anywhere begins the import too.
  const read = (
    <FileDrop
      kind="staff"
      anyKind
      compact
      label={t('staff.screens.import')}
      accept={['.csv', '.txt', '.tsv']}
      maxMegabytes={32}
      onFiles={([file]) => file && onFile(file)}
    />
  );
  return (
    <ScreenFrame
      title={t('staff.screens.title')}
      wide
      tone={summary.seats > 0 ? 'waste' : people.length === 0 ? 'attention' : 'good'}
      answer={<Answer text={peopleAnswer(people, summary)} />}
      note={peopleNote(people, summary)}
      actions={
        people.length === 0 ? null : (
          <Group gap="xs">
            {read}
            {add}
          </Group>
        )
      }
      next={
        summary.seats > 0 ? <PlaceButton to="/auditer/sieges">{t('staff.screens.panel.seatsLink')}</PlaceButton> : null
      }
    >
      <DuplicatesCard people={people} teams={teams} />
      {people.length === 0 ? (
        <EmptyState icon={IconUsers} what={t('staff.screens.empty')} why={t('staff.screens.emptyWhy')}>
          {add}
          {read}
        </EmptyState>
      ) : (
        <SectionCard title={t('staff.screens.list')} flush>
          <PersonTable people={people} teams={teams} open={item} onOpen={setItem} />
        </SectionCard>
      )}
      <PersonPanel item={item} people={people} teams={teams} onClose={() => setItem(null)} />
    </ScreenFrame>
  );
};

/** « Qui travaille ici, et qui part ? » */
export const PeopleScreen = () => {
  const people = usePeople();
  const teams = useTeams();
  const [item, setItem] = useOpenItem();
  const [file, setFile] = useState<File | null>(null);
  const importing = item === importItem;
  return (
    <QueryGate query={people}>
      {(rows) => (
        <QueryGate query={teams}>
          {(groups) =>
            importing ? (
              <StaffWizard
                file={file}
                people={rows}
                teams={groups}
                onFile={setFile}
                onLeave={() => {
                  setFile(null);
                  setItem(null);
                }}
              />
            ) : (
              <People
                people={rows}
                teams={groups}
                item={item}
                setItem={setItem}
                onFile={(dropped) => {
                  setFile(dropped);
                  setItem(importItem);
                }}
              />
            )
          }
        </QueryGate>
      )}
    </QueryGate>
  );
};
