import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from '../server/http/built/precompress.js';
import { listedPages } from './building/listed-pages.plugin.js';
import { pageDocuments } from './building/page-documents.plugin.js';

const project = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), pageDocuments(), listedPages(), precompress()],
  css: {
    preprocessorOptions: {
      // The MOJ's Sass names GOV.UK Frontend by its path from the project.
      scss: { loadPaths: [project, `${project}/node_modules`], quietDeps: true },
    },
  },
  build: {
    outDir: `${project}/dist/dashboards`,
    emptyOutDir: true,
    assetsDir: 'dashboards/assets',
    // A data URI would be refused by nothing, but a file can be kept.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // How long plugins take is nothing to warn of.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
