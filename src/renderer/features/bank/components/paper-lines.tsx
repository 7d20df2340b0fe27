import { Checkbox } from '@mantine/core';
import type { ReviewItem, ReviewLine } from '@shared/domain/bank-review';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { isTaken, type Settled } from '../model/choices';
import { money } from '../model/words';
import classes from './bank.module.css';
import { Highlighted } from './highlighted';

type PaperLinesProps = {
  readonly item: ReviewItem;
  readonly settled: Settled;
  readonly onSettled: (settled: Settled) => void;
  readonly disabled: boolean;
};

const withLine = (set: ReadonlySet<number>, index: number, present: boolean): ReadonlySet<number> => {
  const next = new Set(set);
  if (present) next.add(index);
  else next.delete(index);
  return next;
};

/** The lines of a series as they stand on the statement. */
export const PaperLines = ({ item, settled, onSettled, disabled }: PaperLinesProps) => {
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
          {item.lines.map((line) => (
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
        </tbody>
      </table>
    </div>
  );
};
