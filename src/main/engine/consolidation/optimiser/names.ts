/** Names of the model's variables. A letter tells what it is, numbers are positions in the prepared problem. */
export const names = {
  /** The team holds the offer for that many people (level) and more. */
  held: (offer: number, team: number, level: number) => `w${offer}_${team}_${level}`,
  /** Seats of a base offer in a team. */
  baseSeats: (offer: number, team: number) => `a${offer}_${team}`,
  /** The add-on leans on that base in the team. */
  leansOn: (offer: number, team: number, base: number) => `d${offer}_${team}_${base}`,
  open: (offer: number) => `b${offer}`,
  step: (offer: number, step: number) => `s${offer}_${step}`,
  paid: (offer: number, step: number) => `p${offer}_${step}`,
  /** Seats above those engaged. */
  above: (offer: number) => `e${offer}`,
  tool: (tool: number) => `y${tool}`,
  /** The offer covers the need. */
  covers: (need: number, offer: number) => `z${need}_${offer}`,
} as const;
