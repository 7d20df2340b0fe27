import { toast } from '@renderer/ui/feedback';
import {
  AutocompleteField,
  ComboField,
  DayField,
  Form,
  IntegerField,
  MoneyField,
  MonthField,
  MultiSelectField,
  NoteField,
  PercentField,
  SelectField,
  SwitchField,
  TextField,
  useDomainForm,
  YesNoUnknownField,
} from '@renderer/ui/fields';
import { ScreenFrame, SectionCard, SplitPane } from '@renderer/ui/layout';
import { daySchema, monthSchema } from '@shared/domain/day';
import { centsSchema, currencySchema } from '@shared/domain/money';
import type { YesNoUnknown } from '@shared/domain/subscription';
import { yesNoUnknownSchema } from '@shared/domain/subscription';
import { useState } from 'react';
import { z } from 'zod';

const schema = z.object({
  tool: z.string().min(1).max(20),
  price: centsSchema,
  currency: currencySchema,
  seats: z.int().min(1),
  renewal: daySchema,
  month: monthSchema.nullable(),
  recovery: z.number().min(0).max(1).nullable(),
  period: z.enum(['monthly', 'annual']),
  team: z.string().nullable(),
  tags: z.array(z.enum(['a', 'b', 'c'])).nullable(),
  vat: yesNoUnknownSchema,
  auto: z.boolean(),
  note: z.string().max(5000).nullable(),
});
const tools = [
  { id: 'chatgpt', label: 'ChatGPT Business', secondary: '29 € par siège' },
  { id: 'claude', label: 'Claude Team', secondary: '25 $ par siège' },
];
const search = (query: string) => tools.filter((tool) => tool.label.toLowerCase().startsWith(query.toLowerCase()));

export const FieldsScreen = () => {
  const [teams, setTeams] = useState([
    { id: 't1', label: 'Conseil', secondary: '12 personnes' },
    { id: 't2', label: 'Marketing' },
  ]);
  const form = useDomainForm({
    schema,
    defaults: {
      tool: null,
      price: null,
      currency: 'EUR',
      seats: null,
      renewal: null,
      month: null,
      recovery: 0.2,
      period: null,
      team: null,
      tags: null,
      vat: 'unknown' satisfies YesNoUnknown,
      auto: true,
      note: null,
    },
    onSubmit: async (values) => {
      if (values.tool === 'panne') throw { data: { code: 'disk-full', params: {} } };
      toast.done(JSON.stringify(values));
    },
  });
  return (
    <ScreenFrame title="Saisir un abonnement" note={JSON.stringify(form.values)}>
      <SplitPane aside={<SectionCard title="Coût réel">{form.values.price ?? '—'}</SectionCard>}>
        <SectionCard title="Abonnement">
          <Form form={form} submitLabel="Ajouter un abonnement" onCancel={() => form.reset()}>
            <AutocompleteField
              {...form.bind('tool')}
              label="Outil"
              required
              search={search}
              onPick={() => form.fill({ price: 2900 as never, seats: 5 })}
            />
            <MoneyField
              {...form.bind('price')}
              label="Prix par siège"
              required
              currency={form.values.currency ?? 'EUR'}
              onCurrencyChange={(currency) => form.set('currency', currency)}
            />
            <IntegerField {...form.bind('seats')} label="Sièges payés" unit="sièges" min={1} required />
            <DayField
              {...form.bind('renewal')}
              label="Prochaine échéance"
              description="Date inscrite au contrat."
              required
            />
            <MonthField {...form.bind('month')} label="Mois du relevé" />
            <PercentField {...form.bind('recovery')} label="Part récupérée" as="rate" />
            <SelectField
              {...form.bind('period')}
              label="Périodicité"
              required
              choices={[
                { value: 'monthly', label: 'Mensuelle' },
                { value: 'annual', label: 'Annuelle' },
              ]}
            />
            <ComboField
              {...form.bind('team')}
              label="Équipe"
              options={teams}
              onCreate={async (name) => {
                setTeams((all) => [...all, { id: name, label: name }]);
                return name;
              }}
            />
            <MultiSelectField
              {...form.bind('tags')}
              label="Données admises"
              choices={[
                { value: 'a', label: 'Publiques' },
                { value: 'b', label: 'Internes' },
                { value: 'c', label: 'Confidentielles' },
              ]}
            />
            <YesNoUnknownField {...form.bind('vat')} label="Numéro de TVA donné à l’éditeur" />
            <SwitchField {...form.bind('auto')} label="Reconduction tacite" />
            <NoteField {...form.bind('note')} label="Note" />
            <TextField label="Référence" value={null} onChange={() => undefined} disabled />
          </Form>
        </SectionCard>
      </SplitPane>
    </ScreenFrame>
  );
};
