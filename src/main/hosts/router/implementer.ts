import { implement } from '@orpc/server';
import { contract } from '@shared/contract';
import type { CallContext } from '../call-context';

/** The contract, ready to be implemented: handlers parse (oRPC), make one service call, and return. */
export const calls = implement(contract).$context<CallContext>();
