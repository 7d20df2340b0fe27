import { Button, Group, Stack } from '@mantine/core';
import { SegmentedField, TextField } from '@renderer/ui/fields';
import { Chip, type ChipTone, VerifyBadge } from '@renderer/ui/figures';
import { SidePanel } from '@renderer/ui/layout';
import type { SovereigntyAnswer, SovereigntyFact, SovereigntyLine } from '@shared/domain/tool-policy';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useRemoveFact, useSaveFact } from '../mutations';
import classes from '../security.module.css';

export const answers = ['yes', 'partial', 'no', 'unknown'] as const;
export const answerTones: Readonly<Record<SovereigntyAnswer, ChipTone>> = {
  yes: 'good',
  partial: 'attention',
  no: 'danger',
  unknown: 'muted',
};

type AxisProps = {
  readonly toolId: string;
  readonly answer: SovereigntyLine['answers'][number];
  readonly fact: SovereigntyFact | undefined;
};

const Axis = ({ toolId, answer, fact }: AxisProps) => {
  const [value, setValue] = useState<SovereigntyAnswer>(answer.answer);
  const [proof, setProof] = useState<string | null>(fact?.proof ?? null);
  const [by, setBy] = useState<string | null>(fact?.checkedBy ?? null);
  const save = useSaveFact();
  const remove = useRemoveFact();
  return (
    <section className={classes.axis} aria-label={t(`security.sovereignty.axes.${answer.axis}`)}>
      <h3 className={classes.head}>
        {t(`security.sovereignty.axes.${answer.axis}`)}
        <Chip tone={answerTones[answer.answer]}>{t(`security.sovereignty.answers.${answer.answer}`)}</Chip>
        {answer.verify ? <VerifyBadge /> : null}
      </h3>
      <p className={classes.hint}>{t(`security.sovereignty.axesHelp.${answer.axis}`)}</p>
      <p className={classes.hint}>
        {t(`security.sovereignty.basis.${answer.basis}`)} · {sayCoded(answer.reason)}
      </p>
      <Stack gap="xs" mt="xs">
        <SegmentedField
          label={t('security.sovereignty.ownAnswer')}
          value={value}
          onChange={(chosen) => chosen && setValue(chosen)}
          choices={answers.map((one) => ({ value: one, label: t(`security.sovereignty.answers.${one}`) }))}
        />
        <div className={classes.grid}>
          <TextField label={t('security.sovereignty.proof')} value={proof} onChange={setProof} maxLength={500} />
          <TextField label={t('security.sovereignty.checkedBy')} value={by} onChange={setBy} maxLength={200} />
        </div>
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            loading={save.isPending}
            onClick={() => save.mutate({ toolId, axis: answer.axis, answer: value, proof, checkedBy: by })}
          >
            {t('common.save')}
          </Button>
          {fact ? (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              onClick={() => remove.mutate({ toolId, axis: answer.axis })}
            >
              {t('security.sovereignty.reset')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </section>
  );
};

type PanelProps = {
  readonly line: SovereigntyLine | null;
  readonly facts: readonly SovereigntyFact[];
  readonly onClose: () => void;
};

/** The five answers of a tool, each with its reason, corrected where the company checked for itself. */
export const SovereigntyPanel = ({ line, facts, onClose }: PanelProps) => (
  <SidePanel
    opened={line !== null}
    onClose={onClose}
    title={line === null ? '' : t('security.sovereignty.panel', { tool: line.tool })}
    size={560}
  >
    {line?.answers.map((answer) => (
      <Axis
        key={`${line.toolId} ${answer.axis} ${answer.basis}`}
        toolId={line.toolId}
        answer={answer}
        fact={facts.find((fact) => fact.toolId === line.toolId && fact.axis === answer.axis)}
      />
    ))}
    {line === null ? null : <p className={classes.hint}>{t('security.sovereignty.hostingNote')}</p>}
  </SidePanel>
);
