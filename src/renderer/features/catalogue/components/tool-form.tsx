import { Form, MultiSelectField, NoteField, SelectField, TextField, useDomainForm } from '@renderer/ui/fields';
import { ownToolDraftSchema, type ToolView } from '@shared/contract/tools';
import { t } from '@shared/text/translate';
import { z } from 'zod';
import { type CatalogueView, categoryChoices, countryChoices, hostingChoices } from '../model/catalogue';
import { useSaveTool } from '../mutations';
import classes from './catalogue.module.css';

const schema = ownToolDraftSchema.omit({ id: true, aliases: true }).extend({ aliases: z.string().nullable() });

const blank = {
  product: null,
  vendor: null,
  aliases: null,
  category: 'assistant',
  vendorCountry: null,
  capabilities: ['text'],
  euResidency: 'unknown',
  note: null,
} as const;

const typedOf = (tool: ToolView) => ({
  product: tool.product,
  vendor: tool.vendor,
  aliases: tool.aliases.join(', ') || null,
  category: tool.category,
  vendorCountry: tool.vendorCountry,
  capabilities: tool.capabilities,
  euResidency: tool.hosting.euResidency,
  note: tool.note,
});

type ToolFormProps = {
  readonly tool: ToolView | null;
  readonly catalogue: CatalogueView;
  readonly onDone: (id: string | null) => void;
};

/** A tool of one's own, added or changed. */
export const ToolForm = ({ tool, catalogue, onDone }: ToolFormProps) => {
  const save = useSaveTool();
  const form = useDomainForm({
    schema,
    defaults: tool === null ? { ...blank, capabilities: [...blank.capabilities] } : typedOf(tool),
    onSubmit: async ({ aliases, ...values }) => {
      const names = (aliases ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
      const saved = await save.mutateAsync({
        ...values,
        aliases: names,
        ...(tool === null ? {} : { id: tool.id }),
      });
      onDone(saved.result.id);
    },
  });
  return (
    <Form form={form} onCancel={() => onDone(null)} aria-label={t('tools.list')}>
      <TextField {...form.bind('product')} label={t('tools.form.product')} maxLength={200} required autoFocus />
      <TextField {...form.bind('vendor')} label={t('tools.form.vendor')} maxLength={200} required />
      <TextField {...form.bind('aliases')} label={t('tools.form.aliases')} description={t('tools.form.aliasesHelp')} />
      <div className={classes.pair}>
        <SelectField {...form.bind('category')} label={t('tools.form.category')} choices={categoryChoices()} required />
        <SelectField
          {...form.bind('vendorCountry')}
          label={t('tools.form.vendorCountry')}
          choices={countryChoices(catalogue.tools)}
        />
      </div>
      <MultiSelectField
        {...form.bind('capabilities')}
        label={t('tools.form.capabilities')}
        choices={catalogue.capabilities.map(({ id, label }) => ({ value: id, label }))}
      />
      <SelectField
        {...form.bind('euResidency')}
        label={t('tools.form.euResidency')}
        choices={hostingChoices()}
        required
      />
      <NoteField {...form.bind('note')} label={t('tools.form.note')} />
    </Form>
  );
};
