import type { LeftOutLine } from '@renderer/ui/importing';
import type { StaffPreview } from '@shared/contract/staff';
import { personKindSchema } from '@shared/domain/company';
import { type Day, isDay } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import { type StaffIssue, type StaffPlanEntry, staffFieldSchema } from '@shared/domain/staff';
import { codedParams } from '@shared/text/coded-params';
import { formatShortDay, UNKNOWN } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import type { PersonRow } from '../model/people';

const sentence = (kind: 'refused' | 'ignored' | 'remarks', { code, params }: Coded): string =>
  textOf(`staff.${kind}.${code}`, codedParams(params));

const leftOut = (kind: 'refused' | 'ignored', issues: readonly StaffIssue[]): LeftOutLine[] =>
  issues.map(({ line, reason }) => ({ line, reason: sentence(kind, reason) }));

/** Lines refused by the reading, and those that the plan refuses. */
export const refusedLines = ({ reading, plan }: StaffPreview): LeftOutLine[] => {
  if (reading.status !== 'read') return [];
  const planned = plan.flatMap(({ line, action, remarks }): LeftOutLine[] => {
    const last = remarks.at(-1);
    return action === 'refused' && last ? [{ line, reason: sentence('remarks', last) }] : [];
  });
  return [...leftOut('refused', reading.refused), ...planned].sort((a, b) => a.line - b.line);
};
export const ignoredLines = ({ reading }: StaffPreview): LeftOutLine[] =>
  reading.status === 'read' ? leftOut('ignored', reading.ignored) : [];

const valueText = (field: string, value: string, people: ReadonlyMap<string, PersonRow>): string => {
  if (field === 'managerId') return people.get(value)?.name ?? value;
  if (field === 'partTime') return t(value === 'true' ? 'common.yes' : 'common.no');
  if (field === 'kind') {
    const kind = personKindSchema.safeParse(value);
    return kind.success ? t(`staff.screens.kinds.${kind.data}`) : value;
  }
  return isDay(value) ? formatShortDay(value) : value;
};

const fieldName = (field: string): string => {
  const known = staffFieldSchema.safeParse(field === 'managerId' ? 'manager' : field);
  return known.success ? t(`staff.fields.${known.data}`) : field;
};

const createdFields = ['email', 'team', 'manager', 'arrivedOn', 'leftOn', 'kind', 'partTime'] as const;

/** What a line brings: every value of a new entry, or what changes in a known one, then what is to be known. */
export const detailsOf = (entry: StaffPlanEntry, people: ReadonlyMap<string, PersonRow>): string[] => {
  const brought =
    entry.action === 'create'
      ? createdFields.flatMap((field) => {
          const value = entry.row[field];
          if (value === null || value === '') return [];
          const to = valueText(field, String(value), people);
          return [t('staff.screens.wizard.created', { field: fieldName(field), to })];
        })
      : entry.changes.map(({ field, from, to }) =>
          t('staff.screens.wizard.change', {
            field: fieldName(field),
            from: from === null ? UNKNOWN : valueText(field, from, people),
            to: valueText(field, to, people),
          }),
        );
  return [...brought, ...entry.remarks.map((remark) => sentence('remarks', remark))];
};

export const entryName = (entry: StaffPlanEntry, people: ReadonlyMap<string, PersonRow>): string =>
  entry.row.name ?? (entry.personId === null ? undefined : people.get(entry.personId)?.name) ?? entry.row.email ?? '';

export const shortDay = (day: Day): string => formatShortDay(day);
