import { Button, Checkbox, NativeSelect, Text } from '@mantine/core';
import { IntegerField, Segmented } from '@renderer/ui/fields';
import { Chip } from '@renderer/ui/figures';
import type { CreationEdit, ItemAction, ReviewItem } from '@shared/domain/bank-review';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconAlertTriangle, IconUserQuestion } from '@tabler/icons-react';
import { memo, useId, useState } from 'react';
import { actionOf } from '../model/choices';
import { creationText, differenceText, eventTexts, money } from '../model/words';
import classes from './bank.module.css';
import { PaperLines } from './paper-lines';

type PaperItemProps = {
  readonly item: ReviewItem;
  /** What the person chose for it; undefined: what is proposed stands. */
  readonly chosen: ItemAction | undefined;
  readonly onAct: (item: ReviewItem, action: ItemAction) => void;
};

const Notes = ({ item }: { readonly item: ReviewItem }) => {
  const notes = [...eventTexts(item.events, item.currency), ...item.differences.map(differenceText)];
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {[...new Set(notes)].map((note) => (
        <li key={note}>
          <IconAlertTriangle size={15} aria-hidden className={classes.warningIcon} />
          {note}
        </li>
      ))}
    </ul>
  );
};

/** The subscription that would be created: its plan and seats can be corrected first, its price follows the debit. */
const Creation = ({ item, onAct }: Pick<PaperItemProps, 'item' | 'onAct'>) => {
  const { creation } = item;
  const edit = (change: Partial<CreationEdit>) =>
    onAct(item, { kind: 'create', edit: { planId: creation.planId, seats: creation.seats, ...change } });
  return (
    <div className={classes.edit} data-edit>
      <Text size="sm">{creationText(item)}</Text>
      <NativeSelect
        size="xs"
        aria-label={t('bankScreens.item.plan')}
        value={creation.planId ?? ''}
        onChange={(event) => edit({ planId: event.currentTarget.value || null })}
      >
        <option value="">{t('bankScreens.item.planUnknown')}</option>
        {creation.plans.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <IntegerField
        hideLabel
        label={t('bankScreens.item.seats')}
        value={creation.seats}
        min={1}
        max={100_000}
        unit={t('bankScreens.item.seatsUnit', { count: creation.seats })}
        w={110}
        onChange={(seats) => seats !== null && seats !== creation.seats && edit({ seats })}
      />
    </div>
  );
};

/** What becomes of the series: attached, created, payments alone, ignored. */
const Decision = ({ item, chosen, onAct }: PaperItemProps) => {
  const action = actionOf(item, chosen);
  const first = item.subscriptionId ?? item.candidates[0]?.subscriptionId ?? null;
  const choose = (kind: ItemAction['kind']) => {
    if (kind !== 'attach') onAct(item, { kind });
    else if (first !== null) onAct(item, { kind, subscriptionId: first, updatePrice: false });
  };
  const kinds = (['attach', 'create', 'payments', 'ignore'] as const).filter(
    (kind) => kind !== 'attach' || first !== null,
  );
  return (
    <div className={classes.decision} data-edit={action.kind === 'create' ? undefined : true}>
      <Segmented
        size="xs"
        aria-label={t('bankScreens.item.action', { name: item.toolName })}
        data={kinds.map((value) => ({ value, label: t(`bankScreens.item.kinds.${value}`) }))}
        value={action.kind}
        onChange={choose}
      />
      {action.kind === 'attach' && item.candidates.length > 1 ? (
        <NativeSelect
          size="xs"
          aria-label={t('bankScreens.item.attach')}
          value={action.subscriptionId}
          onChange={(event) =>
            onAct(item, { ...action, subscriptionId: event.currentTarget.value, updatePrice: false })
          }
          data={item.candidates.map(({ subscriptionId, name }) => ({ value: subscriptionId, label: name }))}
        />
      ) : null}
      {action.kind === 'attach' && item.candidates.length === 1 ? (
        <Text size="sm">{item.candidates[0]?.name}</Text>
      ) : null}
      {action.kind === 'create' ? <Creation item={item} onAct={onAct} /> : null}
      {action.kind === 'attach' && item.debitedPriceCents !== null && action.subscriptionId === item.subscriptionId ? (
        <Checkbox
          size="sm"
          label={t('bankScreens.item.updatePrice', { price: money(item.debitedPriceCents) })}
          checked={action.updatePrice}
          onChange={(event) => onAct(item, { ...action, updatePrice: event.currentTarget.checked })}
        />
      ) : null}
    </div>
  );
};

/** One series of a tool: what it is, what it costs, what changed, what to do with it, and its highlighted lines. */
export const PaperItem = memo(({ item, chosen, onAct }: PaperItemProps) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  const known = item.lines.every(({ state }) => state === 'known');
  const ignored = actionOf(item, chosen).kind === 'ignore';
  return (
    <article
      className={classes.item}
      data-item={item.id}
      data-ignored={ignored || known || undefined}
      aria-labelledby={`${id}-name`}
    >
      <header className={classes.itemHead}>
        <div>
          <h3 id={`${id}-name`} className={classes.itemName}>
            {item.toolName}
          </h3>
          <Text size="xs" c="dimmed">
            {t('bankScreens.item.evidence', { text: item.matchedText, evidence: t(`bank.evidence.${item.evidence}`) })}
          </Text>
        </div>
        <div className={classes.amounts}>
          <strong className="sb-figures">{money(item.totalCents, item.currency)}</strong>
          <Text size="xs" c="dimmed">
            {item.feesCents > 0
              ? `${t('bankScreens.item.fees', { amount: money(item.feesCents, item.currency) })} · `
              : ''}
            {t('bankScreens.item.last', {
              amount: money(item.lastAmountCents, item.currency),
              day: formatShortDay(item.lastOn),
            })}
          </Text>
        </div>
      </header>
      <div className={classes.chips}>
        <Chip tone={item.certainty === 'sure' ? 'good' : 'attention'}>{t(`bank.certainty.${item.certainty}`)}</Chip>
        <Chip tone="neutral">
          {item.kind === 'usage' ? t('bankScreens.item.usage') : t(`bank.cadence.${item.cadence}`)}
        </Chip>
        {item.cadenceBasis === 'supposed' ? <Chip tone="attention">{t('bankScreens.item.supposed')}</Chip> : null}
        {item.shadow.map((flag) => (
          <Chip key={flag} tone="danger" icon={IconUserQuestion}>
            {t(`bank.shadow.${flag}`)}
          </Chip>
        ))}
      </div>
      <Notes item={item} />
      {known ? (
        <Text size="sm" c="dimmed">
          {t('bankScreens.item.known')}
        </Text>
      ) : (
        <Decision item={item} chosen={chosen} onAct={onAct} />
      )}
      <div>
        <Button
          data-lines
          size="compact-sm"
          variant="subtle"
          aria-expanded={open}
          aria-controls={`${id}-lines`}
          onClick={() => setOpen(!open)}
        >
          {open ? t('bankScreens.item.hide') : t('bankScreens.item.show', { count: item.lines.length })}
        </Button>
      </div>
      <div id={`${id}-lines`}>{open ? <PaperLines item={item} disabled={ignored} /> : null}</div>
    </article>
  );
});
