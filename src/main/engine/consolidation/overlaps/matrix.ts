import type { OverlapCell } from '@shared/domain/overlap';
import { capabilitiesOf, type OverlapInput, peopleNeeding, toolHoldings } from './tool-facts';

/** Matrice capacité × outil × équipe: every capability that a team pays for, whether it needs it or not. */
export const overlapMatrix = (input: OverlapInput): OverlapCell[] =>
  toolHoldings(input.running)
    .flatMap(({ toolId, teamId, seats }) =>
      capabilitiesOf(input, toolId).map((capability) => ({
        capability,
        toolId,
        teamId,
        seats,
        needed: teamId === null ? null : peopleNeeding(input.needs, teamId, capability),
      })),
    )
    .sort(
      (a, b) =>
        a.capability.localeCompare(b.capability) ||
        (a.teamId ?? '~').localeCompare(b.teamId ?? '~') ||
        a.toolId.localeCompare(b.toolId),
    );
