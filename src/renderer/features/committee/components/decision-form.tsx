import { AutocompleteField, DayField, Form, IntegerField, NoteField, useDomainForm } from '@renderer/ui/fields';
import type { DecisionView } from '@shared/contract/committee';
import { committeeDecisionSchema } from '@shared/domain/committee';
import { t } from '@shared/text/translate';
import { useCallback } from 'react';
import classes from '../committee.module.css';
import { useSaveDecision } from '../mutations';

const schema = committeeDecisionSchema.pick({
  text: true,
  owner: true,
  dueOn: true,
  votesFor: true,
  votesAgainst: true,
  votesAbstain: true,
});

type DecisionFormProps = {
  readonly sessionId: string;
  readonly itemId: string | null;
  readonly decision: DecisionView | null;
  /** Names proposed for the person in charge. */
  readonly names: readonly string[];
  readonly onDone: () => void;
};

/** A decision with who is in charge, by when, and how the committee voted. */
export const DecisionForm = ({ sessionId, itemId, decision, names, onDone }: DecisionFormProps) => {
  const save = useSaveDecision();
  const search = useCallback(
    (query: string) =>
      names
        .filter((name) => name.toLocaleLowerCase('fr').includes(query.toLocaleLowerCase('fr')))
        .map((name) => ({ id: name, label: name })),
    [names],
  );
  const form = useDomainForm({
    schema,
    defaults: {
      text: decision?.text ?? null,
      owner: decision?.owner ?? null,
      dueOn: decision?.dueOn ?? null,
      votesFor: decision?.votesFor ?? 0,
      votesAgainst: decision?.votesAgainst ?? 0,
      votesAbstain: decision?.votesAbstain ?? 0,
    },
    onSubmit: async (values) => {
      await save.mutateAsync({
        ...values,
        ...(decision ? { id: decision.id } : {}),
        sessionId,
        itemId: decision?.itemId ?? itemId,
      });
      onDone();
    },
  });
  return (
    <Form form={form} onCancel={onDone}>
      <NoteField {...form.bind('text')} label={t('committeeScreens.decisions.text')} required autoFocus rows={2} />
      <AutocompleteField
        {...form.bind('owner')}
        label={t('committeeScreens.decisions.owner')}
        search={search}
        onPick={() => undefined}
      />
      <DayField {...form.bind('dueOn')} label={t('committeeScreens.decisions.dueOn')} />
      <fieldset className={classes.votes}>
        <legend className={classes.legend}>{t('committeeScreens.decisions.votes')}</legend>
        <IntegerField {...form.bind('votesFor')} label={t('committeeScreens.decisions.for')} />
        <IntegerField {...form.bind('votesAgainst')} label={t('committeeScreens.decisions.against')} />
        <IntegerField {...form.bind('votesAbstain')} label={t('committeeScreens.decisions.abstain')} />
      </fieldset>
    </Form>
  );
};
