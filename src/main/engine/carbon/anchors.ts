import type { AnchorFigure } from '@shared/domain/carbon-results';
import type { CarbonReference } from './reference-index';

/** Output tokens of the reply a source describes, where its figure is for a length rather than for a request. */
const replyTokens: Readonly<Record<string, number>> = { 'mistral-lca': 400 };

/**
 * The published figures of section 8 for the same requests (or the same output tokens, for the Mistral study), to show
 * beside ours. A figure that is a table of models, or without energy nor emissions, is left out.
 */
export const anchorsFor = (
  reference: CarbonReference,
  text: { readonly requests: number; readonly outputTokens: number | null },
): AnchorFigure[] =>
  reference.factors.anchors.flatMap((anchor): AnchorFigure[] => {
    const tokens = replyTokens[anchor.id];
    const times = tokens === undefined ? text.requests : text.outputTokens === null ? null : text.outputTokens / tokens;
    const energyWh = typeof anchor.energyWh === 'number' ? anchor.energyWh : null;
    if (times === null || (energyWh === null && anchor.gwpG === null)) return [];
    return [
      {
        id: anchor.id,
        kgCO2e: anchor.gwpG === null ? null : (anchor.gwpG * times) / 1000,
        energyKWh: energyWh === null ? null : (energyWh * times) / 1000,
        basis: tokens === undefined ? 'per-request' : 'per-token',
        source: { title: anchor.source, url: null, date: anchorDate(anchor.source), verify: false },
      },
    ];
  });

/** Year, when the source names one. */
const anchorDate = (source: string): string | null => /\b(20\d{2})\b/.exec(source)?.[1] ?? null;
