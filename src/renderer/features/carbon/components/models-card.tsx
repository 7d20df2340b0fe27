import { SimpleGrid, Stack } from '@mantine/core';
import { ComboField, TextField } from '@renderer/ui/fields';
import { FoldCard, SectionCard } from '@renderer/ui/layout';
import { matches } from '@renderer/ui/search';
import type { CarbonOptions } from '@shared/contract/carbon';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { modelOptions } from '../model/choices';
import { useSaveModels } from '../mutations';
import { useMethod } from '../queries';

/** Above it the tools are looked for by name, behind a title. */
const MANY = 15;

const short = (model: string): string => model.slice(model.indexOf('/') + 1);

/** Modèle de chaque outil: what the company really uses wins over the default of the tool, which is an assumption. */
export const ModelsCard = ({ options }: { readonly options: CarbonOptions }) => {
  const { data } = useMethod();
  const { mutate: save } = useSaveModels();
  const [sought, setSought] = useState<string | null>(null);
  const tools = options.tools.filter((tool) => tool.subscribed);
  if (!data || tools.length === 0) return null;
  const { settings } = data;
  const choose = (toolId: string, model: string | null) => {
    const others = settings.toolModels.filter((one) => one.toolId !== toolId);
    save({ ...settings, toolModels: model === null ? others : [...others, { toolId, model }] });
  };
  const many = tools.length > MANY;
  const shown = many && sought !== null ? tools.filter(({ name }) => matches(sought, [name])) : tools;
  const fields = (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
      {shown.map(({ id, name, defaultModel }) => (
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
  );
  const title = t('carbonScreens.models.title');
  const description = t('carbonScreens.models.description');
  if (!many)
    return (
      <SectionCard title={title} description={description}>
        {fields}
      </SectionCard>
    );
  const chosen = new Set(settings.toolModels.map(({ toolId }) => toolId));
  const unknown = tools.filter(({ id, defaultModel }) => defaultModel === null && !chosen.has(id)).length;
  return (
    <FoldCard
      title={title}
      description={`${description} ${t('carbonScreens.models.many', { count: tools.length, unknown })}`}
    >
      <Stack gap="md">
        <TextField label={t('carbonScreens.models.seek')} value={sought} onChange={setSought} w={320} />
        {fields}
      </Stack>
    </FoldCard>
  );
};
