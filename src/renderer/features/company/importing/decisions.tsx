import { List } from '@mantine/core';
import { SegmentedField, SelectField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import type { StaffPreview } from '@shared/contract/staff';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import classes from '../components/company.module.css';
import type { PersonRow } from '../model/people';
import type { TeamRow } from '../model/teams';
import { entryName } from './import-texts';
import type { StaffImport } from './use-staff-import';

type DecisionProps = { readonly importing: StaffImport; readonly preview: StaffPreview };

/** « 03/04/2026 » can be read two ways: asked, never guessed. */
export const DateOrder = ({ importing, samples }: { importing: StaffImport; samples: readonly string[] }) => (
  <SectionCard title={t('staff.screens.wizard.datesTitle')}>
    <SegmentedField
      label={t('staff.questions.dateOrder', { samples: samples.join(', ') })}
      value={importing.choices.dateOrder}
      onChange={(dateOrder) => importing.settle({ dateOrder })}
      choices={[
        { value: 'dmy', label: t('staff.questions.dmy') },
        { value: 'mdy', label: t('staff.questions.mdy') },
      ]}
    />
  </SectionCard>
);

const create = 'create';
const none = 'none';

/** Teams the dossier does not know: created, the same as a known one, or left out. */
export const NewTeams = ({ importing, preview, teams }: DecisionProps & { readonly teams: readonly TeamRow[] }) => {
  if (preview.newTeams.length === 0) return null;
  const choices = [
    { value: create, label: t('staff.screens.wizard.teamCreate') },
    { value: none, label: t('staff.screens.wizard.teamNone') },
    ...teams.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const chosenFor = (name: string): string => {
    const chosen = importing.choices.teams.find((one) => one.name === name);
    return chosen === undefined ? create : (chosen.teamId ?? none);
  };
  return (
    <SectionCard title={t('staff.screens.wizard.teamsTitle')} description={t('staff.screens.wizard.teamsHelp')}>
      <div className={classes.pair}>
        {preview.newTeams.map((name) => (
          <SelectField
            key={name}
            label={t('staff.screens.wizard.teamOf', { name })}
            value={chosenFor(name)}
            choices={choices}
            onChange={(value) =>
              importing.settleTeam(name, value === null || value === create ? undefined : value === none ? null : value)
            }
            required
          />
        ))}
      </div>
    </SectionCard>
  );
};

const other = 'other';

/** Lines whose name alone fits somebody: that person, or somebody else. Unanswered, they are left out. */
export const Confirmations = ({
  importing,
  preview,
  people,
}: DecisionProps & { readonly people: ReadonlyMap<string, PersonRow> }) => {
  const answered = new Set(importing.choices.confirmations.map(({ line }) => line));
  const entries = preview.plan.filter(({ line, action }) => action === 'to-confirm' || answered.has(line));
  if (entries.length === 0) return null;
  const waiting = preview.counts.toConfirm;
  return (
    <SectionCard
      title={t('staff.screens.wizard.confirmTitle', { count: waiting === 0 ? entries.length : waiting })}
      description={t('staff.screens.wizard.confirmHelp')}
    >
      <div className={classes.pair}>
        {entries.map((entry) => {
          const chosen = importing.choices.confirmations.find(({ line }) => line === entry.line);
          return (
            <SelectField
              key={entry.line}
              label={t('staff.screens.wizard.confirmField', { line: entry.line, name: entryName(entry, people) })}
              value={chosen === undefined ? null : (chosen.personId ?? other)}
              choices={[
                ...entry.candidates.map((id) => {
                  const person = people.get(id);
                  const email = person?.email ? ` (${person.email})` : '';
                  return {
                    value: id,
                    label: t('staff.screens.wizard.confirmSame', { name: person?.name ?? id, email }),
                  };
                }),
                { value: other, label: t('staff.screens.wizard.confirmOther') },
              ]}
              onChange={(value) =>
                importing.confirmLine(entry.line, value === null ? undefined : value === other ? null : value)
              }
            />
          );
        })}
      </div>
    </SectionCard>
  );
};

/** Departures the dossier did not know, with the seats each leaves. */
export const Departures = ({ preview }: { readonly preview: StaffPreview }) =>
  preview.departures.length === 0 ? null : (
    <SectionCard
      title={t('staff.screens.wizard.departuresTitle', { count: preview.departures.length })}
      description={t('staff.screens.wizard.departuresHelp')}
    >
      <List spacing={4} size="sm">
        {preview.departures.map(({ line, name, leftOn, seats }) => (
          <List.Item key={line}>
            {t('staff.screens.wizard.departure', {
              name,
              day: formatDay(leftOn),
              seats: seats.length,
              names: seats.length === 0 ? '' : ` (${seats.map(({ subscription }) => subscription).join(', ')})`,
            })}
          </List.Item>
        ))}
      </List>
    </SectionCard>
  );
