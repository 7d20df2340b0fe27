import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '@main/platform/make-folder';

/** Notes a fault of ours in the library folder, where a person can find it; never sent anywhere. */
export const faultReporter = (home: string, now: () => string): ((error: unknown) => void) => {
  return (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? `\n  cause: ${error.cause.stack}` : '';
    try {
      makeFolder(home);
      appendFileSync(join(home, 'incidents techniques.log'), `${now()} ${text}${cause}\n`);
    } catch {
      // A read-only folder: the standard error is what is left.
    }
    process.stderr.write(`${text}${cause}\n`);
  };
};
