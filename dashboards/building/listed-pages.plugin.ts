import type { Plugin } from 'vite';
import { PAGES } from '../page-list.js';

/** A Vite plugin that writes the list of pages beside the build, from which the server fills in their shells. */
export function listedPages(): Plugin {
  return {
    name: 'listed-pages',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(PAGES) });
    },
  };
}
