import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { z } from 'zod';
import type { CaseHandler, CaseOptions } from './cases';
import { type Output, readBytes } from './output';

const fileSchema = z.object({
  cases: z.array(z.object({ id: z.unknown(), kind: z.string().optional(), input: z.unknown() })),
});

/** @throws Refusal command-file-missing · command-file-not-json · command-no-cases */
const readCases = (file: string) => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(readBytes(file)));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('command-file-not-json', { file }, { cause: error });
  }
  const cases = fileSchema.safeParse(parsed);
  if (!cases.success) throw new Refusal('command-no-cases', { file });
  return cases.data.cases;
};

/** Computes every case of a file, in order; a bad case does not stop the others. */
export const runCases = (file: string, handler: CaseHandler, options: CaseOptions, output: Output): void => {
  const outcomes = readCases(file).map(({ id, kind, input }) => ({ id, ...handler(input, kind, options) }));
  output.json({ cases: outcomes });
  const failed = outcomes.filter((outcome) => 'error' in outcome).length;
  output.say(t('cli.calcul.done', { count: outcomes.length - failed, failed }));
};
