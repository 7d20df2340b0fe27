import { Tooltip } from '@mantine/core';
import type { GlossaryId } from '@shared/text/glossary-terms';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';
import { addressOf } from '../navigation/places';
import classes from './glossary-term.module.css';

type GlossaryTermProps = {
  readonly id: GlossaryId;
  /** The word as the sentence has it; the name of the notion when nothing is given. */
  readonly children?: ReactNode;
};

/** A word of the product, linked to what it means: read on hover or focus, opened in the glossary. */
export const GlossaryTerm = ({ id, children }: GlossaryTermProps) => (
  <Tooltip
    label={t(`glossary.terms.${id}.text`)}
    multiline
    maw={340}
    events={{ hover: true, focus: true, touch: false }}
  >
    <a className={classes.term} href={`#${addressOf('/reglages/glossaire', id)}`}>
      {children ?? t(`glossary.terms.${id}.name`)}
    </a>
  </Tooltip>
);
