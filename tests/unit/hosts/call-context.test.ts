import { asCallError } from '@main/hosts/call-context';
import { Refusal } from '@shared/domain/refusal';
import { expect, test } from 'vitest';

const reported = (error: unknown): unknown[] => {
  const faults: unknown[] = [];
  asCallError(error, (fault) => faults.push(fault));
  return faults;
};

test('a fault of ours is noted; a refusal, or a page that left before its answer, is none', () => {
  const fault = new Error('broken');
  expect(reported(fault)).toEqual([fault]);
  expect(reported(new Refusal('row-not-found'))).toEqual([]);
  expect(reported(new DOMException('Writable stream closed before it finished writing', 'AbortError'))).toEqual([]);
  expect(reported(Object.assign(new Error('closed'), { name: 'AbortError' }))).toEqual([]);
});
