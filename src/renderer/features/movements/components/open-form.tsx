import { Button, Group, Modal, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { ComboField, DayField, SelectField, TextField } from '@renderer/ui/fields';
import type { Day } from '@shared/domain/day';
import { type MovementKind, movementKinds } from '@shared/domain/movement';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useOpenMovements } from '../mutations';
import { usePeople, useTeams } from '../queries';

type FormProps = { readonly onClose: () => void; readonly onOpened: (id: string) => void };

/** Opens the checklist of one person. */
export const OpenForm = ({ onClose, onOpened }: FormProps) => {
  const people = usePeople().data ?? [];
  const teams = useTeams().data ?? [];
  const [personId, setPersonId] = useState<string | null>(null);
  const [kind, setKind] = useState<MovementKind>('departure');
  const [on, setOn] = useState<Day | null>(today());
  const [toTeamId, setToTeamId] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const open = useOpenMovements();
  const ready = personId !== null && on !== null && (kind !== 'move' || toTeamId !== null);
  const send = () => {
    if (personId === null || on === null) return;
    open.mutate(
      { movements: [{ personId, kind, on, toTeamId: kind === 'move' ? toTeamId : null, note }] },
      {
        onSuccess: ({ result }) => {
          onClose();
          onOpened(result.ids[0] ?? '');
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('movements.form.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <ComboField
          label={t('movements.form.person')}
          value={personId}
          onChange={setPersonId}
          options={people.map((person) => ({ id: person.id, label: person.name, secondary: person.email ?? '' }))}
          required
          autoFocus
        />
        <SelectField
          label={t('movements.fields.kind')}
          value={kind}
          onChange={(value) => value && setKind(value)}
          clearable={false}
          choices={movementKinds.map((value) => ({ value, label: t(`movements.kinds.${value}`) }))}
        />
        <DayField label={t('movements.fields.on')} value={on} onChange={setOn} required />
        {kind === 'move' ? (
          <SelectField
            label={t('movements.fields.toTeam')}
            value={toTeamId}
            onChange={setToTeamId}
            choices={teams.filter((team) => !team.archived).map((team) => ({ value: team.id, label: team.name }))}
            required
          />
        ) : null}
        <TextField label={t('movements.fields.note')} value={note} onChange={setNote} maxLength={1000} />
        <Group justify="flex-end">
          <Button disabled={!ready} loading={open.isPending} onClick={send}>
            {t('movements.form.open')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
