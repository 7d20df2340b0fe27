import { Checkbox } from '@mantine/core';
import { useGrowing } from '@renderer/ui/layout';
import type { ReviewItem, ReviewLine } from '@shared/domain/bank-review';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { createContext, useContext } from 'react';
import { isTaken, nothingSettled, type Settled } from '../model/choices';
import { money } from '../model/words';
import classes from './bank.module.css';
import { Highlighted } from './highlighted';

type LinesChosen = { readonly settled: Settled; readonly onSettled: (settled: Settled) => void };
const Lines = createContext<LinesChosen>({ settled: nothingSettled, onSettled: () => undefined });
/** Lines left out or taken: only the lists that are open follow them, not every tool of the statement. */
export const SettledLines = Lines.Provider;

/** Lines of a series drawn at once. */
const drawnAtOnce = 24;

type PaperLinesProps = {
  readonly item: ReviewItem;
  readonly disabled: boolean;
};

const withLine = (set: ReadonlySet<number>, index: number, present: boolean): ReadonlySet<number> => {
  const next = new Set(set);
  if (present) next.add(index);
  else next.delete(index);
  return next;
};

/** The lines of a series as they stand on the statement. */
export const PaperLines = ({ item, disabled }: PaperLinesProps) => {
  const { settled, onSettled } = useContext(Lines);
  const { drawn, end } = useGrowing(item.lines.length, drawnAtOnce);
  const take = ({ index, state }: ReviewLine, wanted: boolean) =>
    onSettled(
      state === 'possible'
        ? { ...settled, taken: withLine(settled.taken, index, wanted) }
        : { ...settled, leftOut: withLine(settled.leftOut, index, !wanted) },
    );
  return (
    <div className={classes.paper}>
      <table aria-label={t('bankScreens.item.lines', { name: item.toolName })}>
        <thead>
          <tr>
            <th scope="col">{t('bankScreens.line.take')}</th>
            <th scope="col">{t('bankScreens.line.day')}</th>
            <th scope="col">{t('bankScreens.line.label')}</th>
            <th scope="col" className={classes.right}>
              {t('bankScreens.line.original')}
            </th>
            <th scope="col" className={classes.right}>
              {t('bankScreens.line.amount')}
            </th>
            <th scope="col">{t('bankScreens.line.state')}</th>
          </tr>
        </thead>
        <tbody>
          {item.lines.slice(0, drawn).map((line) => (
            <tr key={line.index} data-state={line.state} data-role={line.role}>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={t('bankScreens.line.kept', {
                    day: formatShortDay(line.bookedOn),
                    amount: money(line.amountCents, line.currency),
                  })}
                  checked={isTaken(line, settled)}
                  disabled={disabled || line.state === 'known'}
                  onChange={(event) => take(line, event.currentTarget.checked)}
                />
              </td>
              <td className="sb-figures">{formatShortDay(line.bookedOn)}</td>
              <td className={classes.label}>
                <Highlighted label={line.label} matched={item.matchedText} />
              </td>
              <td className={`${classes.right} sb-figures`}>
                {line.original === null
                  ? ''
                  : money(Math.round(Number(line.original.amount) * 100), line.original.currency)}
              </td>
              <td className={`${classes.right} sb-figures`}>{money(line.amountCents, line.currency)}</td>
              <td>
                {line.role === 'payment' ? '' : `${t(`bankScreens.roles.${line.role}`)}, `}
                {t(`bankScreens.states.${line.state}`)}
              </td>
            </tr>
          ))}
          {drawn < item.lines.length ? (
            <tr ref={end}>
              <td colSpan={6}>{t('bankScreens.line.more', { drawn, count: item.lines.length })}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
};
