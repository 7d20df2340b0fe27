import { Button, Group, Stack, Text } from '@mantine/core';
import { IntegerField, MoneyField, MultiSelectField, PercentField, SelectField, TextField } from '@renderer/ui/fields';
import type { ScenariosView } from '@shared/contract/consolidation';
import type { Cents } from '@shared/domain/money';
import type { FeeModel } from '@shared/domain/scenario';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { choicesOf } from '../model/choices';
import { useAddScenario } from '../mutations';

const rangeOf = (low: number, high: number) => ({ low, central: (low + high) / 2, high });
const feeKinds = ['fixed-monthly', 'per-seat-monthly', 'spend-share', 'saving-share'] as const;
type FeeKind = (typeof feeKinds)[number];

/** Plateforme unique: a price, typed or between two bounds, and what is kept beside it. */
export const PlatformForm = ({ view }: { readonly view: ScenariosView }) => {
  const [name, setName] = useState<string | null>(t('consolidation.kinds.platform'));
  const [low, setLow] = useState<Cents | null>(null);
  const [high, setHigh] = useState<Cents | null>(null);
  const [people, setPeople] = useState<number | null>(null);
  const [keptIds, setKept] = useState<string[]>([]);
  const add = useAddScenario();
  const ready = name !== null && low !== null && high !== null && low <= high;
  const submit = () => {
    if (ready) add.mutate({ kind: 'platform', name, monthlyCents: rangeOf(low, high), people, toolId: null, keptIds });
  };
  return (
    <Stack gap="xs">
      <Text size="sm">{t('consolidationScreens.scenarios.range')}</Text>
      <Group align="flex-end" gap="sm">
        <TextField label={t('consolidationScreens.scenarios.name')} value={name} onChange={setName} />
        <MoneyField label={t('consolidationScreens.scenarios.priceLow')} value={low} onChange={setLow} w={170} />
        <MoneyField label={t('consolidationScreens.scenarios.priceHigh')} value={high} onChange={setHigh} w={170} />
        <IntegerField
          label={t('consolidationScreens.scenarios.people')}
          min={1}
          value={people}
          onChange={setPeople}
          w={150}
        />
        <MultiSelectField
          label={t('consolidationScreens.scenarios.kept')}
          choices={choicesOf(view.names.subscriptions)}
          value={keptIds}
          onChange={setKept}
          w={260}
        />
        <Button onClick={submit} disabled={!ready} loading={add.isPending}>
          {t('consolidationScreens.scenarios.save')}
        </Button>
      </Group>
    </Stack>
  );
};

const feeOf = (kind: FeeKind, cents: number | null, share: number | null): FeeModel | null => {
  if (kind === 'spend-share' || kind === 'saving-share') return share === null ? null : { kind, share };
  return cents === null ? null : { kind, cents: rangeOf(cents, cents) };
};

/** Gestion déléguée: the same tools, managed for a fee. */
export const DelegatedForm = () => {
  const [name, setName] = useState<string | null>(t('consolidation.kinds.delegated'));
  const [kind, setKind] = useState<FeeKind | null>('fixed-monthly');
  const [cents, setCents] = useState<Cents | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const add = useAddScenario();
  const fee = kind === null ? null : feeOf(kind, cents, share);
  const submit = () => {
    if (name !== null && fee !== null) add.mutate({ kind: 'delegated', name, fee });
  };
  const asShare = kind === 'spend-share' || kind === 'saving-share';
  return (
    <Group align="flex-end" gap="sm">
      <TextField label={t('consolidationScreens.scenarios.name')} value={name} onChange={setName} />
      <SelectField
        label={t('consolidationScreens.scenarios.feeKind')}
        choices={feeKinds.map((value) => ({ value, label: t(`consolidation.fees.${value}`) }))}
        value={kind}
        onChange={setKind}
        clearable={false}
      />
      {asShare ? (
        <PercentField
          as="rate"
          label={t('consolidationScreens.scenarios.feeShare')}
          value={share}
          onChange={setShare}
          w={150}
        />
      ) : (
        <MoneyField label={t('consolidationScreens.scenarios.feeMonthly')} value={cents} onChange={setCents} w={170} />
      )}
      <Button onClick={submit} disabled={fee === null || name === null} loading={add.isPending}>
        {t('consolidationScreens.scenarios.save')}
      </Button>
    </Group>
  );
};
