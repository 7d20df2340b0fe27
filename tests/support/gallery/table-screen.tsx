import { Button } from '@mantine/core';
import { ScreenFrame } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { Day } from '@shared/domain/day';
import { type Cents, type Currency, cents } from '@shared/domain/money';
import { useCallback, useMemo, useState } from 'react';

type Row = {
  id: string;
  name: string;
  kind: 'active' | 'trial' | 'ended';
  seats: number | null;
  price: Cents | null;
  currency: Currency;
  renewal: Day | null;
};
const kinds = [
  { value: 'active', label: 'En cours' },
  { value: 'trial', label: 'À l’essai' },
  { value: 'ended', label: 'Terminé' },
] as const;

const make = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `r${i}`,
    name: ['ChatGPT Business', 'Claude Team', 'Microsoft 365 Copilot', 'Midjourney'][i % 4] + (i > 3 ? ` ${i}` : ''),
    kind: (['active', 'active', 'trial', 'ended'] as const)[i % 4] ?? 'active',
    seats: i % 5 === 4 ? null : 5 + i,
    price: i % 7 === 6 ? null : cents(2_000_00 + i * 137_50),
    currency: 'EUR',
    renewal: i % 6 === 5 ? null : (`2026-${String((i % 9) + 1).padStart(2, '0')}-15` as Day),
  }));

const Sheet = ({ count, title }: { count: number; title: string }) => {
  const [rows, setRows] = useState(() => make(count));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const change = useCallback(async (row: Row, part: Partial<Row>) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    setRows((all) => all.map((one) => (one.id === row.id ? { ...one, ...part } : one)));
  }, []);
  const columns = useMemo(() => {
    const c = columnsFor<Row>();
    return [
      c.text('name', { header: 'Outil', width: 240, value: (r) => r.name }),
      c.choice('kind', {
        header: 'Statut',
        choices: kinds,
        value: (r) => r.kind,
        tone: (v) => (v === 'active' ? 'good' : v === 'trial' ? 'attention' : 'muted'),
        edit: { onCommit: (r, v) => change(r, { kind: v ?? 'active' }) },
      }),
      c.number('seats', {
        header: 'Sièges',
        value: (r) => r.seats,
        limits: { decimals: 0, min: 1 },
        why: () => 'aucun export',
        total: 'sum',
        edit: { onCommit: (r, seats) => change(r, { seats }) },
      }),
      c.amount('price', {
        header: 'Coût annuel HT',
        help: 'Frais bancaires compris',
        value: (r) => r.price,
        currency: (r) => r.currency,
        total: 'sum',
        edit: { onCommit: (r, price) => change(r, { price }) },
      }),
      c.day('renewal', {
        header: 'Échéance',
        value: (r) => r.renewal,
        edit: { onCommit: (r, renewal) => change(r, { renewal }) },
      }),
    ];
  }, [change]);
  return (
    <ScreenFrame title={title} wide>
      <DataTable
        label={title}
        rows={rows}
        columns={columns}
        rowKey={(r) => r.id}
        onOpen={(r) => setOpen(r.id)}
        openRow={open}
        selection={{
          selected,
          onChange: setSelected,
          actions: (chosen) => <Button size="xs">Supprimer {chosen.length}</Button>,
        }}
        rowActions={() => [
          { label: 'Dupliquer', run: () => undefined },
          { label: 'Supprimer', run: () => undefined, danger: true },
        ]}
        onExport={(table, format) => {
          document.title = `${format}:${table.rows.length}:${JSON.stringify(table.rows[0])}`;
        }}
        toolbar={<Button size="xs">Ajouter un abonnement</Button>}
      />
    </ScreenFrame>
  );
};

export const TableScreen = () => <Sheet count={14} title="Abonnements" />;
export const LongTableScreen = () => <Sheet count={2_000} title="Relevé bancaire" />;
