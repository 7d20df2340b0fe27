import { Alert, Button, Group } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { ErrorNotice } from '@renderer/ui/feedback';
import { DayField, MultiSelectField } from '@renderer/ui/fields';
import { PlaceLink } from '@renderer/ui/navigation';
import type { Day } from '@shared/domain/day';
import { nameablePeople } from '@shared/domain/presence';
import { t } from '@shared/text/translate';
import { type FormEvent, useMemo, useState } from 'react';
import { roomOf, type SeatRow } from '../model/rows';
import { useAssign } from '../mutations';
import { usePeople } from '../queries';

type AssignFormProps = { readonly row: SeatRow; readonly holders: ReadonlySet<string> };

/** Gives seats of a subscription to several people at once; more than are paid is refused before it is sent. */
export const AssignForm = ({ row, holders }: AssignFormProps) => {
  const people = usePeople();
  const assign = useAssign();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [from, setFrom] = useState<Day | null>(today);
  const choices = useMemo(() => {
    return nameablePeople(people.data ?? [], today(), null)
      .filter(({ id }) => !holders.has(id))
      .map((person) => ({ value: person.id, label: person.name }));
  }, [people.data, holders]);
  const room = roomOf(row);
  const tooMany = room !== null && chosen.length > Math.max(0, room);
  if (people.data && people.data.length === 0)
    return (
      <p>
        {t('seats.panel.noPeople')} <PlaceLink to="/reglages/collaborateurs">{t('seats.panel.addPeople')}</PlaceLink>
      </p>
    );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (tooMany || chosen.length === 0) return;
    try {
      await assign.mutateAsync({ subscriptionId: row.id, personIds: [...chosen], assignedOn: from });
      setChosen([]);
    } catch {
      // Shown below the form, which keeps what was chosen.
    }
  };
  return (
    <form onSubmit={send} noValidate aria-label={t('seats.panel.people')}>
      <Group align="flex-start" wrap="wrap" gap="sm">
        <div style={{ flex: '1 1 280px' }}>
          <MultiSelectField
            label={t('seats.panel.people')}
            placeholder={t('seats.panel.peopleHint')}
            choices={choices}
            value={chosen}
            onChange={setChosen}
          />
        </div>
        <DayField label={t('seats.panel.from')} value={from} onChange={setFrom} w={150} />
        <Button type="submit" mt={25} loading={assign.isPending} disabled={chosen.length === 0 || tooMany}>
          {t('seats.panel.assign', { count: chosen.length })}
        </Button>
      </Group>
      {tooMany ? (
        <Alert color="brick" mt="sm" role="alert">
          {t('seats.panel.tooMany', { count: chosen.length, room: Math.max(0, room) })}
        </Alert>
      ) : null}
      {assign.error ? <ErrorNotice error={assign.error} /> : null}
    </form>
  );
};
