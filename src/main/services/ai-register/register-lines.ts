import type { ReadableDb } from '@main/db/dossier-db';
import { aiDuties, aiSystems, people, teams } from '@main/db/repositories';
import { type RegisterContext, registerLine } from '@main/engine/governance/ai-register';
import { loadAiActReference } from '@main/reference/ai-act';
import type { RegisterLine } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';
import { councilThreshold } from '@shared/domain/usage-records';
import { companyOf } from '../company/company-profile';
import { catalogueOf } from '../tools/tool-catalogue';
import { saidLine } from './typography';

/**
 * Headcount that the threshold of 50 may be read from: the profile's, or the staff list once it alone reaches the
 * threshold. A short staff list proves nothing: it may be incomplete.
 */
export const headcountOf = (db: ReadableDb): number | null => {
  const listed = people.list(db).filter(({ kind, leftOn }) => kind === 'employee' && leftOn === null).length;
  const declared = companyOf(db)?.headcount ?? null;
  if (declared !== null) return Math.max(declared, listed);
  return listed >= councilThreshold ? listed : null;
};

export const registerContextOf = (db: ReadableDb): RegisterContext => ({
  headcount: headcountOf(db),
  toolNames: new Map(catalogueOf(db).tools.map((tool) => [tool.id, tool.product])),
  teamNames: new Map(teams.list(db).map((team) => [team.id, team.name])),
});

/** Uses of the register classified on a day: those that weigh most first, then by name. */
export const registerLinesOf = (db: ReadableDb, asOf: Day): RegisterLine[] => {
  const reference = loadAiActReference();
  const context = registerContextOf(db);
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
