import { SectionCard } from '@renderer/ui/layout';
import { PlaceButton, type PlacePath } from '@renderer/ui/navigation';
import type { PositionMove } from '@shared/domain/position';
import { formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import classes from '../position.module.css';

const shown = 6;

const gainOf = (move: PositionMove): string =>
  t(move.unknown ? 'position.moves.gainUnknown' : 'position.moves.gain', {
    points: formatNumber(move.gain, 1),
    axis: t(`position.axes.${move.axis}`),
  });

/** What would move the company, with the points at stake. */
export const MovesCard = ({ moves }: { readonly moves: readonly PositionMove[] }) => (
  <SectionCard title={t('position.moves.title')} description={t('position.moves.description')}>
    {moves.length === 0 ? (
      <p className={classes.risk}>{t('position.moves.none')}</p>
    ) : (
      <ul className={classes.moves}>
        {moves.slice(0, shown).map((move) => (
          <li key={move.criterion} className={classes.move}>
            <span>
              {t(`position.moves.actions.${move.criterion}`)}
              <span className={classes.gain}>{gainOf(move)}</span>
            </span>
            <PlaceButton to={move.path as PlacePath} variant="subtle">
              {t('position.moves.go')}
            </PlaceButton>
          </li>
        ))}
      </ul>
    )}
  </SectionCard>
);
