import type { ReadableDb } from '@main/db/dossier-db';
import { aiDuties, aiSystems, teams } from '@main/db/repositories';
import { type RegisterContext, registerLine } from '@main/engine/governance/ai-register';
import { loadAiActReference } from '@main/reference/ai-act';
import type { RegisterLine } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';
import { headcountOf } from '../company/headcount';
import { catalogueOf } from '../tools/tool-catalogue';
import { saidLine } from './typography';

export const registerContextOf = (db: ReadableDb, on: Day): RegisterContext => ({
  headcount: headcountOf(db, on),
  toolNames: new Map(catalogueOf(db).tools.map((tool) => [tool.id, tool.product])),
  teamNames: new Map(teams.list(db).map((team) => [team.id, team.name])),
});

/** Uses of the register classified on a day: those that weigh most first, then by name. */
export const registerLinesOf = (db: ReadableDb, asOf: Day): RegisterLine[] => {
  const reference = loadAiActReference();
  const context = registerContextOf(db, asOf);
  const duties = aiDuties.list(db);
  const rank = new Map(reference.risk_levels.map((level) => [level.id, level.rank]));
  const weight = (line: RegisterLine): number => {
    if (line.system.state === 'stopped') return -1;
    return line.standing === 'unanswered' ? 2.5 : (rank.get(line.level) ?? 0);
  };
  return aiSystems
    .list(db)
    .map((system) => saidLine(registerLine(reference, system, duties, context, asOf)))
    .sort((a, b) => weight(b) - weight(a) || a.system.name.localeCompare(b.system.name, 'fr'));
};

/**
 * High-risk uses at work, as the register classifies them, heaviest first. Empty only when every use is classified for
 * good and none is; null as long as the register is empty or one answer could still make one.
 */
export const highRiskUsesOf = (db: ReadableDb, asOf: Day): string[] | null => {
  const running = registerLinesOf(db, asOf).filter(({ system }) => system.state !== 'stopped');
  const high = running.filter(({ standing, level }) => standing !== 'unanswered' && level === 'haut_risque');
  if (high.length > 0) return high.map(({ system }) => system.name);
  return running.length > 0 && running.every(({ standing }) => standing === 'settled') ? [] : null;
};
