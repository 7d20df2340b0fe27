import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import type { Choice } from '../fields/choice-fields';
import classes from './importing.module.css';

type ColumnMapperProps<F extends string> = {
  readonly headers: readonly string[];
  /** First rows of the file, as written. */
  readonly preview: readonly (readonly string[])[];
  readonly fields: readonly Choice<F>[];
  /** Field read from a column, null when the column is not read. */
  readonly fieldOf: (header: string) => F | null;
  readonly onAssign: (header: string, field: F | null) => void;
};

/** Columns and rows of a sheet by their place: two columns may bear the same title, two rows the same text. */
const sheetOf = (headers: readonly string[], preview: readonly (readonly string[])[]) => ({
  columns: headers.map((header, index) => ({
    key: `column-${index}`,
    header,
    name: header === '' ? t('importing.columnEmpty', { number: index + 1 }) : header,
  })),
  rows: preview.map((row, line) => ({
    key: `row-${line}`,
    cells: headers.map((_, index) => ({ key: `cell-${index}`, text: row[index] ?? '' })),
  })),
});

/** The first rows of a file, each column under the field it is read as; every one can be corrected. */
export const ColumnMapper = <F extends string>(props: ColumnMapperProps<F>) => {
  const { headers, preview, fields, fieldOf, onAssign } = props;
  const { columns, rows } = useMemo(() => sheetOf(headers, preview), [headers, preview]);
  return (
    <div className={classes.mapper}>
      <table className={classes.sheet} aria-label={t('importing.columns')}>
        <thead>
          <tr>
            {columns.map(({ key, header, name }) => (
              <th key={key} scope="col" data-unused={fieldOf(header) === null || undefined}>
                <span className={classes.header}>{name}</span>
                {header === '' ? null : (
                  <select
                    className={classes.field}
                    aria-label={t('importing.columnField', { header: name })}
                    value={fieldOf(header) ?? ''}
                    onChange={(event) =>
                      onAssign(header, fields.find(({ value }) => value === event.currentTarget.value)?.value ?? null)
                    }
                  >
                    <option value="">{t('importing.columnUnused')}</option>
                    {fields.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell) => (
                <td key={cell.key}>{cell.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
