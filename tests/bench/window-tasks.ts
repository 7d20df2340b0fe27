import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';

/**
 * What held the window during some work, in milliseconds: its longest task, and the longest that it really computed in
 * one. The difference was spent waiting for a processor that others held.
 */
export type Tasks = { readonly ms: number; readonly cpu: number };

const mark = 'sobria-bench';
/** Events of a Chromium trace, times in microseconds (Trace Event Format). */
const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
    }),
  ),
});

/** Longest tasks of the page's own thread during some work, as the browser traces them. */
export const longestTasks = async (browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Tasks> => {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate((name) => performance.mark(name), mark);
  await work();
  const { traceEvents } = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString()));
  const own = traceEvents.find(({ name }) => name === mark);
  if (!own) throw new Error('the trace does not tell the thread of the page');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && pid === own.pid && tid === own.tid && name.endsWith('RunTask'),
  );
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  const longest = (times: readonly number[]) => Math.max(...times) / 1000;
  return { ms: longest(tasks.map(({ dur = 0 }) => dur)), cpu: longest(tasks.map(({ tdur = 0 }) => tdur)) };
};
