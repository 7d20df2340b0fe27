import { Button, Group, Stack } from '@mantine/core';
import { NoteField, SelectField, TextField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import type { CharterView, ClauseView } from '@shared/contract/charter';
import { charterSectionIds } from '@shared/domain/charter-reference';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import classes from '../charter.module.css';
import { useComment, usePropose } from '../mutations';

const kinds = ['rewrite', 'add', 'remove', 'comment'] as const;
type Kind = (typeof kinds)[number];

type FormProps = {
  readonly clauses: readonly ClauseView[];
  readonly titles: CharterView['sectionTitles'];
  readonly author: string | null;
  readonly onAuthor: (name: string | null) => void;
};

/** A proposal or a comment, under the name of its author. */
export const DiscussForm = ({ clauses, titles, author, onAuthor }: FormProps) => {
  const [kind, setKind] = useState<Kind>('rewrite');
  const [target, setTarget] = useState<string | null>(null);
  const [text, setText] = useState<string | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const propose = usePropose();
  const comment = useComment();
  const clause = clauses.find((one) => one.id === target);
  const section = kind === 'add' ? charterSectionIds.find((id) => id === target) : clause?.section;
  const choices =
    kind === 'add'
      ? charterSectionIds.map((id) => ({ value: id as string, label: titles[id] }))
      : clauses.map((one) => ({
          value: one.id,
          label: `${titles[one.section]} · ${one.label ?? t('charter.sections.own')}`,
        }));
  const choose = (id: string | null) => {
    setTarget(id);
    const chosen = clauses.find((one) => one.id === id);
    if (kind === 'rewrite' && chosen) setText(chosen.text ?? chosen.libraryText);
  };
  const done = () => {
    setTarget(null);
    setText(null);
    setWhy(null);
  };
  const ready = author !== null && section !== undefined && (kind === 'remove' || text !== null);
  const send = () => {
    if (author === null || section === undefined) return;
    if (kind === 'comment') {
      if (clause && text !== null) comment.mutate({ draftClauseId: clause.id, text, author }, { onSuccess: done });
      return;
    }
    const draftClauseId = clause?.id ?? null;
    propose.mutate(
      { draftClauseId, section, kind, text: kind === 'remove' ? null : text, why, author },
      { onSuccess: done },
    );
  };
  return (
    <SectionCard title={t('charter.tabs.discuss')} description={t('charter.discuss.how')}>
      <Stack gap="md">
        <div className={classes.grid}>
          <TextField label={t('charter.discuss.author')} value={author} onChange={onAuthor} maxLength={200} />
          <SelectField
            label={t('charter.discuss.kind')}
            value={kind}
            clearable={false}
            onChange={(chosen) => {
              if (chosen === null) return;
              setKind(chosen);
              done();
            }}
            choices={kinds.map((value) => ({ value, label: t(`charter.discuss.kinds.${value}`) }))}
          />
          <SelectField label={t('charter.discuss.clause')} value={target} onChange={choose} choices={choices} />
        </div>
        {kind === 'remove' ? null : (
          <NoteField
            label={t(kind === 'comment' ? 'charter.discuss.kinds.comment' : 'charter.discuss.text')}
            value={text}
            onChange={setText}
          />
        )}
        {kind === 'comment' ? null : (
          <TextField label={t('charter.discuss.why')} value={why} onChange={setWhy} maxLength={1000} />
        )}
        <Group>
          <Button disabled={!ready} loading={propose.isPending || comment.isPending} onClick={send}>
            {t(kind === 'comment' ? 'charter.discuss.comment' : 'charter.discuss.send')}
          </Button>
        </Group>
      </Stack>
    </SectionCard>
  );
};
