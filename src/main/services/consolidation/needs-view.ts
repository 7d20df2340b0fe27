import { overlapSection, proposeNeeds } from '@main/engine/consolidation';
import type { NeedsView, OverlapsView } from '@shared/contract/consolidation';
import type { ConsolidationFacts } from './consolidation-facts';
import { maskedActivities } from './masked-activity';

/** Needs of the dossier and those its subscriptions suggest. */
export const needsView = (facts: ConsolidationFacts): NeedsView => {
  const { running, catalogue, db, asOf, needs, names } = facts;
  return {
    needs: [...needs],
    proposals: proposeNeeds(running, catalogue.tools, maskedActivities(db.read, asOf), needs),
    names,
  };
};

/** Overlaps; the hidden hours are the two figures of the licence audit. */
export const overlapsView = ({ running, catalogue, needs, audit, names }: ConsolidationFacts): OverlapsView => ({
  section: overlapSection(
    {
      running,
      needs,
      overlaps: catalogue.overlaps,
      tools: catalogue.tools.map(({ id, product, capabilities }) => ({ id, name: product, capabilities })),
    },
    { training: audit.sinks.cards.hours, choice: audit.sinks.choice.hours },
  ),
  names,
});
