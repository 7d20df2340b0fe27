import { ActionIcon, Button, Text } from '@mantine/core';
import { SectionCard, SidePanel } from '@renderer/ui/layout';
import type { MemberView } from '@shared/contract/committee';
import { defaultRoles } from '@shared/domain/committee';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import classes from '../committee.module.css';
import { useRemoveMember } from '../mutations';
import { MemberForm } from './member-form';

type Subject = { readonly member: MemberView | null };

const sinceOf = ({ roleName, from, to, current }: MemberView): string =>
  to !== null && !current
    ? t('committeeScreens.members.past', { role: roleName, day: formatDay(to) })
    : t('committeeScreens.members.since', { role: roleName, day: formatDay(from) });

/** The volunteers, with their mandate. */
export const MembersCard = ({ members }: { readonly members: readonly MemberView[] }) => {
  const [subject, setSubject] = useState<Subject | null>(null);
  const remove = useRemoveMember();
  const missing = defaultRoles.length - members.filter(({ current }) => current).length;
  return (
    <SectionCard
      title={t('committeeScreens.members.title')}
      description={t('committeeScreens.members.note')}
      actions={
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setSubject({ member: null })}
        >
          {t('committeeScreens.members.add')}
        </Button>
      }
    >
      <ul className={classes.list}>
        {members.map((member) => (
          <li key={member.id} className={classes.row}>
            <div className={classes.grow}>
              <span className={classes.name}>{member.name}</span>
              <p className={classes.hint}>{sinceOf(member)}</p>
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('committeeScreens.members.edit', { name: member.name })}
              onClick={() => setSubject({ member })}
            >
              <IconPencil size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${t('committeeScreens.members.remove')} ${member.name}`}
              onClick={() => remove.mutate(member.id)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {missing > 0 ? (
        <Text size="sm" c="dimmed">
          {t('committeeScreens.members.missing', { count: missing })}
        </Text>
      ) : null}
      <SidePanel
        opened={subject !== null}
        onClose={() => setSubject(null)}
        title={subject?.member ? subject.member.name : t('committeeScreens.members.add')}
      >
        {subject ? <MemberForm member={subject.member} others={members} onDone={() => setSubject(null)} /> : null}
      </SidePanel>
    </SectionCard>
  );
};
