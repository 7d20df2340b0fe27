import { Button, Group } from '@mantine/core';
import { DayField, SelectField, TextField } from '@renderer/ui/fields';
import type { PlanView } from '@shared/contract/consolidation';
import type { Day } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { ownerChoices } from '../model/choices';
import { useSaveAction } from '../mutations';
import { usePeople } from '../queries';

/** Adds an action of the company's own to the plan. */
export const ActionForm = ({ view }: { readonly view: PlanView }) => {
  const [label, setLabel] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<Day | null>(null);
  const [ownerPersonId, setOwner] = useState<string | null>(null);
  const people = usePeople();
  const save = useSaveAction();
  const add = () => {
    if (!label) return;
    save.mutate(
      { decisionId: null, code: null, label, ownerPersonId, dueOn, state: 'todo', doneOn: null, note: null },
      { onSuccess: () => setLabel(null) },
    );
  };
  return (
    <Group align="flex-end" gap="sm" p="md">
      <TextField label={t('consolidationScreens.plan.action')} value={label} onChange={setLabel} w={320} />
      <DayField label={t('consolidationScreens.plan.dueOn')} value={dueOn} onChange={setDueOn} w={150} />
      <SelectField
        label={t('consolidationScreens.plan.owner')}
        choices={ownerChoices(people.data ?? [], view.asOf, ownerPersonId)}
        value={ownerPersonId}
        onChange={setOwner}
        w={200}
      />
      <Button variant="default" onClick={add} disabled={!label} loading={save.isPending}>
        {t('consolidationScreens.plan.addAction')}
      </Button>
    </Group>
  );
};
