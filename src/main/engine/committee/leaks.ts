/** A published group: the people whose activities its figure adds up. Ids never leave the main process. */
export type PeopleGroup = { readonly key: string; readonly personIds: readonly string[] };

/** Vertex 0: not in the company that month. */
const ABSENT = 0;

/** Groups of both months as vertices, people as edges from their group of one month to their group of the other. */
const weightsBetween = (before: readonly PeopleGroup[], after: readonly PeopleGroup[]): Map<string, number> => {
  const place = (groups: readonly PeopleGroup[], first: number) =>
    new Map(groups.flatMap(({ personIds }, i) => personIds.map((id) => [id, first + i] as const)));
  const old = place(before, 1);
  const now = place(after, 1 + before.length);
  const weights = new Map<string, number>();
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const edge = `${old.get(id) ?? ABSENT}|${now.get(id) ?? ABSENT}`;
    weights.set(edge, (weights.get(edge) ?? 0) + 1);
  }
  return weights;
};

const ends = (edge: string): [number, number] => {
  const [a = 0, b = 0] = edge.split('|').map(Number);
  return [a, b];
};

/** Vertices that no small set of people can tell apart are one: what is left is small. */
const contracted = (count: number, weights: ReadonlyMap<string, number>, min: number) => {
  const root = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    const up = root[i] ?? i;
    return up === i ? i : find(up);
  };
  for (const [edge, weight] of weights) {
    const [a, b] = ends(edge);
    if (weight >= min) root[find(a)] = find(b);
  }
  const absent = find(ABSENT);
  const others = [...new Set(root.map((_, i) => find(i)))].filter((i) => i !== absent);
  const edges = [...weights].flatMap(([edge, weight]) => {
    const [a, b] = ends(edge).map(find);
    return a === b || a === undefined || b === undefined ? [] : [{ a, b, weight }];
  });
  return { others, edges };
};

/** Past so many parts that a few people link, the question is not worth its answer: it leaks. */
const maxParts = 14;

/**
 * True when two months of sums, added and subtracted in any way, give back the sum of fewer than `min` people. Each
 * sum is a set of groups of one month less a set of groups of the other; what stays is who is in one and not in the
 * other. So: is there a set of groups that fewer than `min` people, and at least one, tie to the rest?
 */
export const leaksBetween = (before: readonly PeopleGroup[], after: readonly PeopleGroup[], min: number): boolean => {
  const { others, edges } = contracted(1 + before.length + after.length, weightsBetween(before, after), min);
  if (others.length > maxParts) return edges.length > 0;
  for (let set = 1; set < 2 ** others.length; set += 1) {
    const inside = new Set(others.filter((_, i) => (set & (1 << i)) !== 0));
    const cut = edges.reduce((sum, { a, b, weight }) => sum + (inside.has(a) === inside.has(b) ? 0 : weight), 0);
    if (cut > 0 && cut < min) return true;
  }
  return false;
};
