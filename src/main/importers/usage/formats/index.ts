import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { cursor } from './cursor';
import type { FormatReader } from './format';
import { githubActivity } from './github-activity';
import { githubBilling } from './github-billing';
import { langdock } from './langdock';
import { m365v1, m365v2 } from './m365';

export type { FormatReader } from './format';
export { mappedReader } from './mapped';

/** Every known export; their signatures exclude each other, so that the order does not matter. */
export const formats: readonly FormatReader[] = [
  chatgpt,
  claude,
  m365v2,
  m365v1,
  githubActivity,
  githubBilling,
  cursor,
  langdock,
];
