import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from '../built/precompress.js';

export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  // Every address in the page is relative, so that a proxy may serve the site under a prefix.
  base: './',
  plugins: [react(), precompress()],
  // The GraphQL worker loads Prettier as a chunk of its own, which only a module worker can do.
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/graphiql', import.meta.url)),
    emptyOutDir: true,
    // The page is served at /graphiql without a slash: seen from there, its assets are in ./graphiql/assets.
    assetsDir: 'graphiql/assets',
    // The favicon stays a file of its own.
    assetsInlineLimit: 0,
    // Monaco is one editor of 3 MB; splitting it further would only add requests.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    // "use no memo" speaks to React's compiler, which has already run over GraphiQL's files.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
