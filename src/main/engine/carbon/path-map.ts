type Key = string | null;
type Branch<V> = Map<Key, Branch<V> | V>;

/**
 * Values by a path of keys, as long whenever they begin alike: a tree of maps. A text joined for each of a million rows would cost more
 * than everything else the engine does with it.
 */
export class PathMap<V extends object> {
  private readonly root: Branch<V> = new Map();
  private readonly made: V[] = [];

  /** The value at a path, made when it is met for the first time. */
  at(path: readonly Key[], make: () => V): V {
    const last = path.length - 1;
    let branch = this.root;
    for (let i = 0; i < last; i += 1) {
      const key = path[i] ?? null;
      let next = branch.get(key) as Branch<V> | undefined;
      if (next === undefined) {
        next = new Map();
        branch.set(key, next);
      }
      branch = next;
    }
    const key = path[last] ?? null;
    const known = branch.get(key) as V | undefined;
    if (known !== undefined) return known;
    const value = make();
    branch.set(key, value);
    this.made.push(value);
    return value;
  }

  /** In the order they were first met. */
  all(): readonly V[] {
    return this.made;
  }
}
