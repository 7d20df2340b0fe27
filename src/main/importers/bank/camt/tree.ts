/** Element of a CAMT file, kept only while its entry is being read. */
export type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly children: Node[];
  text: string;
};

export const node = (name: string, attributes: Readonly<Record<string, string>>, line: number): Node => ({
  name,
  attributes,
  line,
  children: [],
  text: '',
});

/** First element at a path of local names. */
export const at = (from: Node | undefined, ...path: readonly string[]): Node | undefined =>
  path.reduce<Node | undefined>((found, name) => found?.children.find((child) => child.name === name), from);

/** All elements of that name, at any depth. */
export const all = (from: Node | undefined, name: string): Node[] =>
  (from?.children ?? []).flatMap((child) => (child.name === name ? [child] : all(child, name)));

export const textAt = (from: Node | undefined, ...path: readonly string[]): string =>
  at(from, ...path)?.text.trim() ?? '';

/** First non-empty text among several paths. */
export const firstText = (from: Node | undefined, ...paths: readonly (readonly string[])[]): string =>
  paths.map((path) => textAt(from, ...path)).find((text) => text !== '') ?? '';
