import { authorisedClasses } from '@main/engine/governance/tool-policy';
import type { ToolRule } from '@shared/domain/tool-policy';
import { expect, test } from 'vitest';

const rule = (
  toolId: string,
  dataClass: ToolRule['dataClass'],
  verdict: ToolRule['verdict'],
  use: ToolRule['use'] = 'any',
) => ({ id: `${toolId}-${dataClass}-${use}`, toolId, dataClass, use, verdict, condition: null }) satisfies ToolRule;

test('a tool may be given what its general rules allow, with or without conditions; nothing said, nothing allowed', () => {
  const authorised = authorisedClasses([
    rule('chatgpt', 'public', 'allowed'),
    rule('chatgpt', 'personal', 'conditions'),
    rule('chatgpt', 'confidential', 'forbidden'),
    rule('midjourney', 'public', 'forbidden'),
    rule('deepl', 'personal', 'allowed', 'writing'),
  ]);
  expect(authorised.get('chatgpt')).toEqual(['public', 'client']);
  expect(authorised.get('midjourney')).toEqual([]);
  expect(authorised.has('deepl')).toBe(false);
});
