import type { ReadableDb } from '@main/db/dossier-db';
import { carbonProfiles, subscriptions, teams } from '@main/db/repositories';
import { type Namer, toolDefaultOf } from '@main/engine/carbon';
import { loadCarbonReference } from '@main/reference/carbon';
import type { CarbonNames, CarbonOptions } from '@shared/contract/carbon';
import type { Month } from '@shared/domain/day';
import { textOf } from '@shared/text/translate';
import { companyOf } from '../company/company-profile';
import { catalogueOf } from '../tools/tool-catalogue';
import { carbonSettingsOf } from './carbon-settings';
import { defaultPeriod, monthsKnown, profilesInUse } from './usage-of-dossier';

/** French names of everything a footprint holds by id. */
export const carbonNamesOf = (db: ReadableDb): CarbonNames => ({
  teams: Object.fromEntries(teams.list(db).map((team) => [team.id, team.name])),
  tools: Object.fromEntries(catalogueOf(db).tools.map((tool) => [tool.id, tool.product])),
  uses: Object.fromEntries([
    ...[...loadCarbonReference().profiles.keys()].map((id) => [id, textOf(`carbon.profiles.${id}`)]),
    ...carbonProfiles.list(db).map((profile) => [profile.id, profile.name ?? profile.id]),
  ]),
});

/** Names in the sentences of a figure. */
export const namerOf =
  (names: CarbonNames): Namer =>
  (kind, id) =>
    ({ team: names.teams, tool: names.tools, use: names.uses })[kind][id] ?? id;

/** What a person chooses from: teams, tools with their default model, models, use profiles, months. */
export const carbonOptionsOf = (db: ReadableDb, until: Month): CarbonOptions => {
  const reference = loadCarbonReference();
  const { toolModels } = carbonSettingsOf(db);
  const all = subscriptions.list(db);
  const usual = new Set(reference.shortlist);
  const used = profilesInUse(db);
  return {
    teams: teams
      .list(db)
      .flatMap(({ id, name, headcount, archived }) => (archived ? [] : [{ id, name, people: headcount }])),
    tools: catalogueOf(db).tools.map(({ id, product, category }) => {
      const subscription = all.find((one) => one.toolId === id);
      const byDefault = toolDefaultOf(reference, id, subscription?.planId ?? null);
      const chosen = toolModels.find((choice) => choice.toolId === id);
      return {
        id,
        name: product,
        category,
        defaultModel: chosen?.model ?? byDefault?.textModel ?? null,
        assumption: chosen ? null : (byDefault?.assumption ?? null),
        subscribed: subscription !== undefined,
      };
    }),
    models: [
      ...reference.shortlist.map((key) => ({ key, usual: true })),
      ...[...reference.models]
        .filter(([key, { retired }]) => !retired && !usual.has(key))
        .map(([key]) => ({ key, usual: false }))
        .sort((a, b) => a.key.localeCompare(b.key)),
    ],
    profiles: [
      ...[...reference.profiles.values()].map(({ id, kind, outputTokens, reasoning }) => ({
        id,
        name: textOf(`carbon.profiles.${id}`),
        kind,
        outputTokens,
        reasoning,
        imageClass: null,
        transcriptionClass: null,
        embeddingClass: null,
        archived: false,
        own: false,
        used: used.has(id),
      })),
      ...carbonProfiles
        .list(db)
        .filter((profile) => !profile.archived)
        .map((profile) => ({ ...profile, own: true, used: used.has(profile.id) })),
    ],
    videoModels: [...reference.videoModels.keys()].sort(),
    months: monthsKnown(db, until),
    defaultPeriod: defaultPeriod(db, until),
    headcount: companyOf(db)?.headcount ?? null,
  };
};
