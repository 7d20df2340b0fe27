import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { Person, Team } from '@shared/domain/company';
import { t } from '@shared/text/translate';
import type { Table, TableColumn } from '../export/table-file';

/** What the export writes beside the subscriptions: names of tools and plans, teams, people. */
export type SubscriptionTableInput = {
  readonly subscriptions: readonly SubscriptionView[];
  readonly teams: readonly Team[];
  readonly people: readonly Person[];
  readonly toolName: (toolId: string) => string | null;
  readonly planName: (toolId: string, planId: string | null) => string | null;
};

type Column = TableColumn<SubscriptionView>;
type Text = (row: SubscriptionView) => string | null;

const yesNo = (value: boolean): string => t(value ? 'subscriptions.export.yes' : 'subscriptions.export.no');
const threeWays = {
  yes: 'subscriptions.export.yes',
  no: 'subscriptions.export.no',
  unknown: 'subscriptions.export.unknown',
} as const;

/** The table of subscriptions: every field that the importer reads back, then three computed costs for the reader. */
export const subscriptionTable = (input: SubscriptionTableInput): Table<SubscriptionView> => {
  const text = (field: Parameters<typeof fieldHeader>[0], value: Text): Column => ({
    kind: 'text',
    header: fieldHeader(field),
    value,
  });
  const teamName: Text = (row) => input.teams.find((team) => team.id === row.payerTeamId)?.name ?? null;
  // A name is enough as long as one person bears it; else the address tells them apart.
  const ownerName: Text = (row) => {
    const owner = input.people.find((person) => person.id === row.ownerPersonId);
    if (!owner) return null;
    const alone = input.people.filter((person) => person.name === owner.name).length === 1;
    return alone ? owner.name : (owner.email ?? owner.name);
  };
  const columns: Column[] = [
    text('tool', (row) => input.toolName(row.toolId) ?? row.name),
    text('plan', (row) => input.planName(row.toolId, row.planId)),
    text('name', (row) => row.name),
    { kind: 'integer', header: t('subscriptions.export.headers.seats'), value: (row) => row.seats },
    { kind: 'amount', header: fieldHeader('unitPrice'), value: (row) => row.unitPriceCents },
    text('currency', (row) => row.currency),
    text('priceMode', (row) => row.priceMode),
    text('period', (row) => t(`subscriptions.export.period.${row.period}`)),
    text('perSeat', (row) => yesNo(row.perSeat)),
    text('vatRegime', (row) => t(`subscriptions.export.vatRegime.${row.vatRegime}`)),
    text('vatNumberGiven', (row) => t(threeWays[row.vatNumberGiven])),
    {
      kind: 'decimal',
      header: t('subscriptions.export.headers.cardFee'),
      decimals: 4,
      value: (row) => row.cardFeeRate * 100,
    },
    { kind: 'amount', header: t('subscriptions.export.headers.fixedFee'), value: (row) => row.fixedFeePerDebitCents },
    text('priceOrigin', (row) => t(`subscriptions.export.priceOrigin.${row.priceOrigin}`)),
    { kind: 'day', header: fieldHeader('priceSeenOn'), value: (row) => row.priceSeenOn },
    { kind: 'day', header: fieldHeader('startedOn'), value: (row) => row.startedOn },
    { kind: 'integer', header: t('subscriptions.export.headers.commitment'), value: (row) => row.commitmentMonths },
    { kind: 'day', header: fieldHeader('renewalOn'), value: (row) => row.renewalOn },
    { kind: 'integer', header: t('subscriptions.export.headers.notice'), value: (row) => row.noticeDays },
    text('autoRenew', (row) => yesNo(row.autoRenew)),
    { kind: 'integer', header: fieldHeader('minSeats'), value: (row) => row.minSeats },
    text('payer', (row) => t(`subscriptions.export.payer.${row.payerKind}`)),
    text('team', teamName),
    text('owner', ownerName),
    text('accountKind', (row) => t(`subscriptions.export.accountKind.${row.accountKind}`)),
    text('contractUrl', (row) => row.contractUrl),
    text('adminUrl', (row) => row.adminUrl),
    text('status', (row) => t(`subscriptions.export.status.${row.status}`)),
    { kind: 'day', header: fieldHeader('endsOn'), value: (row) => row.endsOn },
    { kind: 'amount', header: t('subscriptions.export.headers.budget'), value: (row) => row.budgetedAnnualCents },
    { kind: 'integer', header: fieldHeader('activeSeats'), value: (row) => row.declaredActiveSeats },
    { kind: 'day', header: fieldHeader('activeOn'), value: (row) => row.declaredActiveOn },
    text('note', (row) => row.note),
    {
      kind: 'amount',
      header: t('subscriptions.export.headers.net'),
      value: (row) => row.costView.cost?.netCents ?? null,
    },
    {
      kind: 'amount',
      header: t('subscriptions.export.headers.full'),
      value: (row) => row.costView.cost?.fullCents ?? null,
    },
    {
      kind: 'amount',
      header: t('subscriptions.export.headers.cash'),
      value: (row) => row.costView.cost?.cashCents ?? null,
    },
  ];
  return { name: t('subscriptions.export.sheet'), columns, rows: input.subscriptions };
};

type FieldKey =
  | 'tool'
  | 'plan'
  | 'name'
  | 'unitPrice'
  | 'currency'
  | 'priceMode'
  | 'period'
  | 'perSeat'
  | 'vatRegime'
  | 'vatNumberGiven'
  | 'priceOrigin'
  | 'priceSeenOn'
  | 'startedOn'
  | 'renewalOn'
  | 'autoRenew'
  | 'minSeats'
  | 'payer'
  | 'team'
  | 'owner'
  | 'accountKind'
  | 'contractUrl'
  | 'adminUrl'
  | 'status'
  | 'endsOn'
  | 'activeSeats'
  | 'activeOn'
  | 'note';
const fieldHeader = (field: FieldKey): string => t(`subscriptions.import.fields.${field}`);
