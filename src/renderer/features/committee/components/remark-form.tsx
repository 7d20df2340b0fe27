import { Form, NoteField, SelectField, TextField, useDomainForm } from '@renderer/ui/fields';
import type { SessionView } from '@shared/contract/committee';
import { type RemarkTarget, remarkTextSchema } from '@shared/domain/committee';
import { nameSchema } from '@shared/domain/ids';
import { t } from '@shared/text/translate';
import { z } from 'zod';
import { useAddRemark } from '../mutations';

const schema = z.object({
  author: nameSchema,
  about: z.string(),
  kind: z.enum(['comment', 'wording']),
  text: remarkTextSchema,
});

const targetOf = (about: string, wording: boolean): RemarkTarget => {
  const [kind = 'session', id] = about.split('/');
  if (kind === 'item') return { kind, id: id ?? null, field: wording ? 'notes' : 'comment' };
  if (kind === 'decision') return { kind, id: id ?? null, field: wording ? 'text' : 'comment' };
  return { kind: 'session', id: null, field: 'comment' };
};

type RemarkFormProps = {
  readonly session: SessionView;
  readonly author: string | null;
  readonly onAuthor: (name: string) => void;
  readonly onDone: () => void;
};

/** A comment, or another wording for the notes of an item or for a decision. */
export const RemarkForm = ({ session, author, onAuthor, onDone }: RemarkFormProps) => {
  const add = useAddRemark();
  const form = useDomainForm({
    schema,
    defaults: { author, about: 'session', kind: 'comment', text: null },
    onSubmit: async (values) => {
      onAuthor(values.author);
      await add.mutateAsync({
        sessionId: session.id,
        target: targetOf(values.about, values.kind === 'wording'),
        text: values.text,
        author: values.author,
      });
      onDone();
    },
  });
  return (
    <Form form={form} onCancel={onDone}>
      <TextField
        {...form.bind('author')}
        label={t('committeeScreens.remarks.author')}
        required
        autoFocus
        maxLength={200}
      />
      <SelectField
        {...form.bind('about')}
        label={t('committeeScreens.remarks.about')}
        choices={[
          { value: 'session', label: t('committee.remarks.session') },
          ...session.items.map(({ id, name }) => ({ value: `item/${id}`, label: name })),
          ...session.decisions.map(({ id, text }) => ({
            value: `decision/${id}`,
            label: t('committee.remarks.decision', { text }),
          })),
        ]}
        required
      />
      {form.values.about === 'session' ? null : (
        <SelectField
          {...form.bind('kind')}
          label={t('committeeScreens.remarks.kind')}
          choices={[
            { value: 'comment', label: t('committeeScreens.remarks.comment') },
            { value: 'wording', label: t('committeeScreens.remarks.wording') },
          ]}
          required
        />
      )}
      <NoteField {...form.bind('text')} label={t('committeeScreens.remarks.text')} required rows={4} />
    </Form>
  );
};
