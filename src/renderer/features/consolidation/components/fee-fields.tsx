import { Stack } from '@mantine/core';
import { PercentField, SelectField } from '@renderer/ui/fields';
import type { FeeModel } from '@shared/domain/scenario';
import { t } from '@shared/text/translate';
import { RangeFields } from './range-fields';

const feeKinds = ['fixed-monthly', 'per-seat-monthly', 'spend-share', 'saving-share'] as const;
const asShare = (kind: FeeModel['kind']): kind is 'spend-share' | 'saving-share' =>
  kind === 'spend-share' || kind === 'saving-share';

/** Changing the model keeps the amount when it is of the same nature; otherwise it starts from nothing. */
const withKind = (fee: FeeModel, kind: FeeModel['kind']): FeeModel => {
  if (asShare(kind)) return { kind, share: 'share' in fee ? fee.share : 0 };
  return { kind, cents: 'cents' in fee ? fee.cents : { low: 0, central: 0, high: 0 } };
};

type Props = { readonly fee: FeeModel; readonly onChange: (fee: FeeModel) => void };

/** Modèle d'honoraires et son montant. */
export const FeeFields = ({ fee, onChange }: Props) => (
  <Stack gap="sm">
    <SelectField
      label={t('consolidationScreens.scenarios.feeKind')}
      choices={feeKinds.map((value) => ({ value, label: t(`consolidation.fees.${value}`) }))}
      value={fee.kind}
      onChange={(kind) => kind && onChange(withKind(fee, kind))}
      clearable={false}
      w={260}
    />
    {'share' in fee ? (
      <PercentField
        as="rate"
        label={t('consolidationScreens.scenarios.feeShare')}
        description={t('consolidationScreens.scenarios.hints.fee')}
        value={fee.share}
        limits={{ max: 100 }}
        onChange={(share) => share !== null && onChange({ ...fee, share })}
        w={260}
      />
    ) : (
      <RangeFields
        key={fee.kind}
        label={t(`consolidation.fees.${fee.kind}`)}
        hint={t('consolidationScreens.scenarios.hints.fee')}
        unit="euros"
        clearable={false}
        value={fee.cents}
        onChange={(cents) => cents && onChange({ ...fee, cents })}
      />
    )}
  </Stack>
);
