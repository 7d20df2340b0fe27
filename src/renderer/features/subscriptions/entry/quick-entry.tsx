import { Button } from '@mantine/core';
import { IntegerField, MoneyField, SelectField } from '@renderer/ui/fields';
import type { CatalogueSource } from '@shared/domain/catalogue';
import type { Company } from '@shared/domain/company';
import { t } from '@shared/text/translate';
import { IconAdjustments, IconPlus } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { CostSentence } from '../cost/cost-sentence';
import { OfferPrice, OfferTraps } from '../cost/offer-notes';
import { RateLine } from '../cost/rate-line';
import { periodChoices, priceModeChoices } from '../model/choices';
import type { Entry } from '../model/draft';
import type { Offer } from '../model/offers';
import { useLiveCost } from '../queries';
import { OfferField } from './offer-field';
import classes from './quick-entry.module.css';
import { type EntryField, useEntry } from './use-entry';

type QuickEntryProps = {
  readonly offers: readonly Offer[];
  readonly sources: readonly CatalogueSource[];
  readonly company: Company | null;
  /** Goes on in the full form with what is typed. */
  readonly onMore: (entry: Entry) => void;
  /** Says how it works: for a dossier with nothing yet. */
  readonly explained: boolean;
  /** Changes each time the cursor is asked for here. */
  readonly focusAsked: number;
};

const fieldNames: Readonly<Record<EntryField, string>> = {
  tool: 'entry-tool',
  seats: 'entry-seats',
  price: 'entry-price',
};

/**
 * One line, keyboard alone: « cha » Entrée, sièges, Tab, prix, Entrée, and the next one begins. What the catalogue
 * knows is filled in; the true cost and the traps of the offer are said before anything is added.
 */
export const QuickEntry = ({ offers, sources, company, onMore, explained, focusAsked }: QuickEntryProps) => {
  const { text, entry, busy, round, write, pick, own, change, clear, add } = useEntry(company);
  const cost = useLiveCost(entry?.typed ?? null);
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState<EntryField | null>(null);
  const typed = entry?.typed ?? null;

  /** Puts the cursor in a field once it is drawn, its text selected so that typing replaces it. */
  const goTo = (field: EntryField) =>
    requestAnimationFrame(() => {
      const input = form.current?.querySelector<HTMLInputElement>(`input[name="${fieldNames[field]}"]`);
      input?.focus();
      input?.select();
    });
  useEffect(() => {
    if (focusAsked > 0) requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
  }, [focusAsked]);

  const choose = (act: () => void) => {
    act();
    setAsked(null);
    goTo('seats');
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const unread = form.current?.querySelector<HTMLInputElement>('input:invalid');
    if (unread) {
      unread.focus();
      return;
    }
    const back = await add();
    setAsked(back === 'tool' ? null : back);
    if (back !== null) goTo(back);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || text === null) return;
    clear();
    goTo('tool');
  };
  const problem = (field: EntryField, missing: boolean, message: string) =>
    asked === field && missing ? message : undefined;

  return (
    <section className={classes.card} aria-label={t('subscriptionScreens.entry.title')}>
      {explained ? (
        <div>
          <h2 className={classes.title}>{t('subscriptionScreens.entry.title')}</h2>
          <p className={classes.help}>{t('subscriptionScreens.entry.help')}</p>
        </div>
      ) : null}
      <form
        ref={form}
        noValidate
        onSubmit={send}
        onKeyDown={onKeyDown}
        aria-label={t('subscriptionScreens.entry.title')}
        className={classes.entry}
      >
        <div className={classes.line}>
          <div className={classes.tool}>
            <OfferField
              name={fieldNames.tool}
              label={t('subscriptionScreens.entry.tool')}
              placeholder={t('subscriptionScreens.entry.toolHint')}
              value={text}
              onChange={write}
              offers={offers}
              sources={sources}
              chosen={entry !== null}
              onPick={(offer) => choose(() => pick(offer))}
              onOwn={(name) => choose(() => own(name))}
            />
          </div>
          <IntegerField
            key={`seats-${round}`}
            name={fieldNames.seats}
            label={t('subscriptionScreens.entry.seats')}
            value={typed?.seats ?? null}
            onChange={(seats) => change({ seats })}
            min={1}
            max={100_000}
            disabled={!entry}
            error={problem('seats', typed?.seats === null, t('fields.errors.required'))}
            w={88}
          />
          <MoneyField
            key={`price-${round}`}
            name={fieldNames.price}
            label={t('subscriptionScreens.entry.price')}
            value={typed?.unitPriceCents ?? null}
            onChange={(unitPriceCents) => change({ unitPriceCents })}
            currency={typed?.currency ?? 'EUR'}
            onCurrencyChange={(currency) => change({ currency })}
            max={100_000_000}
            disabled={!entry}
            error={problem('price', typed?.unitPriceCents === null, t('subscriptionScreens.entry.priceNeeded'))}
            w={160}
          />
          <SelectField
            label={t('subscriptionScreens.fields.priceMode')}
            value={typed?.priceMode ?? null}
            onChange={(priceMode) => priceMode && change({ priceMode })}
            choices={priceModeChoices()}
            placeholder=""
            disabled={!entry}
            clearable={false}
            w={92}
          />
          <SelectField
            label={t('subscriptionScreens.fields.period')}
            value={typed?.period ?? null}
            onChange={(period) => period && change({ period })}
            choices={periodChoices()}
            placeholder=""
            disabled={!entry}
            clearable={false}
            w={136}
          />
          <div className={classes.buttons}>
            <Button type="submit" leftSection={<IconPlus size={18} aria-hidden />} loading={busy} disabled={!entry}>
              {t('subscriptionScreens.entry.add')}
            </Button>
          </div>
        </div>
        {entry ? (
          <div className={classes.notes}>
            <div className={classes.costLine}>
              <CostSentence cost={cost} />
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconAdjustments size={16} aria-hidden />}
                onClick={() => {
                  onMore(entry);
                  clear();
                }}
              >
                {t('subscriptionScreens.entry.more')}
              </Button>
            </div>
            {cost.view?.rate.kind === 'missing' ? <RateLine rate={cost.view.rate} /> : null}
            {entry.offer ? <OfferPrice offer={entry.offer} sources={sources} /> : null}
            {entry.offer ? <OfferTraps offer={entry.offer} assumed={entry.assumed} max={4} /> : null}
          </div>
        ) : null}
      </form>
    </section>
  );
};
