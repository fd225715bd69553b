import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../server/config.js';

const axe = await readFile(path.join(projectFolder, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What WCAG 2.2 AA asks for, and what axe advises besides. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another colour scheme changes. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** What another width changes too: the rest is as true of a page however it looks. */
export const OF_LOOKS = [...OF_COLOURS, 'target-size', 'scrollable-region-focusable'];

/** A rule of axe and an element that breaks it. */
export interface Fault {
  readonly rule: string;
  readonly selector: string;
  readonly html: string;
  readonly summary: string;
}

/**
 * What axe finds fault with on a page as it is now.
 *
 * @param part - a selector of the part that is looked at, where the rest has been
 */
export async function faultsOn(
  page: Page,
  rules: readonly string[] = STANDARD,
  part = 'html',
): Promise<Fault[]> {
  // The policy of the pages would keep axe out of them as a script, and lets it be run from outside.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify({ runOnly: rules, resultTypes: ['violations'], preload: false })})
      .then(({ violations }) => ({ violations }))`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => ({
      rule: id,
      selector: target.join(' '),
      html,
      summary: failureSummary ?? '',
    })),
  );
}
