import { ComboField, DayField, Form, NoteField, SelectField, TextField, useDomainForm } from '@renderer/ui/fields';
import type { CarbonMethodView, CarbonOptions } from '@shared/contract/carbon';
import { type ZoneDeclaration, zoneDeclarationSchema } from '@shared/domain/carbon';
import { nameSchema } from '@shared/domain/ids';
import { t } from '@shared/text/translate';
import { zoneName } from '@shared/text/zones';
import { modelChoices, toolOptions } from '../model/choices';
import { useSaveZones } from '../mutations';

const schema = zoneDeclarationSchema.extend({ declaredBy: nameSchema });

/** Two declarations about the same tool and model would contradict one another. */
const sameSubject = (a: ZoneDeclaration, b: ZoneDeclaration): boolean => a.toolId === b.toolId && a.model === b.model;

type ZoneFormProps = {
  readonly declaration: ZoneDeclaration | null;
  readonly known: CarbonMethodView;
  readonly options: CarbonOptions;
  readonly onDone: () => void;
};

/** Where a tool or a model is hosted: the zone, what proves it, who says so and when. */
export const ZoneForm = ({ declaration, known, options, onDone }: ZoneFormProps) => {
  const save = useSaveZones('saved');
  const { settings } = known;
  const form = useDomainForm({
    schema,
    defaults: declaration ?? {
      toolId: null,
      model: null,
      zone: null,
      basis: 'contract' as const,
      declaredBy: null,
      declaredOn: null,
      note: null,
    },
    onSubmit: async (typed) => {
      const others = settings.zoneDeclarations.filter((one) => one !== declaration && !sameSubject(one, typed));
      await save.mutateAsync({ ...settings, zoneDeclarations: [...others, typed] });
      onDone();
    },
  });
  const zones = known.zones
    .map((id) => ({ id, label: zoneName(id), secondary: id }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  return (
    <Form form={form} submitLabel={t('carbonSetup.zones.save')} onCancel={onDone}>
      <ComboField
        {...form.bind('toolId')}
        label={t('carbonSetup.zones.tool')}
        placeholder={t('carbonSetup.zones.allTools')}
        options={toolOptions(options)}
      />
      <ComboField
        {...form.bind('model')}
        label={t('carbonSetup.zones.model')}
        description={t('carbonSetup.zones.modelHelp')}
        placeholder={t('carbonSetup.zones.allModels')}
        options={modelChoices([...options.models.map(({ key }) => key), ...options.videoModels])}
      />
      <ComboField {...form.bind('zone')} label={t('carbonSetup.zones.zone')} options={zones} required />
      <SelectField
        {...form.bind('basis')}
        label={t('carbonSetup.zones.basis')}
        choices={zoneDeclarationSchema.shape.basis.options.map((value) => ({
          value,
          label: t(`carbonSetup.zones.bases.${value}`),
        }))}
        clearable={false}
      />
      <TextField {...form.bind('declaredBy')} label={t('carbonSetup.zones.by')} required />
      <DayField {...form.bind('declaredOn')} label={t('carbonSetup.zones.on')} required />
      <NoteField {...form.bind('note')} label={t('carbonSetup.zones.note')} />
    </Form>
  );
};
