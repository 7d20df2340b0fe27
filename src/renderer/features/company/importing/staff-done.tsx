import { Button, Group, List } from '@mantine/core';
import { useHistoryActions } from '@renderer/stores/history';
import { LeftOutLines } from '@renderer/ui/importing';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { refusedLines } from './import-texts';
import type { StaffImport, StaffImported } from './use-staff-import';

type StaffDoneProps = {
  readonly importing: StaffImport;
  readonly imported: StaffImported;
  readonly onLeave: () => void;
};

/** What the import did, what was left out and why, what it calls for; and the way to take it all back. */
export const StaffDone = ({ importing, imported, onLeave }: StaffDoneProps) => {
  const undo = useHistoryActions((actions) => actions.undo);
  const { result, operationId } = imported;
  const refused = importing.preview.data ? refusedLines(importing.preview.data) : [];
  const name = importing.file.name.replace(/\.[^.]*$/, '');
  return (
    <ScreenFrame
      title={t('staff.screens.wizard.done.title')}
      answer={
        <Answer
          text={t('staff.screens.wizard.done.answer', {
            created: result.create,
            updated: result.update,
            unchanged: result.unchanged,
            left: result.toConfirm + result.refused,
          })}
        />
      }
      next={
        <Group gap="sm">
          <Button onClick={onLeave}>{t('staff.screens.wizard.back')}</Button>
          {operationId === null ? null : (
            <Button
              variant="default"
              onClick={() => {
                void undo(operationId);
                onLeave();
              }}
            >
              {t('staff.screens.wizard.done.undo')}
            </Button>
          )}
          {result.seatsToFree > 0 ? (
            <PlaceButton to="/auditer/sieges" variant="default">
              {t('staff.screens.wizard.done.seatsLink')}
            </PlaceButton>
          ) : null}
        </Group>
      }
    >
      {result.newTeams.length + result.departures > 0 ? (
        <SectionCard title={t('staff.screens.wizard.remarksTitle')}>
          <List spacing={4} size="sm">
            {result.newTeams.length > 0 ? (
              <List.Item>
                {t('staff.screens.wizard.done.teams', {
                  count: result.newTeams.length,
                  names: result.newTeams.join(', '),
                })}
              </List.Item>
            ) : null}
            {result.departures > 0 ? (
              <List.Item>
                {t('staff.screens.wizard.done.seats', { departures: result.departures, seats: result.seatsToFree })}
              </List.Item>
            ) : null}
          </List>
        </SectionCard>
      ) : null}
      <LeftOutLines
        title={t('staff.screens.wizard.refusedTitle', { count: refused.length })}
        lines={refused}
        fileName={t('staff.screens.wizard.fileName', { name })}
      />
    </ScreenFrame>
  );
};
