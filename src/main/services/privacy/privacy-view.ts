import type { ReadableDb } from '@main/db/dossier-db';
import { councilSteps, termsReadings, toolPrivacies } from '@main/db/repositories';
import { councilStanding, privacyFigures, privacyLine } from '@main/engine/governance/privacy';
import type { PrivacyView } from '@shared/contract/privacy';
import type { Day } from '@shared/domain/day';
import type { PrivacyLine } from '@shared/domain/privacy';
import { registerLinesOf } from '../ai-register/register-lines';
import { headcountOf } from '../company/headcount';
import { followedToolsOf } from '../tool-policy/policy-lines';
import { catalogueOf } from '../tools/tool-catalogue';
import { usagePrivacyOf } from '../usage/privacy-gate';
import { watchNotesOf } from './watch-notes';

/** Tools paid, decided on, registered or described, each with its sheet and what the register of uses adds. */
export const privacyLinesOf = (db: ReadableDb, asOf: Day): PrivacyLine[] => {
  const tools = new Map(catalogueOf(db).tools.map((tool) => [tool.id, tool]));
  const sheets = new Map(toolPrivacies.list(db).map((sheet) => [sheet.toolId, sheet]));
  const uses = registerLinesOf(db, asOf).filter(({ system }) => system.state !== 'stopped');
  const terms = termsReadings.list(db);
  const watch = watchNotesOf(db);
  const ids = new Set([
    ...followedToolsOf(db),
    ...sheets.keys(),
    ...uses.flatMap(({ system }) => (system.toolId === null ? [] : [system.toolId])),
  ]);
  return [...ids]
    .map((toolId) => {
      const tool = tools.get(toolId);
      return privacyLine({
        tool: {
          toolId,
          tool: tool?.product ?? toolId,
          vendor: tool?.vendor ?? '',
          vendorCountry: tool?.vendorCountry ?? null,
        },
        sheet: sheets.get(toolId) ?? null,
        terms: terms.filter((one) => one.toolId === toolId),
        uses: uses
          .filter(({ system }) => system.toolId === toolId)
          .map(({ system, flags }) => ({
            id: system.id,
            name: system.name,
            answers: system.answers,
            asksDpia: flags.some((flag) => flag.id === 'aipd'),
          })),
        watch,
        asOf,
      });
    })
    .sort((a, b) => a.tool.localeCompare(b.tool, 'fr'));
};

/** All that the screen of the GDPR shows. */
export const privacyView = (db: ReadableDb, asOf: Day): PrivacyView => {
  const lines = privacyLinesOf(db, asOf);
  const steps = councilSteps.list(db).sort((a, b) => (a.on < b.on || (a.on === b.on && a.id < b.id) ? 1 : -1));
  return {
    asOf,
    lines,
    figures: privacyFigures(lines),
    steps,
    council: councilStanding(headcountOf(db, asOf), steps, asOf),
    noticeGivenOn: usagePrivacyOf(db).noticeGivenOn,
  };
};
