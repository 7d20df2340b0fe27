import { Button } from '@mantine/core';
import { Chip } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { PersonRow } from '../model/people';
import type { TeamRow } from '../model/teams';
import { useKeepApart, useMerge } from '../mutations';
import { useDuplicates } from '../queries';
import classes from './company.module.css';

type Pair = { readonly by: 'email' | 'name'; readonly first: PersonRow; readonly second: PersonRow };

const facts = (person: PersonRow, teams: readonly TeamRow[]): string =>
  [
    person.email ?? t('staff.screens.duplicates.noEmail'),
    teams.find(({ id }) => id === person.teamId)?.name ?? t('staff.screens.duplicates.noTeam'),
    ...(person.arrivedOn === null
      ? []
      : [`${t('staff.screens.columns.arrivedOn')} ${formatShortDay(person.arrivedOn)}`]),
    ...(person.leftOn === null ? [] : [`${t('staff.screens.columns.leftOn')} ${formatShortDay(person.leftOn)}`]),
    t('staff.screens.duplicates.seats', { count: person.seats }),
  ].join(' · ');

type TwinProps = {
  readonly person: PersonRow;
  readonly which: 'first' | 'second';
  readonly teams: readonly TeamRow[];
  readonly busy: boolean;
  readonly onKeep: () => void;
};
const Twin = ({ person, which, teams, busy, onKeep }: TwinProps) => (
  <div className={classes.twin}>
    <strong>{person.name}</strong>
    <span className={classes.facts}>{facts(person, teams)}</span>
    <span>
      <Button
        size="compact-sm"
        variant="default"
        disabled={busy}
        aria-label={t('staff.screens.duplicates.keepNamed', {
          name: person.name,
          which: t(`staff.screens.duplicates.which.${which}`),
        })}
        onClick={onKeep}
      >
        {t('staff.screens.duplicates.keep')}
      </Button>
    </span>
  </div>
);

type DuplicatesCardProps = { readonly people: readonly PersonRow[]; readonly teams: readonly TeamRow[] };

/** Entries that may be one person: merged into the one chosen, or said to be two people. */
export const DuplicatesCard = ({ people, teams }: DuplicatesCardProps) => {
  const query = useDuplicates();
  const merge = useMerge();
  const apart = useKeepApart();
  const byId = new Map(people.map((person) => [person.id, person]));
  const pairs = (query.data ?? []).flatMap(({ ids, by }): Pair[] => {
    const [first, second] = [byId.get(ids[0]), byId.get(ids[1])];
    return first && second ? [{ by, first, second }] : [];
  });
  if (pairs.length === 0) return null;
  const busy = merge.isPending || apart.isPending;
  return (
    <SectionCard
      title={t('staff.screens.duplicates.title', { count: pairs.length })}
      description={t('staff.screens.duplicates.help')}
    >
      <ul className={classes.list}>
        {pairs.map(({ by, first, second }) => (
          <li key={`${first.id} ${second.id}`} className={classes.pairCard}>
            <Twin
              person={first}
              which="first"
              teams={teams}
              busy={busy}
              onKeep={() => merge.mutate({ keepId: first.id, otherId: second.id, name: first.name })}
            />
            <Twin
              person={second}
              which="second"
              teams={teams}
              busy={busy}
              onKeep={() => merge.mutate({ keepId: second.id, otherId: first.id, name: second.name })}
            />
            <div className={classes.twin}>
              <Chip tone={by === 'email' ? 'attention' : 'neutral'}>{t(`staff.duplicates.${by}`)}</Chip>
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                disabled={busy}
                aria-label={t('staff.screens.duplicates.apartNamed', { name: first.name, other: second.name })}
                onClick={() => apart.mutate({ ids: [first.id, second.id], name: first.name, other: second.name })}
              >
                {t('staff.screens.duplicates.apart')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
