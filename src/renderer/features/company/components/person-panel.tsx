import { Text } from '@mantine/core';
import { refusalOf } from '@renderer/ui/feedback';
import {
  ComboField,
  DayField,
  Form,
  NoteField,
  SelectField,
  SwitchField,
  TextField,
  useDomainForm,
} from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import { PlaceLink } from '@renderer/ui/navigation';
import { emptyPerson, personKindSchema, personSchema } from '@shared/domain/company';
import { t } from '@shared/text/translate';
import { type PersonRow, personOf } from '../model/people';
import type { TeamRow } from '../model/teams';
import { useCreateTeam, useSavePerson } from '../mutations';
import classes from './company.module.css';

type PersonFormProps = {
  readonly person: PersonRow | null;
  readonly people: readonly PersonRow[];
  readonly teams: readonly TeamRow[];
  readonly onDone: () => void;
};

const schema = personSchema.omit({ id: true });
const kinds = () => personKindSchema.options.map((value) => ({ value, label: t(`staff.screens.kinds.${value}`) }));

const PersonForm = ({ person, people, teams, onDone }: PersonFormProps) => {
  const save = useSavePerson();
  const createTeam = useCreateTeam();
  const form = useDomainForm({
    schema,
    defaults: person === null ? { ...emptyPerson, name: null } : personOf(person),
    onSubmit: async (values) => {
      const { arrivedOn, leftOn, leaveFrom, leaveTo } = values;
      if (arrivedOn && leftOn && leftOn < arrivedOn)
        return { fieldErrors: { leftOn: t('staff.screens.panel.leftBefore') } };
      if (leaveFrom && leaveTo && leaveTo < leaveFrom)
        return { fieldErrors: { leaveTo: t('staff.screens.panel.leaveReversed') } };
      try {
        await save.mutateAsync({ ...values, ...(person === null ? {} : { id: person.id }) });
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal?.code !== 'duplicate') throw error;
        return { fieldErrors: { email: t('errors.duplicate', refusal.params) } };
      }
      onDone();
      return undefined;
    },
  });
  const others = people.filter(({ id }) => id !== person?.id);
  return (
    <Form
      form={form}
      submitLabel={person === null ? t('staff.screens.add') : t('common.save')}
      onCancel={onDone}
      aria-label={person === null ? t('staff.screens.panel.addTitle') : t('staff.screens.edit')}
    >
      <TextField {...form.bind('name')} label={t('staff.screens.panel.name')} required autoFocus={person === null} />
      <TextField
        {...form.bind('email')}
        type="email"
        label={t('staff.screens.panel.email')}
        description={t('staff.screens.panel.emailHelp')}
      />
      <ComboField
        {...form.bind('teamId')}
        label={t('staff.screens.panel.team')}
        options={teams.filter((team) => !team.archived).map(({ id, name }) => ({ id, label: name }))}
        onCreate={createTeam}
      />
      <ComboField
        {...form.bind('managerId')}
        label={t('staff.screens.panel.manager')}
        options={others.map(({ id, name, email }) => ({ id, label: name, secondary: email ?? '' }))}
      />
      <div className={`${classes.pair} ${classes.narrow}`}>
        <DayField {...form.bind('arrivedOn')} label={t('staff.screens.panel.arrivedOn')} />
        <DayField {...form.bind('leftOn')} label={t('staff.screens.panel.leftOn')} />
      </div>
      {person && person.seats > 0 ? (
        <p className={classes.effect} data-tone={form.values.leftOn ? 'attention' : undefined}>
          {t('staff.screens.panel.seats', { count: person.seats })}{' '}
          <PlaceLink to="/auditer/sieges">{t('staff.screens.panel.seatsLink')}</PlaceLink>
        </p>
      ) : null}
      <SelectField
        {...form.bind('kind')}
        label={t('staff.screens.panel.kind')}
        description={t('staff.screens.panel.kindHelp')}
        choices={kinds()}
        required
      />
      <SwitchField
        {...form.bind('partTime')}
        label={t('staff.screens.panel.partTime')}
        description={t('staff.screens.panel.partTimeHelp')}
      />
      <fieldset className={classes.group}>
        <legend>{t('staff.screens.panel.leave')}</legend>
        <Text size="xs" c="dimmed">
          {t('staff.screens.panel.leaveHelp')}
        </Text>
        <div className={`${classes.pair} ${classes.narrow}`}>
          <DayField {...form.bind('leaveFrom')} label={t('staff.screens.panel.leaveFrom')} />
          <DayField {...form.bind('leaveTo')} label={t('staff.screens.panel.leaveTo')} />
        </div>
      </fieldset>
      <NoteField {...form.bind('note')} label={t('staff.screens.panel.note')} />
    </Form>
  );
};

type PersonPanelProps = Omit<PersonFormProps, 'person' | 'onDone'> & {
  /** Id of the person, « nouveau » to add one, null when closed. */
  readonly item: string | null;
  readonly onClose: () => void;
};

export const newItem = 'nouveau';

/** One person, added or changed beside the list. */
export const PersonPanel = ({ item, people, teams, onClose }: PersonPanelProps) => {
  const person = people.find(({ id }) => id === item) ?? null;
  const title =
    item === newItem
      ? t('staff.screens.panel.addTitle')
      : person === null
        ? t('staff.screens.panel.missing')
        : t('staff.screens.panel.editTitle', { name: person.name });
  return (
    <SidePanel opened={item !== null} onClose={onClose} title={title}>
      {item === newItem || person !== null ? (
        <PersonForm key={item} person={person} people={people} teams={teams} onDone={onClose} />
      ) : null}
    </SidePanel>
  );
};
