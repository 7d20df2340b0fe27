import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => resolve(import.meta.dirname, path);
const source = (path: string) => resolve(import.meta.dirname, '../../../src', path);

/**
 * The gallery shows the kit and the shell with sample features and no host: two modules are replaced. For development:
 * `vite --config tests/support/gallery/vite.config.ts`.
 */
export default defineConfig({
  root: here('.'),
  plugins: [
    {
      name: 'gallery-doubles',
      enforce: 'pre',
      async resolveId(id, importer) {
        const found = await this.resolve(id, importer, { skipSelf: true });
        if (found?.id === source('renderer/app/features.ts')) return here('features.ts');
        if (found?.id === source('renderer/api/index.ts')) return here('api.ts');
        return null;
      },
    },
    react(),
  ],
  resolve: {
    alias: {
      '@shared': source('shared'),
      '@renderer': source('renderer'),
      '@resources': resolve(import.meta.dirname, '../../../resources'),
    },
  },
});
