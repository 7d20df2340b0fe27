import type { IncidentView } from '@shared/contract/incidents';
import type { Day } from '@shared/domain/day';
import { formatInstant } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Table, TableColumn } from '../export/table-model';

type Column = TableColumn<IncidentView>;
const text = (key: string, value: (row: IncidentView) => string | null): Column => ({
  kind: 'text',
  header: t(`incidents.fields.${key}` as 'incidents.fields.title'),
  value,
});
const day = (key: string, value: (row: IncidentView) => Day | null): Column => ({
  kind: 'day',
  header: t(`incidents.fields.${key}` as 'incidents.fields.title'),
  value,
});

/** The register, one line per incident: what article 33, 5 of the GDPR asks to keep. */
export const incidentTable = (rows: readonly IncidentView[]): Table<IncidentView> => ({
  name: t('incidents.table'),
  rows,
  columns: [
    text('number', (row) => row.number),
    text('title', (row) => row.title),
    text('kind', (row) => t(`incidents.kinds.${row.kind}`)),
    text('what', (row) => row.what),
    day('happenedOn', (row) => row.happenedOn),
    text('knownAt', (row) => formatInstant(row.knownAt)),
    text('tool', (row) => row.tool),
    text('dataClass', (row) => (row.dataClass === null ? null : t(`security.classes.${row.dataClass}`))),
    text('data', (row) => row.data),
    { kind: 'integer', header: t('incidents.fields.peopleCount'), value: (row) => row.peopleCount },
    text('categories', (row) => row.categories?.map((one) => t(`incidents.categories.${one}`)).join(', ') ?? null),
    text('severity', (row) =>
      row.severity.level === null ? t('incidents.severity.unsettled') : t(`incidents.severities.${row.severity.level}`),
    ),
    text('measures', (row) => row.measures),
    text('cnil', (row) => t(`incidents.outcomes.cnil.${row.advice.cnil.outcome}`)),
    text('cnilDecision', (row) => t(`incidents.decisions.${row.cnil}`)),
    text('cnilReason', (row) => row.cnilReason),
    text('cnilNotifiedAt', (row) => (row.cnilNotifiedAt === null ? null : formatInstant(row.cnilNotifiedAt))),
    text('personsDecision', (row) => t(`incidents.decisions.${row.persons}`)),
    day('personsToldOn', (row) => row.personsToldOn),
    day('closedOn', (row) => row.closedOn),
    text('lesson', (row) => row.lesson),
  ],
});
