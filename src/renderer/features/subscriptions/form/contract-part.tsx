import { DayField, IntegerField, MoneyField, SelectField, SwitchField, TextField } from '@renderer/ui/fields';
import { addDays, earliestDay, latestDay } from '@shared/domain/day';
import type { SubscriptionTyped } from '@shared/domain/subscription-follow';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { statusChoices } from '../model/choices';
import { FormPart, Whole } from './form-parts';
import type { SubscriptionForm } from './use-subscription-form';

const limits = { min: earliestDay, max: latestDay };

/** « Dernier jour pour prévenir : 12 février 2027 ». */
const noticeText = ({ renewalOn, noticeDays }: SubscriptionTyped): string =>
  renewalOn === null || noticeDays === null
    ? t('subscriptionScreens.contract.noNotice')
    : t('subscriptionScreens.contract.noticeBy', { day: formatDay(addDays(renewalOn, -noticeDays)) });

/** Contrat: how long it binds, and until when one may leave it. */
export const ContractPart = ({ form, typed }: SubscriptionForm) => (
  <FormPart title={t('subscriptionScreens.parts.contract')}>
    <SelectField
      {...form.bind('status')}
      label={t('subscriptionScreens.fields.status')}
      choices={statusChoices()}
      clearable={false}
    />
    <IntegerField
      {...form.bind('commitmentMonths')}
      label={t('subscriptionScreens.fields.commitment')}
      unit={t('subscriptionScreens.units.months')}
      max={60}
    />
    <DayField {...form.bind('startedOn')} {...limits} label={t('subscriptionScreens.fields.startedOn')} />
    <DayField {...form.bind('renewalOn')} {...limits} label={t('subscriptionScreens.fields.renewalOn')} />
    <IntegerField
      {...form.bind('noticeDays')}
      label={t('subscriptionScreens.fields.noticeDays')}
      description={noticeText(typed)}
      unit={t('subscriptionScreens.units.days')}
      max={365}
    />
    <DayField
      {...form.bind('endsOn')}
      {...limits}
      label={t('subscriptionScreens.fields.endsOn')}
      description={t('subscriptionScreens.fields.endsOnHelp')}
    />
    <Whole>
      <SwitchField {...form.bind('autoRenew')} label={t('subscriptionScreens.fields.autoRenew')} />
    </Whole>
    <MoneyField
      {...form.bind('budgetedAnnualCents')}
      label={t('subscriptionScreens.fields.budget')}
      description={t('subscriptionScreens.fields.budgetHelp')}
    />
    <Whole>
      <TextField
        {...form.bind('contractUrl')}
        type="url"
        maxLength={2000}
        label={t('subscriptionScreens.fields.contractUrl')}
      />
    </Whole>
    <Whole>
      <TextField
        {...form.bind('adminUrl')}
        type="url"
        maxLength={2000}
        label={t('subscriptionScreens.fields.adminUrl')}
      />
    </Whole>
  </FormPart>
);
