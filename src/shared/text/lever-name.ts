import type { CarbonNames } from '../contract/carbon';
import type { Lever } from '../domain/carbon-plan';
import { t } from './translate';

/** « Un modèle plus léger par défaut », with its teams when it is not for all: two levers of a kind stay apart. */
export const leverName = ({ kind, name, scope }: Lever, names: CarbonNames): string => {
  const said = name ?? t(`carbon.levers.${kind}`);
  const teams = scope.teamIds?.map((id) => names.teams[id] ?? id) ?? [];
  return teams.length === 0 ? said : `${said} (${teams.join(', ')})`;
};
