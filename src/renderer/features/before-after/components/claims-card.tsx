import { ActionIcon } from '@mantine/core';
import { DecimalField, Form, SelectField, TextField, useDomainForm } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import { claimMeasureSchema, type KpiClaim, kpiClaimSchema } from '@shared/domain/kpi';
import { claimValue } from '@shared/text/kpi-sentence';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { type TwoMonths, useRemoveClaim, useSaveClaim } from '../queries';
import classes from './claims-card.module.css';

const schema = kpiClaimSchema.pick({ measure: true, kind: true, value: true, source: true });

type ClaimsCardProps = { readonly months: TwoMonths; readonly claims: readonly KpiClaim[] };

/** Results that were announced between these two months: kept apart from what the data tell. */
export const ClaimsCard = ({ months, claims }: ClaimsCardProps) => {
  const save = useSaveClaim();
  const { mutate: remove } = useRemoveClaim();
  const form = useDomainForm({
    schema,
    defaults: { measure: null, kind: 'change', value: null, source: null },
    onSubmit: async (values) => {
      await save.mutateAsync({ ...values, ...months, claimedOn: null });
      form.reset();
    },
  });
  return (
    <SectionCard title={t('beforeAfter.claims.title')} description={t('beforeAfter.claims.why')}>
      <Form form={form} submitLabel={t('beforeAfter.claims.save')} aria-label={t('beforeAfter.claims.title')}>
        <div className={classes.row}>
          <SelectField
            {...form.bind('measure')}
            label={t('beforeAfter.claims.measure')}
            choices={claimMeasureSchema.options.map((value) => ({ value, label: t(`beforeAfter.measures.${value}`) }))}
            required
          />
          <SelectField
            {...form.bind('kind')}
            label={t('beforeAfter.claims.kind')}
            choices={schema.shape.kind.options.map((value) => ({
              value,
              label: t(`beforeAfter.claims.kinds.${value}`),
            }))}
            required
          />
          <DecimalField
            {...form.bind('value')}
            label={t('beforeAfter.claims.value')}
            limits={{ min: -100_000 }}
            unit="%"
            required
          />
          <TextField {...form.bind('source')} label={t('beforeAfter.claims.source')} required />
        </div>
      </Form>
      <ul className={classes.lines}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <span>
              {t(`beforeAfter.measures.${claim.measure}`)}{' '}
              {t('beforeAfter.claimChange', { value: claimValue(claim), source: claim.source })}
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('beforeAfter.claims.remove', { name: t(`beforeAfter.measures.${claim.measure}`) })}
              onClick={() => remove(claim.id)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
