import type { MilpModel } from './solve';

/** coefficient × variable */
export type Term = readonly [coefficient: number, variable: string];

const written = (value: number): string => {
  const text = value.toFixed(9);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};
const expression = (terms: readonly Term[]): string =>
  terms.map(([value, name]) => `${value < 0 ? '-' : '+'} ${written(Math.abs(value))} ${name}`).join('\n ');

/** Collects a model and writes it in CPLEX LP format. Names are ours (a letter and numbers), never the dossier's. */
export class LpText {
  private readonly objective: Term[] = [];
  private readonly rows: string[] = [];
  private readonly binary = new Set<string>();
  private readonly known = new Set<string>();
  private offset = 0;

  addOffset(value: number): void {
    this.offset += value;
  }

  addCost(value: number, name: string): void {
    this.known.add(name);
    if (value !== 0) this.objective.push([value, name]);
  }

  addBinary(name: string): void {
    this.known.add(name);
    this.binary.add(name);
  }

  /** Terms on one variable are not merged: callers write each once. An empty row that cannot hold is kept as such. */
  addRow(terms: readonly Term[], sense: '>=' | '<=' | '=', bound: number): void {
    const used = terms.filter(([value]) => value !== 0);
    // LP text has no empty row; « nothing ≥ 1 » must still be impossible.
    const body = used.length > 0 ? used : ([[1, 'never']] as const);
    for (const [, name] of body) this.known.add(name);
    this.rows.push(`r${this.rows.length}: ${expression(body)} ${sense} ${written(bound)}`);
  }

  /** What was to be minimised becomes a limit; something else may then be. */
  boundObjective(most: number): void {
    this.addRow(this.objective, '<=', most);
    this.objective.length = 0;
  }

  build(): MilpModel {
    const objective = this.objective.length > 0 ? expression(this.objective) : '0 never';
    const lines = ['Minimize', `cost: ${objective}`, 'Subject To', ...this.rows, 'Bounds', '0 <= never <= 0'];
    // A binary that stands in no row would be unknown to the reader of the text.
    const binaries = [...this.binary].filter((name) => this.known.has(name));
    if (binaries.length > 0) lines.push('Binaries', ...binaries);
    lines.push('End');
    return { lp: lines.join('\n'), binaries, offset: this.offset, start: null };
  }
}
