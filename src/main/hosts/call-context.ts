import type { Client } from '@main/services/library/client';
import { ORPCError, ValidationError } from '@orpc/server';
import type { RefusalData } from '@shared/contract/base';
import { Refusal } from '@shared/domain/refusal';
import type { Readings } from './readings/readings';

/**
 * What every call is given: the window, tab or command it comes from, and, in a host that must keep answering, who
 * answers the heavy readings.
 */
export type CallContext = { readonly client: Client; readonly readings?: Readings };

const refused = (data: RefusalData, cause: unknown) =>
  new ORPCError('REFUSED', { status: 422, data, message: data.code, cause });

/** The caller left before the answer: a page reloaded or closed. Nobody waits, and nothing is wrong. */
export const isCallerGone = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What a call throws, as what crosses to the caller. Anything unexpected keeps its stack on this side. */
export const asCallError = (error: unknown, report: (error: unknown) => void): unknown => {
  if (error instanceof Refusal) return refused({ code: error.code, params: { ...error.params } }, error);
  if (error instanceof ORPCError) {
    if (error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
      const path = error.cause.issues[0]?.path?.map((part) =>
        typeof part === 'object' ? String(part.key) : String(part),
      );
      return refused({ code: 'invalid-input', params: { field: path?.join('.') ?? '' } }, error);
    }
    if (error.code !== 'INTERNAL_SERVER_ERROR') return error;
  }
  if (!isCallerGone(error)) report(error);
  return error;
};

/** Wraps every call of a host: errors leave it in one form. */
export const guardCalls =
  (report: (error: unknown) => void) =>
  async <T>({ next }: { next: () => Promise<T> }): Promise<T> => {
    try {
      return await next();
    } catch (error) {
      throw asCallError(error, report);
    }
  };
