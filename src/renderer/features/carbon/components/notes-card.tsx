import { List } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import type { Coded } from '@shared/domain/figure';
import { codedText } from '@shared/text/figure-text';

type NotesCardProps = {
  readonly title: string;
  readonly notes: readonly Coded[];
  readonly kind: 'missing' | 'warnings';
};

/** What must be said beside a footprint; nothing when there is nothing to say. */
export const NotesCard = ({ title, notes, kind }: NotesCardProps) => {
  const sentences = [...new Set(notes.map((note) => codedText(note, kind)))];
  return sentences.length === 0 ? null : (
    <SectionCard title={title}>
      <List size="sm">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </SectionCard>
  );
};
