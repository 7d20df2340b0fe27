import { Button, List } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { GlossaryTerm } from '@renderer/ui/glossary';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceLink } from '@renderer/ui/navigation';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import classes from '../components/company.module.css';
import { RateForm } from '../components/rate-form';
import { BuiltInRates, OwnRates, RateSources } from '../components/rate-tables';
import { meanwhileText, type NeededRate, type Rates, ratesAnswer } from '../model/rates';
import { useRates, useSubscriptions } from '../queries';

const keyOf = ({ month, currency }: NeededRate): string => `${month} ${currency}`;

/** What the dossier lacks first, and the line to type it. */
const TypeRates = ({ rates }: { readonly rates: Rates }) => {
  const [chosen, setChosen] = useState<NeededRate | null>(null);
  const wanted = rates.needed.find((one) => chosen !== null && keyOf(one) === keyOf(chosen)) ?? rates.needed[0] ?? null;
  const missing = rates.needed.length > 0;
  return (
    <SectionCard
      title={t(missing ? 'company.rates.needed' : 'company.rates.form')}
      description={missing ? t('company.rates.neededHelp') : null}
    >
      {missing ? (
        <ul className={classes.list} aria-label={t('company.rates.needed')}>
          {rates.needed.map((one) => (
            <li key={keyOf(one)} className={classes.row}>
              <span>
                <strong>
                  {one.currency}, {formatMonth(one.month)}
                </strong>{' '}
                <span className={classes.muted}>{meanwhileText(rates, one)}</span>
              </span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${t('company.rates.type')} ${one.currency}, ${formatMonth(one.month)}`}
                onClick={() => setChosen(one)}
              >
                {t('company.rates.type')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <RateForm
        key={wanted === null ? 'free' : keyOf(wanted)}
        wanted={wanted}
        asked={chosen !== null}
        onSaved={() => setChosen(rates.needed.find((one) => wanted === null || keyOf(one) !== keyOf(wanted)) ?? null)}
      />
    </SectionCard>
  );
};

const VatReminder = () => (
  <SectionCard title={t('company.rates.vat.title')} description={t('company.rates.vat.advice')}>
    <List spacing="xs" size="sm">
      {(['french', 'foreign', 'consumer', 'franchise'] as const).map((line) => (
        <List.Item key={line}>{t(`company.rates.vat.lines.${line}`)}</List.Item>
      ))}
    </List>
    <p>
      <PlaceLink to="/reglages/entreprise">{t('company.rates.vat.profile')}</PlaceLink> ·{' '}
      <GlossaryTerm id="autoliquidation" />
    </p>
  </SectionCard>
);

/** « À quel taux convertissons-nous ? » */
export const RatesScreen = () => {
  const query = useRates();
  const subscriptions = useSubscriptions();
  const foreign = (subscriptions.data ?? []).some((one) => one.currency !== 'EUR' && one.status !== 'ended');
  return (
    <QueryGate query={query}>
      {(rates) => (
        <ScreenFrame
          title={t('company.rates.title')}
          tone={rates.needed.length > 0 ? 'attention' : 'good'}
          answer={<Answer text={ratesAnswer(rates, foreign)} />}
          note={t('company.rates.note')}
        >
          <TypeRates rates={rates} />
          <SectionCard
            title={t('company.rates.own')}
            description={t('company.rates.ownHelp')}
            flush={rates.own.length > 0}
          >
            <OwnRates own={rates.own} />
          </SectionCard>
          <VatReminder />
          <SectionCard title={t('company.rates.builtIn')} description={t('company.rates.builtInHelp')} flush>
            <BuiltInRates rates={rates} />
          </SectionCard>
          <SectionCard title={t('company.rates.sources')}>
            <RateSources sources={rates.sources} />
          </SectionCard>
        </ScreenFrame>
      )}
    </QueryGate>
  );
};
