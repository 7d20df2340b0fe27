import { Button, Group, Stack } from '@mantine/core';
import { NoteField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import type { CharterView, ClauseView } from '@shared/contract/charter';
import type { AssembledSection } from '@shared/domain/charter';
import { t, typeset } from '@shared/text/translate';
import { useState } from 'react';
import classes from '../charter.module.css';
import { ClauseRow } from '../components/clause-row';
import { useAddClause } from '../mutations';

const AddClause = ({ section }: { readonly section: AssembledSection }) => {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const add = useAddClause();
  const close = () => {
    setOpen(false);
    setText(null);
  };
  if (!open)
    return (
      <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
        {t('charter.sections.addOwn')}
      </Button>
    );
  return (
    <Stack gap="xs">
      <NoteField
        label={t('charter.sections.ownLabel', { section: section.title })}
        value={text}
        onChange={setText}
        autoFocus
      />
      <Group gap="xs">
        <Button
          size="xs"
          disabled={text === null}
          loading={add.isPending}
          onClick={() => text !== null && add.mutate({ section: section.id, text }, { onSuccess: close })}
        >
          {t('common.add')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={close}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
};

type SectionProps = {
  readonly section: AssembledSection;
  readonly number: number;
  readonly clauses: readonly ClauseView[];
};

const Section = ({ section, number, clauses }: SectionProps) => {
  const words = t('charter.sections.words', { words: section.words, min: section.minWords, max: section.maxWords });
  return (
    <SectionCard
      title={`${number}. ${typeset(section.title)}`}
      description={<span className={section.words > section.maxWords ? classes.over : undefined}>{words}</span>}
    >
      <ul className={classes.clauses}>
        {clauses.map((clause, rank) => (
          <ClauseRow key={clause.id} clause={clause} rank={rank} count={clauses.length} />
        ))}
      </ul>
      <AddClause section={section} />
    </SectionCard>
  );
};

/** The text, section by section. */
export const Write = ({ draft }: { readonly draft: NonNullable<CharterView['draft']> }) => {
  // The clause of the other legal kind is not offered: the choice is made once, with the dates and the CSE.
  const hiddenKind = draft.values.annexed ? 'C-91' : 'C-92';
  return (
    <Stack gap="lg">
      {draft.sections.map((section, index) => (
        <Section
          key={section.id}
          section={section}
          number={index + 1}
          clauses={draft.clauses.filter((clause) => clause.section === section.id && clause.clauseId !== hiddenKind)}
        />
      ))}
    </Stack>
  );
};
