import { ORPCError } from '@orpc/server';
import type { Api } from './hosts';

const call = (api: Api, path: string, input: unknown): Promise<unknown> => {
  const [group, name] = path.split('.');
  const calls = api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const run = calls[group ?? '']?.[name ?? ''];
  if (!run) throw new Error(`no call ${path}`);
  return run(input);
};

/** What a call answers or refuses, in a form that compares. */
export const answered = async (api: Api, path: string, input: unknown): Promise<unknown> => {
  try {
    const answer = await call(api, path, input);
    if (!(answer instanceof File)) return answer;
    return { name: answer.name, type: answer.type, bytes: Buffer.from(await answer.arrayBuffer()).toString('latin1') };
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'REFUSED') return { refused: error.data };
    throw error;
  }
};

/** Figures only: an identifier or an instant differs from one way to the other. */
export const figuresOf = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, one) => (/^(id|.*Id|operationId|at|closedOn|on)$/.test(name) ? undefined : one)),
  );
