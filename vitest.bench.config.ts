import { defineConfig } from 'vitest/config';
import base from './vitest.config';

/** Long cases, whose outcome depends on the time given: `npm run bench`, never `npm test`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/bench/**/*.test.ts'],
    exclude: [],
    testTimeout: 600_000,
    reporters: ['verbose'],
  },
});
