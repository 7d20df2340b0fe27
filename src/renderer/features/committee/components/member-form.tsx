import { today } from '@renderer/ui/clock';
import { AutocompleteField, DayField, Form, SelectField, TextField, useDomainForm } from '@renderer/ui/fields';
import type { MemberView } from '@shared/contract/committee';
import { committeeMemberSchema, defaultRoles, memberRoleSchema } from '@shared/domain/committee';
import { isStaff } from '@shared/domain/presence';
import { t } from '@shared/text/translate';
import { useCallback } from 'react';
import { useSaveMember } from '../mutations';
import { usePeople } from '../queries';

const schema = committeeMemberSchema.pick({ name: true, role: true, roleLabel: true, from: true, to: true });

const found = (query: string, name: string) => name.toLocaleLowerCase('fr').includes(query.toLocaleLowerCase('fr'));

type MemberFormProps = {
  readonly member: MemberView | null;
  readonly others: readonly MemberView[];
  readonly onDone: () => void;
};

/** A member: who, in which role, for how long. Proposes the role that nobody holds yet. */
export const MemberForm = ({ member, others, onDone }: MemberFormProps) => {
  const save = useSaveMember();
  const people = usePeople();
  const held = new Set(others.filter((one) => one.current).map((one) => one.role));
  const search = useCallback(
    (query: string) => {
      const on = today();
      return (people.data ?? [])
        .filter((person) => isStaff(person, on) && found(query, person.name))
        .slice(0, 8)
        .map(({ id, name }) => ({ id, label: name }));
    },
    [people.data],
  );
  const form = useDomainForm({
    schema,
    defaults: {
      name: member?.name ?? null,
      role: member?.role ?? defaultRoles.find((role) => !held.has(role)) ?? 'other',
      roleLabel: member?.roleLabel ?? null,
      from: member?.from ?? today(),
      to: member?.to ?? null,
    },
    onSubmit: async (values) => {
      const person = people.data?.find(({ name }) => name === values.name);
      await save.mutateAsync({ ...values, ...(member ? { id: member.id } : {}), personId: person?.id ?? null });
      onDone();
    },
  });
  return (
    <Form form={form} onCancel={onDone}>
      <AutocompleteField
        {...form.bind('name')}
        label={t('committeeScreens.members.name')}
        search={search}
        onPick={() => undefined}
        required
        autoFocus
      />
      <SelectField
        {...form.bind('role')}
        label={t('committeeScreens.members.role')}
        choices={memberRoleSchema.options.map((role) => ({ value: role, label: t(`committee.roles.${role}`) }))}
        required
      />
      <TextField
        {...form.bind('roleLabel')}
        label={t('committeeScreens.members.roleLabel')}
        description={t('committeeScreens.members.roleHint')}
        maxLength={200}
      />
      <DayField {...form.bind('from')} label={t('committeeScreens.members.from')} required />
      <DayField {...form.bind('to')} label={t('committeeScreens.members.to')} />
    </Form>
  );
};
