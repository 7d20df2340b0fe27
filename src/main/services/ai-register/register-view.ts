import type { ReadableDb } from '@main/db/dossier-db';
import { authoritiesOf, timelineOn } from '@main/engine/governance/ai-act';
import { registerDeadlines, registerFigures, registerSummary } from '@main/engine/governance/ai-register';
import { loadAiActReference } from '@main/reference/ai-act';
import type { RegisterView } from '@shared/contract/ai-register';
import type { Day } from '@shared/domain/day';
import { followedToolsOf } from '../tool-policy/policy-lines';
import { literacyOf } from './literacy';
import { registerContextOf, registerLinesOf } from './register-lines';
import { said, saidQuestion } from './typography';

/** All that the screen of the register shows, on a day. */
export const registerView = (db: ReadableDb, asOf: Day): RegisterView => {
  const reference = loadAiActReference();
  const lines = registerLinesOf(db, asOf);
  const literacy = literacyOf(db, asOf);
  const summary = registerSummary(lines);
  const { toolNames } = registerContextOf(db, asOf);
  const registered = new Set(lines.map((line) => line.system.toolId));
  return {
    asOf,
    lines,
    summary,
    figures: registerFigures(summary, literacy),
    deadlines: registerDeadlines(lines, asOf),
    literacy,
    unregistered: followedToolsOf(db)
      .filter((toolId) => !registered.has(toolId))
      .map((toolId) => ({ toolId, tool: toolNames.get(toolId) ?? toolId }))
      .sort((a, b) => a.tool.localeCompare(b.tool, 'fr')),
    reference: {
      asOf: reference.meta.as_of,
      disclaimer: said(reference.meta.disclaimer),
      levels: reference.risk_levels.map(({ id, label }) => ({ id, label })),
      questions: reference.facts.map(saidQuestion),
      timeline: timelineOn(reference, asOf).map(({ on, label, status, daysLeft }) => ({
        on,
        label: said(label),
        status,
        daysLeft,
      })),
      authorities: authoritiesOf(reference).map((one) => ({
        ...one,
        role: said(one.role),
        status: said(one.status),
        sources: [...one.sources],
      })),
      toVerify: reference.to_verify.map(said),
    },
  };
};
