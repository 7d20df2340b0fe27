import type { Footprint } from '../domain/carbon-results';
import { formatDay } from './format';
import { t } from './translate';
import { zoneName } from './zones';

/** « Suède : déclarée par le service informatique le 3 mars 2026 (hypothèse) ». */
export const zoneSaid = ({ zone, origin, declaration }: Footprint['zones'][number]): string => {
  const on = declaration ? formatDay(declaration.on) : '';
  const said = !declaration
    ? t(`carbon.zoneOrigins.${origin}`)
    : declaration.by === null
      ? t('carbonSetup.zones.saidUnnamed', { on })
      : t('carbonSetup.zones.said', { by: declaration.by, on });
  return `${zoneName(zone)} : ${said}`;
};
