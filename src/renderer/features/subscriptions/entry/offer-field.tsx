import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type FieldProps, wrapperProps } from '@renderer/ui/fields/field-props';
import { Chip, VerifyBadge } from '@renderer/ui/figures';
import type { CatalogueSource } from '@shared/domain/catalogue';
import { t } from '@shared/text/translate';
import { IconClock } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useEffect, useMemo } from 'react';
import { planPriceText, planSeenText, sourceOfPlan } from '../model/offer-text';
import { isKnownName, type Offer, searchOffers } from '../model/offers';
import classes from './offer-field.module.css';

/** Longest name of a tool that the dossier keeps. */
const longestName = 200;
const ownValue = '\u0000own';

type OfferFieldProps = FieldProps<string> & {
  readonly offers: readonly Offer[];
  readonly sources: readonly CatalogueSource[];
  readonly onPick: (offer: Offer) => void;
  /** « Ajouter “X” comme outil à vous ». */
  readonly onOwn: (name: string) => void;
  /** What is written names an offer already chosen: nothing is proposed again. */
  readonly chosen: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** « à confirmer »: a price of the catalogue over 90 days old. */
export const StaleBadge = () => (
  <Chip tone="attention" icon={IconClock} help={t('subscriptionScreens.offer.staleHelp')}>
    {t('subscriptionScreens.offer.stale')}
  </Chip>
);

const OfferLine = ({ offer, sources }: { readonly offer: Offer; readonly sources: readonly CatalogueSource[] }) => {
  const { plan } = offer;
  const source = plan && sourceOfPlan(plan, sources);
  return (
    <span className={classes.offer}>
      <span className={classes.name}>{offer.title}</span>
      <span className={classes.price}>{plan ? planPriceText(plan) : t('subscriptionScreens.offer.noPlan')}</span>
      {plan?.source ? (
        <span className={classes.facts}>
          {planSeenText(plan)}
          {source ? ` · ${source.title}` : ''}
        </span>
      ) : null}
      {plan && (plan.verify || plan.stale) ? (
        <span className={classes.badges}>
          {plan.verify ? <VerifyBadge /> : null}
          {plan.stale ? <StaleBadge /> : null}
        </span>
      ) : null}
    </span>
  );
};

/**
 * « cha » → « ChatGPT Business »: offers of the catalogue by name and alias, with price, date and source. Entrée or Tab
 * takes the one in sight; a name that nobody knows can become a tool of the dossier.
 */
export const OfferField = ({ offers, sources, onPick, onOwn, chosen, inputRef, ...props }: OfferFieldProps) => {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const typed = (props.value ?? '').trim();
  const found = useMemo(() => (typed === '' || chosen ? [] : searchOffers(offers, typed)), [offers, typed, chosen]);
  const tooLong = typed.length > longestName;
  const canOwn = typed.length > 1 && !tooLong && !chosen && !isKnownName(offers, typed);
  const open = combobox.dropdownOpened && (found.length > 0 || canOwn);

  const submit = (value: string) => {
    combobox.closeDropdown();
    if (value === ownValue) return onOwn(typed);
    const offer = found.find((one) => one.id === value);
    if (offer) onPick(offer);
  };
  // The first proposal is chosen as soon as the list is drawn, so that Entrée takes it.
  useEffect(() => {
    if (!open || (found.length === 0 && !canOwn)) return;
    const frame = requestAnimationFrame(() => combobox.selectFirstOption());
    return () => cancelAnimationFrame(frame);
  }, [open, found, canOwn, combobox.selectFirstOption]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (chosen || typed === '') return;
    const [first] = found;
    const at = combobox.getSelectedOptionIndex();
    if (event.key === 'Tab' && !event.shiftKey && open && first) {
      event.preventDefault();
      // A tool is created by Entrée only: never by leaving the field.
      submit((at >= 0 ? found[at] : first)?.id ?? first.id);
    } else if (event.key === 'Enter' && (!open || at < 0)) {
      event.preventDefault();
      if (first) submit(first.id);
      else if (canOwn) submit(ownValue);
    }
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} position="bottom-start" width={560}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...wrapperProps(tooLong ? { ...props, error: t('fields.errors.too-long', { max: longestName }) } : props)}
          ref={inputRef}
          value={props.value ?? ''}
          onChange={(event) => {
            props.onChange(event.currentTarget.value === '' ? null : event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={onKeyDown}
          role="combobox"
          autoComplete="off"
        />
      </Combobox.Target>
      {open ? (
        <Combobox.Dropdown>
          <Combobox.Options aria-label={t('fields.suggestions')} mah={296} style={{ overflowY: 'auto' }}>
            {found.map((offer) => (
              <Combobox.Option key={offer.id} value={offer.id}>
                <OfferLine offer={offer} sources={sources} />
              </Combobox.Option>
            ))}
            {canOwn ? (
              <Combobox.Option value={ownValue}>{t('subscriptionScreens.offer.own', { name: typed })}</Combobox.Option>
            ) : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      ) : null}
    </Combobox>
  );
};
