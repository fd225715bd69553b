import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../server/config.js';
import { openBrowser } from './browser/chromium.js';
import { addressOf, PAGES } from './browser/dashboard-pages.js';

// `npm run screenshots -- http://127.0.0.1:4000`: each page of the dashboards, wide and narrow, for docs/screenshots/.
const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const folder = path.join(projectFolder, 'docs/screenshots');
const WIDTHS = [
  { name: 'wide', width: 1280, height: 1100 },
  { name: 'narrow', width: 360, height: 900 },
];

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const listed of PAGES) {
    const { path: pattern } = listed;
    const file = pattern === '/' ? 'national-picture' : (pattern.split('/')[1] ?? '').replaceAll(':', '');
    for (const { name, ...viewport } of WIDTHS) {
      const page = await browser.newPage({ viewport });
      await page.goto(url + addressOf(listed), { waitUntil: 'networkidle' });
      const one = pattern.includes(':') ? `${file}-one` : file;
      await page.screenshot({ path: path.join(folder, `${one}-${name}.png`) });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
