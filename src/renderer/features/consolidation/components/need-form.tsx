import { Button, Group } from '@mantine/core';
import { IntegerField, SelectField } from '@renderer/ui/fields';
import type { ConsolidationNames } from '@shared/contract/consolidation';
import { type DataClass, dataClasses, type Intensity, intensities } from '@shared/domain/need';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { choicesOf } from '../model/choices';
import { useSaveNeed } from '../mutations';

/** Adds a need by hand: team, capability, people, intensity, data. */
export const NeedForm = ({ names }: { readonly names: ConsolidationNames }) => {
  const [teamId, setTeam] = useState<string | null>(null);
  const [capability, setCapability] = useState<string | null>(null);
  const [people, setPeople] = useState<number | null>(null);
  const [intensity, setIntensity] = useState<Intensity | null>('regular');
  const [dataClass, setDataClass] = useState<DataClass | null>('internal');
  const save = useSaveNeed();
  const ready = teamId !== null && capability !== null && people !== null && intensity !== null && dataClass !== null;
  const add = () => {
    if (!ready) return;
    save.mutate(
      { teamId, capability, people, intensity, dataClass, origin: 'declared', note: null },
      { onSuccess: () => setPeople(null) },
    );
  };
  return (
    <Group align="flex-end" gap="sm">
      <SelectField
        label={t('consolidationScreens.needs.team')}
        choices={choicesOf(names.teams)}
        value={teamId}
        onChange={setTeam}
      />
      <SelectField
        label={t('consolidationScreens.needs.capability')}
        choices={choicesOf(names.capabilities)}
        value={capability}
        onChange={setCapability}
      />
      <IntegerField label={t('consolidation.needs.people')} min={1} value={people} onChange={setPeople} w={110} />
      <SelectField
        label={t('consolidation.needs.intensity')}
        choices={intensities.map((value) => ({ value, label: t(`consolidation.intensities.${value}`) }))}
        value={intensity}
        onChange={setIntensity}
        clearable={false}
        w={150}
      />
      <SelectField
        label={t('consolidation.needs.dataClass')}
        choices={dataClasses.map((value) => ({ value, label: t(`consolidation.dataClasses.${value}`) }))}
        value={dataClass}
        onChange={setDataClass}
        clearable={false}
        w={160}
      />
      <Button onClick={add} disabled={!ready} loading={save.isPending}>
        {t('consolidationScreens.needs.add')}
      </Button>
    </Group>
  );
};
