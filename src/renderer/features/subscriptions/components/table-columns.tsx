import { Chip, ShortDay } from '@renderer/ui/figures';
import { type Column, columnsFor } from '@renderer/ui/tables';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { Team } from '@shared/domain/company';
import { earliestDay, latestDay } from '@shared/domain/day';
import type { Subscription, SubscriptionStatus } from '@shared/domain/subscription';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';
import { payerChoices, statusChoices } from '../model/choices';
import { priceText } from '../model/price-text';
import classes from './table.module.css';

/** Saves one change of a row; rejects with the refusal. */
export type ChangeRow = (row: SubscriptionView, change: Partial<Subscription>) => Promise<unknown>;

const statusTones = { active: 'good', trial: 'attention', cancelled: 'neutral', ended: 'muted' } as const;
const running = (row: SubscriptionView): boolean => row.running;
const needed = (value: unknown): string | undefined => (value === null ? t('fields.errors.required') : undefined);

/** A value, and under it what one must know to read it. */
const TwoLines = ({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) => (
  <span className={classes.two}>
    <span className={classes.first}>{first}</span>
    {second ? (
      <span className={classes.second} {...(typeof second === 'string' ? { title: second } : {})}>
        {second}
      </span>
    ) : null}
  </span>
);

const nameNotes = (row: SubscriptionView): ReactNode => {
  if (row.stalePrice)
    return (
      <Chip tone="attention" help={t('subscriptionScreens.table.staleHelp')}>
        {t('subscriptionScreens.table.stale')}
      </Chip>
    );
  return row.accountKind === 'personal-account' ? t('subscriptionScreens.accounts.personal-account') : null;
};

const costWhy = ({ costView: { rate } }: SubscriptionView): string =>
  rate.kind === 'missing'
    ? t('subscriptionScreens.rate.missing', { currency: rate.currency, month: formatMonth(rate.month) })
    : t('subscriptionScreens.cost.priceNeeded');

/** What the working table shows and lets change, one column each. */
export const subscriptionColumns = (
  change: ChangeRow,
  open: (row: SubscriptionView) => void,
  teams: readonly Pick<Team, 'id' | 'name'>[],
): readonly Column<SubscriptionView>[] => {
  const column = columnsFor<SubscriptionView>();
  const teamName = (id: string | null) => teams.find((team) => team.id === id)?.name ?? null;
  return [
    column.text('name', {
      header: t('subscriptionScreens.table.name'),
      value: (row) => row.name,
      width: 150,
      render: (row) => (
        <TwoLines
          first={
            <button type="button" className={classes.open} tabIndex={-1} onClick={() => open(row)}>
              {row.name}
            </button>
          }
          second={nameNotes(row)}
        />
      ),
    }),
    column.number('seats', {
      header: t('subscriptionScreens.table.seats'),
      help: t('subscriptionScreens.table.seatsHelp'),
      value: (row) => row.seats,
      limits: { decimals: 0, min: 1, max: 100_000 },
      width: 86,
      total: 'sum',
      counted: running,
      render: (row) => (
        <TwoLines
          first={row.seats}
          second={row.assignedSeats > 0 ? t('subscriptionScreens.table.assigned', { count: row.assignedSeats }) : null}
        />
      ),
      edit: {
        validate: needed,
        onCommit: (row, seats) => seats !== null && change(row, { seats }),
      },
    }),
    column.amount('price', {
      header: t('subscriptionScreens.table.price'),
      value: (row) => row.unitPriceCents,
      currency: (row) => row.currency,
      limits: { max: 100_000_000 },
      width: 120,
      render: (row) => (
        <TwoLines
          first={priceText(row)}
          second={t('subscriptionScreens.table.per', { period: row.period, seat: row.perSeat ? 'yes' : 'no' })}
        />
      ),
      edit: {
        validate: needed,
        onCommit: (row, unitPriceCents) => unitPriceCents !== null && change(row, { unitPriceCents }),
      },
    }),
    column.amount('cost', {
      header: t('subscriptionScreens.table.cost'),
      help: t('subscriptionScreens.table.costHelp'),
      value: (row) => row.costView.cost?.fullCents ?? null,
      mode: 'never',
      why: costWhy,
      width: 96,
      total: 'sum',
      counted: running,
    }),
    column.day('renewal', {
      header: t('subscriptionScreens.table.renewal'),
      value: (row) => row.renewalOn,
      sortValue: (row) => row.nextRenewal.renewalOn,
      limits: { min: earliestDay, max: latestDay },
      why: () => t('subscriptionScreens.table.noRenewal'),
      width: 104,
      render: ({ nextRenewal }) => (
        <TwoLines
          first={<ShortDay day={nextRenewal.renewalOn} why={t('subscriptionScreens.table.noRenewal')} />}
          second={
            nextRenewal.assumed
              ? t('subscriptionScreens.table.deduced')
              : nextRenewal.rolled
                ? t('subscriptionScreens.table.rolled')
                : undefined
          }
        />
      ),
      edit: { onCommit: (row, renewalOn) => change(row, { renewalOn }) },
    }),
    column.number('notice', {
      header: t('subscriptionScreens.table.notice'),
      help: t('subscriptionScreens.table.noticeHelp'),
      value: (row) => row.noticeDays,
      sortValue: (row) => row.nextRenewal.decideBy,
      limits: { decimals: 0, min: 0, max: 365 },
      width: 114,
      render: (row) => (
        <TwoLines
          first={<ShortDay day={row.nextRenewal.decideBy} why={t('subscriptionScreens.table.noRenewal')} />}
          second={t('subscriptionScreens.table.noticeDays', { count: row.noticeDays })}
        />
      ),
      edit: {
        validate: needed,
        onCommit: (row, noticeDays) => noticeDays !== null && change(row, { noticeDays }),
      },
    }),
    column.choice('payer', {
      header: t('subscriptionScreens.table.payer'),
      choices: payerChoices(),
      value: (row) => row.payerKind,
      width: 148,
      render: (row) => (
        <TwoLines first={t(`subscriptionScreens.table.payers.${row.payerKind}`)} second={teamName(row.payerTeamId)} />
      ),
      edit: {
        validate: needed,
        onCommit: (row, payerKind) => payerKind !== null && change(row, { payerKind }),
      },
    }),
    column.choice<SubscriptionStatus>('status', {
      header: t('subscriptionScreens.table.status'),
      choices: statusChoices(),
      value: (row) => row.status,
      tone: (value) => statusTones[value],
      width: 88,
      edit: {
        validate: needed,
        onCommit: (row, status) => status !== null && change(row, { status }),
      },
    }),
  ];
};
