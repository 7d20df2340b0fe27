import { Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import {
  ComboField,
  DayField,
  IntegerField,
  MultiSelectField,
  NoteField,
  SelectField,
  TextField,
} from '@renderer/ui/fields';
import { concernedCategories, incidentKinds } from '@shared/domain/incident';
import { dataClasses } from '@shared/domain/tool-policy';
import { t } from '@shared/text/translate';
import classes from '../incidents.module.css';
import { useTools } from '../queries';
import type { Part } from './draft';
import { InstantField } from './instant-field';

/** What happened, when, with which data. */
export const Facts = ({ draft, change }: Part) => {
  const tools = useTools().data?.tools ?? [];
  return (
    <Stack gap="md">
      <TextField
        label={t('incidents.fields.title')}
        value={draft.title === '' ? null : draft.title}
        onChange={(value) => change('title', value ?? '')}
        maxLength={200}
        required
        autoFocus
      />
      <NoteField
        label={t('incidents.fields.what')}
        value={draft.what === '' ? null : draft.what}
        onChange={(value) => change('what', value ?? '')}
        required
      />
      <InstantField
        label={t('incidents.fields.knownOn')}
        value={draft.knownAt}
        onChange={(instant) => instant !== null && change('knownAt', instant)}
        clearable={false}
      />
      <p className={classes.hint}>{t('incidents.fields.knownHourHelp')}</p>
      <div className={classes.grid}>
        <DayField
          label={t('incidents.fields.happenedOn')}
          value={draft.happenedOn}
          onChange={(value) => change('happenedOn', value)}
          max={today()}
        />
        <SelectField
          label={t('incidents.fields.kind')}
          value={draft.kind}
          onChange={(value) => value && change('kind', value)}
          clearable={false}
          choices={incidentKinds.map((value) => ({ value, label: t(`incidents.kinds.${value}`) }))}
        />
        <ComboField
          label={t('incidents.fields.tool')}
          value={draft.toolId}
          onChange={(value) => change('toolId', value)}
          options={tools.map((tool) => ({ id: tool.id, label: tool.product, secondary: tool.vendor }))}
        />
        <TextField
          label={t('incidents.fields.toolName')}
          value={draft.toolName}
          onChange={(value) => change('toolName', value)}
          maxLength={200}
        />
        <SelectField
          label={t('incidents.fields.dataClass')}
          value={draft.dataClass}
          onChange={(value) => change('dataClass', value)}
          choices={dataClasses.map((value) => ({ value, label: t(`security.classes.${value}`) }))}
        />
        <TextField
          label={t('incidents.fields.data')}
          value={draft.data}
          onChange={(value) => change('data', value)}
          maxLength={3000}
        />
        <IntegerField
          label={t('incidents.fields.peopleCount')}
          description={t('incidents.fields.peopleCountHelp')}
          value={draft.peopleCount}
          onChange={(value) => change('peopleCount', value)}
        />
        <MultiSelectField
          label={t('incidents.fields.categories')}
          value={draft.categories}
          onChange={(value) => change('categories', value.length === 0 ? null : value)}
          choices={concernedCategories.map((value) => ({ value, label: t(`incidents.categories.${value}`) }))}
        />
        <TextField
          label={t('incidents.fields.reportedBy')}
          value={draft.reportedBy}
          onChange={(value) => change('reportedBy', value)}
          maxLength={200}
        />
      </div>
      <NoteField
        label={t('incidents.fields.measures')}
        value={draft.measures}
        onChange={(value) => change('measures', value)}
      />
    </Stack>
  );
};
