import { UnstyledButton } from '@mantine/core';
import type { Figure, Hypothesis } from '@shared/domain/figure';
import { figureLabel, figureValue } from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import { useFigureDrawer } from '../../stores/figure-drawer';
import classes from './figure-link.module.css';

type FigureLinkProps = {
  readonly figure: Figure;
  readonly label?: string | undefined;
  readonly onAdjust?: ((hypothesis: Hypothesis) => void) | undefined;
};

/** A figure inside a sentence or a table that opens its explanation. */
export const FigureLink = ({ figure, label, onAdjust }: FigureLinkProps) => {
  const show = useFigureDrawer((state) => state.show);
  const name = label ?? figureLabel(figure);
  const value = figureValue(figure);
  return (
    <UnstyledButton
      className={classes.link}
      aria-label={`${value}. ${t('ui.figure.open', { label: name })}`}
      onClick={() => show({ figure, label: name, onAdjust })}
    >
      {value}
    </UnstyledButton>
  );
};
