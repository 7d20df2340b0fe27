import { Stack, Table } from '@mantine/core';
import { SelectField, TextField } from '@renderer/ui/fields';
import { Answer } from '@renderer/ui/layout';
import type { IncidentView } from '@shared/contract/incidents';
import { severities } from '@shared/domain/incident';
import { t, textOf } from '@shared/text/translate';
import classes from '../incidents.module.css';
import type { Part } from './draft';

const computed = ({ low, high, points }: IncidentView['severity']): string =>
  low === high
    ? t('incidents.severity.computed', {
        level: t(`incidents.severities.${low}`),
        points: points.min === points.max ? points.min : `${points.min}–${points.max}`,
      })
    : t('incidents.severity.computedRange', {
        low: t(`incidents.severities.${low}`),
        high: t(`incidents.severities.${high}`),
        min: points.min,
        max: points.max,
      });

type SeverityProps = Part & { readonly severity: IncidentView['severity'] };

/** Severity, each criterion with its points, and the choice to set it by hand. */
export const SeverityPart = ({ draft, change, severity }: SeverityProps) => (
  <Stack gap="sm">
    <h3 className={classes.head}>{t('incidents.fields.severity')}</h3>
    <p className={classes.line}>
      <Answer text={computed(severity)} />
    </p>
    <Table aria-label={t('incidents.fields.severity')} className={classes.criteria}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('incidents.severity.criterion')}</Table.Th>
          <Table.Th scope="col">{t('incidents.severity.said')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('incidents.severity.worth')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {severity.criteria.map(({ code, value, min, max, known }) => (
          <Table.Tr key={code}>
            <Table.Td>{textOf(`incidents.criteria.${code}`)}</Table.Td>
            <Table.Td>{textOf(`incidents.criteriaValues.${code}.${value}`)}</Table.Td>
            <Table.Td ta="right">{known ? min : `${min}–${max}`}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
    <p className={classes.hint}>{t('incidents.severity.how', { moderate: 3, serious: 6 })}</p>
    <div className={classes.grid}>
      <SelectField
        label={t('incidents.fields.severityChosen')}
        placeholder={t('incidents.severity.useComputed')}
        value={draft.severityChosen}
        onChange={(value) => change('severityChosen', value)}
        choices={severities.map((value) => ({ value, label: t(`incidents.severities.${value}`) }))}
      />
      {draft.severityChosen === null ? null : (
        <TextField
          label={t('incidents.fields.severityReason')}
          value={draft.severityReason}
          onChange={(value) => change('severityReason', value)}
          required
        />
      )}
    </div>
  </Stack>
);
