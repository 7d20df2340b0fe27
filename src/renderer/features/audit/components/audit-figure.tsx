import { FigureLink, KeyFigure } from '@renderer/ui/figures';
import type { ComponentProps } from 'react';
import { adjustHypothesis } from '../adjusting';

/** A key figure of the audit: its hypotheses can be adjusted from its explanation. */
export const AuditFigure = (props: Omit<ComponentProps<typeof KeyFigure>, 'onAdjust'>) => (
  <KeyFigure {...props} onAdjust={adjustHypothesis} />
);

/** Same, inside a sentence. */
export const AuditFigureLink = (props: Omit<ComponentProps<typeof FigureLink>, 'onAdjust'>) => (
  <FigureLink {...props} onAdjust={adjustHypothesis} />
);
