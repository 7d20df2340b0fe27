import type { UsageGroup } from './group';
import { PathMap } from './path-map';
import type { CarbonContext, Recipe } from './recipe';
import { lifeCycleRecipe } from './recipe-life-cycle';
import { companyFactorRecipe, publicationRecipe } from './recipe-other-methods';

/** Rare columns in one: most groups have no video model and no class of image. */
const rare = ({ videoModel, imageClass }: UsageGroup): string | null =>
  videoModel === null && imageClass === null ? null : `${videoModel ?? ''}\u0001${imageClass ?? ''}`;

/** Recipe of each group; groups with the same tool, model, use and class share one, built the first time it is met. */
export const recipeBook = (context: CarbonContext): ((group: UsageGroup) => Recipe) => {
  if (context.settings.method === 'company-factor') {
    const company = companyFactorRecipe(context.settings.companyFactor);
    return () => company;
  }
  const build = context.settings.method === 'life-cycle' ? lifeCycleRecipe : publicationRecipe;
  const book = new PathMap<Recipe>();
  return (group) => book.at([group.toolId, group.useId, group.model, rare(group)], () => build(context, group));
};
