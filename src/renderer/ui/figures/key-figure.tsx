import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { Figure, Hypothesis } from '@shared/domain/figure';
import { figureLabel, figureRange, figureValue } from '@shared/text/figure-text';
import { UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';
import { useFigureDrawer } from '../../stores/figure-drawer';
import { StatusChip, VerifyBadge } from './badges';
import classes from './key-figure.module.css';

export type FigureTone = 'plain' | 'good' | 'attention' | 'waste';

type KeyFigureProps = {
  readonly figure: Figure;
  /** In place of the figure's own label. */
  readonly label?: string | undefined;
  readonly tone?: FigureTone;
  /** One short line under the value: comparison, part, date. */
  readonly note?: ReactNode;
  readonly onAdjust?: ((hypothesis: Hypothesis) => void) | undefined;
};

/** Sets the number apart from its unit, which is read but need not shout. */
const splitUnit = (text: string): readonly [string, string] => {
  const [, number = text, unit = ''] = /^([−\d\s\u202f\u00a0,]*\d)(.*)$/u.exec(text) ?? [];
  return [number, unit];
};

/** A headline figure, large; opens « d’où vient ce chiffre ? ». */
export const KeyFigure = ({ figure, label, tone = 'plain', note, onAdjust }: KeyFigureProps) => {
  const show = useFigureDrawer((state) => state.show);
  const name = label ?? figureLabel(figure);
  const value = figureValue(figure);
  const range = figureRange(figure);
  const [number, unit] = splitUnit(value);
  return (
    <UnstyledButton className={classes.figure} data-tone={tone} onClick={() => show({ figure, label: name, onAdjust })}>
      <span className={classes.label}>{name}</span>
      <span className={classes.value}>
        {value === UNKNOWN ? (
          UNKNOWN
        ) : (
          <>
            {number}
            <span className={classes.unit}>{unit}</span>
          </>
        )}
      </span>
      {range ? <span className={classes.range}>{t('ui.figure.range', { range })}</span> : null}
      {note ? <span className={classes.range}>{note}</span> : null}
      <span className={classes.chips}>
        <StatusChip status={figure.status} />
        {figure.sources.some((source) => source.verify) ? <VerifyBadge /> : null}
      </span>
      <VisuallyHidden>{t('ui.figure.title')}</VisuallyHidden>
    </UnstyledButton>
  );
};
