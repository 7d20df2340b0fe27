import { Button, Group, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import {
  ComboField,
  DayField,
  IntegerField,
  NoteField,
  SelectField,
  SwitchField,
  TextField,
} from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import type { QuestionView } from '@shared/contract/questions';
import type { Day } from '@shared/domain/day';
import { type QuestionTopic, questionTopics } from '@shared/domain/question';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useAnswer, useSaveQuestion } from '../mutations';
import { useTeams, useTools } from '../queries';
import classes from '../questions.module.css';

type AskedProps = { readonly question: QuestionView | null; readonly onSaved: (id: string) => void };

const Asked = ({ question, onSaved }: AskedProps) => {
  const tools = useTools().data?.tools ?? [];
  const teams = useTeams().data ?? [];
  const [text, setText] = useState<string | null>(question?.question ?? null);
  const [topic, setTopic] = useState<QuestionTopic>(question?.topic ?? 'use');
  const [askedOn, setAskedOn] = useState<Day | null>(question?.askedOn ?? today());
  const [askedBy, setAskedBy] = useState<string | null>(question?.askedBy ?? null);
  const [teamId, setTeamId] = useState<string | null>(question?.teamId ?? null);
  const [toolId, setToolId] = useState<string | null>(question?.toolId ?? null);
  const save = useSaveQuestion();
  const send = () => {
    if (text === null || askedOn === null) return;
    save.mutate(
      { ...(question ? { id: question.id } : {}), question: text, topic, askedOn, askedBy, teamId, toolId },
      { onSuccess: ({ result }) => onSaved(result.id) },
    );
  };
  return (
    <Stack gap="md">
      <NoteField
        label={t('questions.fields.question')}
        value={text}
        onChange={setText}
        rows={2}
        required
        autoFocus={!question}
      />
      <div className={classes.grid}>
        <SelectField
          label={t('questions.fields.topic')}
          value={topic}
          onChange={(value) => value && setTopic(value)}
          clearable={false}
          choices={questionTopics.map((value) => ({ value, label: t(`questions.topics.${value}`) }))}
        />
        <ComboField
          label={t('questions.fields.tool')}
          value={toolId}
          onChange={setToolId}
          options={tools.map((tool) => ({ id: tool.id, label: tool.product, secondary: tool.vendor }))}
        />
        <SelectField
          label={t('questions.fields.team')}
          value={teamId}
          onChange={setTeamId}
          choices={teams.map((team) => ({ value: team.id, label: team.name }))}
        />
        <DayField label={t('questions.fields.askedOn')} value={askedOn} onChange={setAskedOn} max={today()} />
        <TextField
          label={t('questions.fields.askedBy')}
          description={t('questions.fields.askedByHelp')}
          value={askedBy}
          onChange={setAskedBy}
          maxLength={200}
        />
      </div>
      <Group>
        <Button
          variant={question ? 'default' : 'filled'}
          disabled={text === null || askedOn === null}
          loading={save.isPending}
          onClick={send}
        >
          {t('questions.saveQuestion')}
        </Button>
      </Group>
    </Stack>
  );
};

const Answering = ({ question, onClose }: { readonly question: QuestionView; readonly onClose: () => void }) => {
  const [answer, setAnswer] = useState<string | null>(question.answer);
  const [by, setBy] = useState<string | null>(question.answeredBy);
  const [on, setOn] = useState<Day | null>(question.answeredOn ?? today());
  const [minutes, setMinutes] = useState<number | null>(question.minutes);
  const [publish, setPublish] = useState(question.publishedOn !== null);
  const save = useAnswer();
  return (
    <Stack gap="md" className={classes.part}>
      <h3 className={classes.head}>{t('questions.panel.answer')}</h3>
      <NoteField
        label={t('questions.fields.answer')}
        value={answer}
        onChange={setAnswer}
        autoFocus={question.answer === null}
      />
      <div className={classes.grid}>
        <TextField label={t('questions.fields.answeredBy')} value={by} onChange={setBy} maxLength={200} />
        <DayField label={t('questions.fields.answeredOn')} value={on} onChange={setOn} max={today()} />
        <IntegerField label={t('questions.fields.minutes')} value={minutes} onChange={setMinutes} />
      </div>
      <SwitchField
        label={t('questions.fields.publish')}
        value={publish}
        onChange={setPublish}
        disabled={answer === null}
      />
      <Group>
        <Button
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { id: question.id, answer, answeredBy: by, answeredOn: answer === null ? null : on, minutes, publish },
              { onSuccess: onClose },
            )
          }
        >
          {t('questions.saveAnswer')}
        </Button>
      </Group>
    </Stack>
  );
};

type PanelProps = {
  readonly opened: boolean;
  /** Null: a new one. */
  readonly question: QuestionView | null;
  readonly onClose: () => void;
};

/** One question and its answer. */
export const QuestionPanel = ({ opened, question, onClose }: PanelProps) => (
  <SidePanel
    opened={opened}
    onClose={onClose}
    title={t(question ? 'questions.panel.edit' : 'questions.panel.new')}
    size={600}
  >
    {opened ? (
      <Stack gap="lg" key={question?.id ?? 'new'}>
        <Asked question={question} onSaved={() => question === null && onClose()} />
        {question ? <Answering question={question} onClose={onClose} /> : null}
      </Stack>
    ) : null}
  </SidePanel>
);
