import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../server/config.js';
import type { ListedPage } from '../../server/http/dashboards/listed-page.js';

/** Every page, as the build has listed them. */
export const PAGES = JSON.parse(
  readFileSync(path.join(projectFolder, 'dist/dashboards/pages.json'), 'utf8'),
) as readonly ListedPage[];

/** An address of each page whose own has a place for anything. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '/areas/:code': '/areas/E23000028',
  '/programmes/:slug': '/programmes/steps-to-change-hub-surrey',
  '/models/:slug': '/models/drive',
  '/organisations/:slug': '/organisations/hampton-trust',
};

/** Where a page can be looked at. */
export const addressOf = ({ path: address }: ListedPage): string => EXAMPLES[address] ?? address;
