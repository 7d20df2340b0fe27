import { Tooltip } from '@mantine/core';
import type { FigureStatus } from '@shared/domain/figure';
import { t } from '@shared/text/translate';
import {
  type Icon,
  IconCircleDashed,
  IconFileImport,
  IconInfoCircle,
  IconMathFunction,
  IconPencil,
  IconRulerMeasure,
  IconSlash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './badges.module.css';

/** What a chip says by its colour, always with an icon or a word beside. */
export type ChipTone = 'good' | 'neutral' | 'attention' | 'danger' | 'muted';

type ChipProps = {
  readonly tone: ChipTone;
  readonly icon?: Icon;
  readonly help?: string | undefined;
  readonly children: ReactNode;
};

/** A word in a small frame: status, level, kind. */
export const Chip = ({ tone, icon: Glyph, help, children }: ChipProps) => {
  const chip = (
    <span className={classes.chip} data-tone={tone}>
      {Glyph ? <Glyph size={13} stroke={2} aria-hidden /> : null}
      {children}
    </span>
  );
  return help === undefined ? (
    chip
  ) : (
    <Tooltip label={help} multiline maw={320} position="bottom-start">
      {chip}
    </Tooltip>
  );
};

const statusIcons: Readonly<Record<FigureStatus, Icon>> = {
  measured: IconRulerMeasure,
  imported: IconFileImport,
  declared: IconPencil,
  estimated: IconMathFunction,
  unknown: IconCircleDashed,
  'not-applicable': IconSlash,
};
const statusTones: Readonly<Record<FigureStatus, ChipTone>> = {
  measured: 'good',
  imported: 'neutral',
  declared: 'neutral',
  estimated: 'attention',
  unknown: 'muted',
  'not-applicable': 'muted',
};

/** How a figure was obtained: mesuré, importé, déclaré, estimé, inconnu, sans objet. */
export const StatusChip = ({ status }: { readonly status: FigureStatus }) => (
  <Chip tone={statusTones[status]} icon={statusIcons[status]} help={t(`ui.statusHelp.${status}`)}>
    {t(`ui.status.${status}`)}
  </Chip>
);

/** « à vérifier »: stays beside every value that bears it. */
export const VerifyBadge = () => (
  <Chip tone="attention" icon={IconInfoCircle} help={t('ui.badges.verifyHelp')}>
    {t('ui.badges.verify')}
  </Chip>
);

/** « exemple »: on everything that comes from an example dossier. */
export const ExampleBadge = () => (
  <Chip tone="neutral" help={t('ui.badges.exampleHelp')}>
    {t('ui.badges.example')}
  </Chip>
);
