import { SimpleGrid } from '@mantine/core';
import { ComboField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import type { CarbonOptions } from '@shared/contract/carbon';
import { t } from '@shared/text/translate';
import { modelOptions } from '../model/choices';
import { useSaveModels } from '../mutations';
import { useMethod } from '../queries';

const short = (model: string): string => model.slice(model.indexOf('/') + 1);

/** Modèle de chaque outil: what the company really uses wins over the default of the tool, which is an assumption. */
export const ModelsCard = ({ options }: { readonly options: CarbonOptions }) => {
  const { data } = useMethod();
  const { mutate: save } = useSaveModels();
  const tools = options.tools.filter((tool) => tool.subscribed);
  if (!data || tools.length === 0) return null;
  const { settings } = data;
  const choose = (toolId: string, model: string | null) => {
    const others = settings.toolModels.filter((one) => one.toolId !== toolId);
    save({ ...settings, toolModels: model === null ? others : [...others, { toolId, model }] });
  };
  return (
    <SectionCard title={t('carbonScreens.models.title')} description={t('carbonScreens.models.description')}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {tools.map(({ id, name, defaultModel }) => (
          <ComboField
            key={id}
            label={name}
            description={
              defaultModel === null
                ? t('carbonScreens.models.none')
                : t('carbonScreens.models.assumed', { model: short(defaultModel) })
            }
            options={modelOptions(options)}
            value={settings.toolModels.find((one) => one.toolId === id)?.model ?? null}
            onChange={(model) => choose(id, model)}
          />
        ))}
      </SimpleGrid>
    </SectionCard>
  );
};
