import { today } from '@renderer/ui/clock';
import { ComboField, DayField, IntegerField, NoteField, SelectField, SwitchField } from '@renderer/ui/fields';
import { nameablePeople } from '@shared/domain/presence';
import { t } from '@shared/text/translate';
import { accountChoices, payerChoices } from '../model/choices';
import { useCreateTeam } from '../mutations';
import { usePeople, useTeams } from '../queries';
import { FormPart, Whole } from './form-parts';
import type { SubscriptionForm } from './use-subscription-form';

/** Payeur: who pays, for whom, on which kind of account. */
export const PayerPart = ({ form, change }: SubscriptionForm) => {
  const teams = useTeams();
  const people = usePeople();
  const createTeam = useCreateTeam();
  const nameOf = (teamId: string | null) => teams.data?.find((team) => team.id === teamId)?.name;
  return (
    <FormPart title={t('subscriptionScreens.parts.payer')}>
      <SelectField
        {...form.bind('payerKind')}
        onChange={(payerKind) => payerKind && change({ payerKind })}
        label={t('subscriptionScreens.fields.payerKind')}
        choices={payerChoices()}
        clearable={false}
      />
      <SelectField
        {...form.bind('accountKind')}
        onChange={(accountKind) => accountKind && change({ accountKind })}
        label={t('subscriptionScreens.fields.accountKind')}
        choices={accountChoices()}
        clearable={false}
      />
      <ComboField
        {...form.bind('payerTeamId')}
        label={t('subscriptionScreens.fields.team')}
        options={(teams.data ?? []).filter((team) => !team.archived).map(({ id, name }) => ({ id, label: name }))}
        onCreate={createTeam}
      />
      <ComboField
        {...form.bind('ownerPersonId')}
        label={t('subscriptionScreens.fields.owner')}
        options={nameablePeople(people.data ?? [], today(), form.values.ownerPersonId).map((person) => {
          const team = nameOf(person.teamId);
          return { id: person.id, label: person.name, ...(team ? { secondary: team } : {}) };
        })}
      />
    </FormPart>
  );
};

/** Usage déclaré: what the team says, as long as no export tells. */
export const UsagePart = ({ form, typed }: SubscriptionForm) => (
  <FormPart title={t('subscriptionScreens.parts.usage')}>
    <IntegerField
      {...form.bind('declaredActiveSeats')}
      onChange={(declaredActiveSeats) =>
        form.fill({
          declaredActiveSeats,
          declaredActiveOn: declaredActiveSeats === null ? null : (typed.declaredActiveOn ?? today()),
        })
      }
      label={t('subscriptionScreens.fields.activeSeats')}
      description={t('subscriptionScreens.fields.activeSeatsHelp')}
      max={100_000}
    />
    <DayField
      {...form.bind('declaredActiveOn')}
      label={t('subscriptionScreens.fields.activeOn')}
      description={t('subscriptionScreens.fields.activeOnHelp')}
    />
    <Whole>
      <SwitchField
        {...form.bind('seatsListed')}
        label={t('subscriptionScreens.fields.seatsListed')}
        description={t('subscriptionScreens.fields.seatsListedHelp')}
      />
    </Whole>
  </FormPart>
);

export const NotePart = ({ form }: SubscriptionForm) => (
  <FormPart title={t('subscriptionScreens.parts.note')}>
    <Whole>
      <NoteField {...form.bind('note')} label={t('subscriptionScreens.fields.note')} rows={2} />
    </Whole>
  </FormPart>
);
