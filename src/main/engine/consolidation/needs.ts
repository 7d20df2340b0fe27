import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Coded } from '@shared/domain/figure';
import type { Need } from '@shared/domain/need';
import type { SeatCounts } from '@shared/domain/seat-summary';
import { coded } from '../explain';
import type { RunningSubscription } from './running';

/** What people mostly open a tool of a category for; its other capabilities are not proposed as needs. */
const mainCapabilities: Readonly<Record<CatalogueTool['category'], readonly string[]>> = {
  assistant: ['text', 'analysis'],
  code: ['code'],
  image: ['image'],
  design: ['design'],
  video: ['video', 'avatar-video'],
  audio: ['audio', 'music'],
  meeting: ['meeting'],
  translation: ['translation'],
  writing: ['writing-aid', 'text'],
  slides: ['slides'],
  automation: ['automation'],
  office: ['office-suite', 'text'],
  'multi-model': ['text', 'analysis'],
  crm: ['crm'],
  api: ['api'],
};

/** Activity of a team on a subscription, when a source tells; only the shape of it is used, never a person. */
export type TeamActivity = {
  readonly subscriptionId: string;
  readonly teamId: string;
  readonly seats: SeatCounts;
};

export type NeedProposal = Omit<Need, 'id'> & {
  /** Why it is proposed: tools and seats it comes from. */
  readonly because: Coded;
};

const proposedFor = (tool: CatalogueTool): string[] => {
  const main = mainCapabilities[tool.category].filter((capability) => tool.capabilities.includes(capability));
  return main.length > 0 ? main : tool.capabilities.slice(0, 1);
};

/** People of a team who really use a subscription, when its activity is known; else its seats. */
const usersOf = (seats: number, activity: SeatCounts | undefined): number => {
  if (activity === undefined) return seats;
  const idle = (activity.dormant ?? 0) + (activity.never ?? 0) + (activity.left ?? 0) + (activity.excluded ?? 0);
  return Math.max(0, seats - idle);
};

/** Regular when most of the active seats are, occasional otherwise; unknown activity: regular, the prudent answer. */
const intensityOf = (counts: readonly SeatCounts[]): Need['intensity'] => {
  const regular = counts.reduce((total, count) => total + (count.regular ?? 0), 0);
  const occasional = counts.reduce((total, count) => total + (count.occasional ?? 0), 0);
  return occasional > regular ? 'occasional' : 'regular';
};

/**
 * Besoins proposés from what teams pay for and use: for each team and main capability, the most users among the tools
 * that do it (the same people, as far as is known). Dormant and abandoned seats are no need. A need already said by the
 * team is not proposed again. Data are supposed internal until the team says otherwise.
 */
export const proposeNeeds = (
  running: readonly RunningSubscription[],
  tools: readonly CatalogueTool[],
  activities: readonly TeamActivity[],
  existing: readonly Need[],
): NeedProposal[] => {
  type Use = { readonly people: number; readonly tool: string; readonly activity: SeatCounts | undefined };
  const uses = new Map<string, { teamId: string; capability: string; list: Use[] }>();
  for (const { sub, holdings } of running) {
    const tool = tools.find((candidate) => candidate.id === sub.toolId);
    if (tool === undefined) continue;
    for (const { teamId, seats } of holdings) {
      if (teamId === null) continue;
      const activity = activities.find((item) => item.subscriptionId === sub.id && item.teamId === teamId)?.seats;
      const people = usersOf(seats, activity);
      if (people === 0) continue;
      for (const capability of proposedFor(tool)) {
        const key = `${teamId}|${capability}`;
        const entry = uses.get(key) ?? { teamId, capability, list: [] };
        entry.list.push({ people, tool: tool.product, activity });
        uses.set(key, entry);
      }
    }
  }
  return [...uses.values()].flatMap(({ teamId, capability, list }): NeedProposal[] => {
    if (existing.some((need) => need.teamId === teamId && need.capability === capability)) return [];
    const names = [...new Set(list.map((use) => use.tool))].join(', ');
    const people = Math.max(...list.map((use) => use.people));
    return [
      {
        teamId,
        capability,
        people,
        intensity: intensityOf(list.flatMap((use) => use.activity ?? [])),
        dataClass: 'internal',
        origin: 'proposed',
        note: null,
        because: coded('consolidation.needs.because', { tools: names, people }),
      },
    ];
  });
};
