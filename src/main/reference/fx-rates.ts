import raw from '@resources/reference/finance/fx-rates.json?raw';
import { monthSchema } from '@shared/domain/day';
import { type FxReference, fxReferenceSchema } from '@shared/domain/fx-reference';
import { z } from 'zod';

const statusSchema = z.enum(['verifie', 'a_verifier', 'manquant']);
const rate = z.number().positive().nullable();
const averages = { USD: rate, GBP: rate, CHF: rate };

/** The file as it is written; a null rate is missing, never zero. */
const fileSchema = z.object({
  meta: z.object({
    as_of: z.string(),
    sources: z.array(
      z.object({ id: z.string(), title: z.string(), url: z.string(), read_from: z.string(), date: z.string() }),
    ),
  }),
  yearly_average: z.record(
    z.string().regex(/^\d{4}$/),
    z.object({ ...averages, observations: z.int().nullable(), status: statusSchema }),
  ),
  monthly_average: z.record(monthSchema, z.object({ ...averages, status: statusSchema })),
});

type Status = z.infer<typeof statusSchema>;
const columns = ['USD', 'GBP', 'CHF'] as const;

/** The sources name their months in their titles: daily series for « verifie », two readings for « a_verifier ». */
const monthSource = (month: string, status: Status): string => {
  if (status === 'verifie') return 'ecb-daily';
  return month >= '2026-07' ? 'ecb-monthly-jul-aug' : 'frankfurter-monthly';
};

const known = <Row extends Record<(typeof columns)[number], number | null>>(row: Row) =>
  columns.flatMap((currency) => {
    const value = row[currency];
    return value === null ? [] : [{ currency, rate: value }];
  });

let loaded: FxReference | null = null;

/** Built-in exchange rates (resources/reference/finance/fx-rates.json), checked once. Isolated spot rates are not read. */
export const loadFxRates = (): FxReference => {
  if (loaded) return loaded;
  const file = fileSchema.parse(JSON.parse(raw));
  loaded = fxReferenceSchema.parse({
    asOf: file.meta.as_of,
    sources: file.meta.sources.map(({ read_from, ...source }) => ({ ...source, readFrom: read_from })),
    monthly: Object.entries(file.monthly_average).flatMap(([month, row]) =>
      known(row).map((average) => ({
        ...average,
        month,
        verify: row.status !== 'verifie',
        sourceId: monthSource(month, row.status),
      })),
    ),
    yearly: Object.entries(file.yearly_average).flatMap(([year, row]) =>
      known(row).map((average) => ({
        ...average,
        year: Number(year),
        verify: row.status !== 'verifie',
        complete: row.observations !== null,
        sourceId: row.status === 'verifie' ? 'ecb-daily' : 'frankfurter-monthly',
      })),
    ),
  });
  return loaded;
};
