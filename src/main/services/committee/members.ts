import type { ReadableDb } from '@main/db/dossier-db';
import { committeeMembers } from '@main/db/repositories';
import type { CommitteeMember } from '@shared/domain/committee';
import type { Day } from '@shared/domain/day';
import { t } from '@shared/text/translate';

/** Members on a day, in the order of their mandate. */
export const membersOn = (db: ReadableDb, on: Day): CommitteeMember[] =>
  committeeMembers
    .list(db)
    .filter((member) => member.from <= on && (member.to === null || member.to >= on))
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));

/** « un manager », or the role as the company words it. */
export const roleOf = ({ role, roleLabel }: Pick<CommitteeMember, 'role' | 'roleLabel'>): string =>
  roleLabel ?? t(`committee.roles.${role}`);
