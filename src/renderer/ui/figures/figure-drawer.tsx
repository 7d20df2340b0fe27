import { figureLabel } from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import { useFigureDrawer } from '../../stores/figure-drawer';
import { SidePanel } from '../layout/side-panel';
import { FigureExplanation } from './figure-explanation';

/** Panel « d’où vient ce chiffre ? », mounted once by the shell; `KeyFigure` and `FigureLink` open it. */
export const FigureDrawer = () => {
  const open = useFigureDrawer((state) => state.open);
  const close = useFigureDrawer((state) => state.close);
  return (
    <SidePanel opened={open !== null} onClose={close} title={t('ui.figure.title')}>
      {open ? (
        <FigureExplanation
          figure={open.figure}
          label={open.label ?? figureLabel(open.figure)}
          onAdjust={open.onAdjust}
        />
      ) : null}
    </SidePanel>
  );
};
