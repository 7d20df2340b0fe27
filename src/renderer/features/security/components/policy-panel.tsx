import { ActionIcon, Button, Group, Stack } from '@mantine/core';
import { NoteField, SelectField, TextField } from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import {
  type DataClass,
  dataClasses,
  type PolicyLine,
  type PolicyUse,
  policyUses,
  type ToolRule,
  type Verdict,
} from '@shared/domain/tool-policy';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useRemovePolicy, useSavePolicy } from '../mutations';
import classes from '../security.module.css';

type Rule = Pick<ToolRule, 'dataClass' | 'use' | 'verdict' | 'condition'>;
const deciding = ['allowed', 'conditions', 'forbidden'] as const;
const verdictChoices = deciding.map((value) => ({ value, label: t(`security.verdicts.${value}`) }));

type GeneralProps = {
  readonly dataClass: DataClass;
  readonly rule: Rule | undefined;
  readonly onChange: (rule: Rule | null) => void;
};

const General = ({ dataClass, rule, onChange }: GeneralProps) => (
  <div>
    <SelectField<Verdict>
      label={t(`security.classes.${dataClass}`)}
      description={t(`security.classesHelp.${dataClass}`)}
      placeholder={t('security.verdicts.undecided')}
      value={rule?.verdict ?? null}
      choices={verdictChoices}
      onChange={(verdict) =>
        onChange(verdict === null ? null : { dataClass, use: 'any', verdict, condition: rule?.condition ?? null })
      }
    />
    {rule?.verdict === 'conditions' ? (
      <TextField
        label={t('security.policy.conditionFor', { data: t(`security.classes.${dataClass}`) })}
        value={rule.condition}
        onChange={(condition) => onChange({ ...rule, condition })}
        maxLength={500}
      />
    ) : null}
  </div>
);

type ExceptionsProps = { readonly rules: readonly Rule[]; readonly set: (rules: readonly Rule[]) => void };

const Exceptions = ({ rules, set }: ExceptionsProps) => {
  const [use, setUse] = useState<PolicyUse | null>(null);
  const [dataClass, setDataClass] = useState<DataClass | null>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [condition, setCondition] = useState<string | null>(null);
  const own = rules.filter((rule) => rule.use !== 'any');
  const add = () => {
    if (use === null || dataClass === null || verdict === null) return;
    const others = rules.filter((rule) => rule.use !== use || rule.dataClass !== dataClass);
    set([...others, { use, dataClass, verdict, condition: verdict === 'conditions' ? condition : null }]);
    setUse(null);
    setCondition(null);
  };
  return (
    <Stack gap="xs">
      {own.length === 0 ? <p className={classes.hint}>{t('security.policy.exceptionsNone')}</p> : null}
      {own.map((rule) => (
        <Group key={`${rule.use} ${rule.dataClass}`} justify="space-between" wrap="nowrap">
          <span>
            {t(`security.uses.${rule.use}`)} · {t(`security.classes.${rule.dataClass}`)} :{' '}
            {t(`security.verdicts.${rule.verdict}`)}
            {rule.condition ? ` (${rule.condition})` : ''}
          </span>
          <ActionIcon
            variant="subtle"
            color="brick"
            aria-label={t('security.policy.removeRule', { use: t(`security.uses.${rule.use}`) })}
            onClick={() => set(rules.filter((one) => one !== rule))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <div className={classes.grid}>
        <SelectField
          label={t('security.policy.use')}
          value={use}
          onChange={setUse}
          choices={policyUses
            .filter((value) => value !== 'any')
            .map((value) => ({ value, label: t(`security.uses.${value}`) }))}
        />
        <SelectField
          label={t('security.policy.dataClass')}
          value={dataClass}
          onChange={setDataClass}
          choices={dataClasses.map((value) => ({ value, label: t(`security.classes.${value}`) }))}
        />
        <SelectField
          label={t('security.policy.verdict')}
          value={verdict}
          onChange={setVerdict}
          choices={verdictChoices}
        />
        {verdict === 'conditions' ? (
          <TextField label={t('security.policy.condition')} value={condition} onChange={setCondition} maxLength={500} />
        ) : null}
      </div>
      <Group>
        <Button
          size="xs"
          variant="default"
          disabled={use === null || dataClass === null || verdict === null}
          onClick={add}
        >
          {t('security.policy.addException')}
        </Button>
      </Group>
    </Stack>
  );
};

const Editor = ({ line, onClose }: { readonly line: PolicyLine; readonly onClose: () => void }) => {
  const [use, setUse] = useState<string | null>(line.policy?.use ?? null);
  const [owner, setOwner] = useState<string | null>(line.policy?.owner ?? null);
  const [note, setNote] = useState<string | null>(line.policy?.note ?? null);
  const [rules, setRules] = useState<readonly Rule[]>(line.rules);
  const save = useSavePolicy(line.tool);
  const remove = useRemovePolicy(line.tool);
  const setGeneral = (dataClass: DataClass, rule: Rule | null) =>
    setRules((before) => [
      ...before.filter((one) => one.use !== 'any' || one.dataClass !== dataClass),
      ...(rule === null ? [] : [rule]),
    ]);
  return (
    <Stack gap="md">
      <TextField label={t('security.policy.use')} value={use} onChange={setUse} maxLength={200} />
      <TextField label={t('security.policy.owner')} value={owner} onChange={setOwner} maxLength={200} />
      <h3 className={classes.head}>{t('security.policy.general')}</h3>
      {dataClasses.map((dataClass) => (
        <General
          key={dataClass}
          dataClass={dataClass}
          rule={rules.find((rule) => rule.use === 'any' && rule.dataClass === dataClass)}
          onChange={(rule) => setGeneral(dataClass, rule)}
        />
      ))}
      <h3 className={classes.head}>{t('security.policy.exceptions')}</h3>
      <Exceptions rules={rules} set={setRules} />
      <NoteField label={t('security.policy.note')} value={note} onChange={setNote} />
      <Group gap="sm">
        <Button
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              {
                toolId: line.toolId,
                use,
                owner,
                note,
                rules: rules.map(({ dataClass, verdict, condition, use: one }) => ({
                  dataClass,
                  verdict,
                  condition,
                  use: one,
                })),
              },
              { onSuccess: onClose },
            )
          }
        >
          {t('common.save')}
        </Button>
        {line.policy ? (
          <Button
            variant="subtle"
            color="brick"
            loading={remove.isPending}
            onClick={() => remove.mutate({ toolId: line.toolId }, { onSuccess: onClose })}
          >
            {t('security.policy.takeBack')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
};

type PanelProps = { readonly line: PolicyLine | null; readonly onClose: () => void };

/** Rules of one tool. */
export const PolicyPanel = ({ line, onClose }: PanelProps) => (
  <SidePanel
    opened={line !== null}
    onClose={onClose}
    title={line === null ? '' : t('security.policy.panel', { tool: line.tool })}
    size={560}
  >
    {line === null ? null : <Editor key={line.toolId} line={line} onClose={onClose} />}
  </SidePanel>
);
