import { Button, Group, Stack } from '@mantine/core';
import { DayField, IntegerField, SelectField } from '@renderer/ui/fields';
import type { PlanView } from '@shared/contract/consolidation';
import { type DecisionContent, decisionKinds, decisionStates, untoldDecision } from '@shared/domain/decision';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { choicesOf, ownerChoices } from '../model/choices';
import { useSaveDecision } from '../mutations';
import { usePeople } from '../queries';

type Props = {
  readonly view: PlanView;
  /** Decision being changed; null: a new one. */
  readonly decision: PlanView['decisions'][number] | null;
  readonly onDone: () => void;
};

/** A decision: what is done of a subscription, who sees to it, from when. */
export const DecisionForm = ({ view, decision, onDone }: Props) => {
  const { names, subscriptions, undecidedIds } = view;
  const [subscriptionId, setSubscription] = useState<string | null>(decision?.subscriptionId ?? null);
  const [draft, setDraft] = useState<DecisionContent>(decision ?? untoldDecision);
  const people = usePeople();
  const save = useSaveDecision();
  const change = (part: Partial<DecisionContent>) => setDraft((known) => ({ ...known, ...part }));
  const submit = () => {
    if (subscriptionId === null) return;
    const { kind, seatsAfter, migrateToToolId } = draft;
    save.mutate(
      {
        ...draft,
        subscriptionId,
        seatsAfter: kind === 'reduce' ? seatsAfter : null,
        migrateToToolId: kind === 'migrate' ? migrateToToolId : null,
        ...(decision === null ? {} : { id: decision.id }),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm">
        <SelectField
          label={t('consolidationScreens.plan.subscription')}
          choices={subscriptions
            .filter(({ id }) => id === decision?.subscriptionId || undecidedIds.includes(id))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={subscriptionId}
          onChange={setSubscription}
          disabled={decision !== null}
          w={240}
        />
        <SelectField
          label={t('consolidationScreens.plan.kind')}
          choices={decisionKinds.map((value) => ({ value, label: t(`decisions.kinds.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind: kind ?? 'keep' })}
          clearable={false}
          w={150}
        />
        {draft.kind === 'reduce' ? (
          <IntegerField
            label={t('consolidationScreens.plan.seatsAfter')}
            min={1}
            value={draft.seatsAfter}
            onChange={(seatsAfter) => change({ seatsAfter })}
            w={120}
          />
        ) : null}
        {draft.kind === 'migrate' ? (
          <SelectField
            label={t('consolidationScreens.plan.migrateTo')}
            choices={choicesOf(names.tools)}
            value={draft.migrateToToolId}
            onChange={(migrateToToolId) => change({ migrateToToolId })}
            w={220}
          />
        ) : null}
        <SelectField
          label={t('consolidationScreens.plan.owner')}
          choices={ownerChoices(people.data ?? [], view.asOf, draft.ownerPersonId)}
          value={draft.ownerPersonId}
          onChange={(ownerPersonId) => change({ ownerPersonId })}
          w={200}
        />
        <SelectField
          label={t('consolidationScreens.plan.state')}
          choices={decisionStates.map((value) => ({ value, label: t(`decisions.states.${value}`) }))}
          value={draft.state}
          onChange={(state) => change({ state: state ?? 'proposed' })}
          clearable={false}
          w={150}
        />
        <DayField
          label={t('consolidationScreens.plan.notBefore')}
          value={draft.notBefore}
          onChange={(notBefore) => change({ notBefore })}
          w={150}
        />
        <DayField
          label={t('consolidationScreens.plan.noticeGivenOn')}
          value={draft.noticeGivenOn}
          onChange={(noticeGivenOn) => change({ noticeGivenOn })}
          w={150}
        />
      </Group>
      <Group>
        <Button
          onClick={submit}
          disabled={subscriptionId === null || (draft.kind === 'reduce' && draft.seatsAfter === null)}
          loading={save.isPending}
        >
          {t('consolidationScreens.plan.save')}
        </Button>
      </Group>
    </Stack>
  );
};
