import { formatNumber } from '@shared/text/format';
import { hasText, type TextParams, t, textOf } from '@shared/text/translate';
import type { z } from 'zod';

/** French sentence of a validation code: `fields.errors.<code>`, else `errors.<code>`, else « ne convient pas ». */
export const fieldMessage = (code: string, params: TextParams = {}): string => {
  for (const key of [`fields.errors.${code}`, `errors.${code}`]) if (hasText(key)) return textOf(key, params);
  return t('fields.errors.invalid');
};

const isEmpty = (input: unknown) => input === null || input === undefined || input === '';

const tooSmall = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string => {
  if (isEmpty(issue.input)) return fieldMessage('required');
  const min = Number(issue.minimum);
  if (issue.origin === 'string') return fieldMessage('too-short', { min });
  if (issue.origin === 'array' || issue.origin === 'set') return fieldMessage('too-few', { min });
  return fieldMessage('too-small', { min: formatNumber(min, 4) });
};
const tooBig = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string => {
  const max = Number(issue.maximum);
  if (issue.origin === 'string') return fieldMessage('too-long', { max });
  if (issue.origin === 'array' || issue.origin === 'set') return fieldMessage('too-many', { max });
  return fieldMessage('too-large', { max: formatNumber(max, 4) });
};
const formats: Readonly<Record<string, string>> = { email: 'invalid-email', url: 'invalid-url', regex: 'invalid' };

/** What zod itself refuses, said in French. Codes of our own schemas (« invalid-siren ») are said by `ownMessage`. */
export const zodMessage: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (isEmpty(issue.input)) return fieldMessage('required');
      return fieldMessage(issue.expected === 'int' ? 'not-whole' : 'invalid');
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return isEmpty(issue.input) ? fieldMessage('required') : fieldMessage(formats[issue.format] ?? 'invalid');
    case 'invalid_value':
      return fieldMessage(isEmpty(issue.input) ? 'required' : 'invalid-choice');
    case 'invalid_union':
      return fieldMessage(isEmpty(issue.input) ? 'required' : 'invalid');
    default:
      return fieldMessage('invalid');
  }
};

/** A message that is still a code of ours becomes its sentence; a sentence stays. */
export const ownMessage = (message: string | undefined): string | undefined => {
  if (message === undefined || message === '') return undefined;
  return /^[a-z][a-z0-9-]*$/.test(message) ? fieldMessage(message) : message;
};
