import { type Html, jsonLdBlock, markup } from '../../pages/html.js';
import { SITE } from '../../pages/site-name.js';
import { type AssetName, readAssets } from './assets.js';
import type { ShownState, PageModel } from './models.js';
import { dateAsWords } from './words.js';

const assets = readAssets();

/** What a page says of itself, besides what it shows. */
interface PageHead {
  readonly title: string;
  /** A sentence or more, as search engines show it. */
  readonly description: string;
  /** Whether the page is the catalogue, which the navigation then marks. */
  readonly isCatalogue?: boolean;
}

/** A page up to where its own content begins. Every link is relative, since the site may stand under a prefix. */
export function pageStart({ title, description, isCatalogue }: PageHead, { base, jsonLd }: PageModel): Html {
  const current = isCatalogue && markup` aria-current="page"`;
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – ${SITE}</title>
<meta name="description" content="${description}">
<link rel="icon" type="image/svg+xml" href="${assetHref(base, 'icon.svg')}">
<link rel="stylesheet" href="${assetHref(base, 'data.css')}">
<script src="${assetHref(base, 'data.js')}" defer></script>
${jsonLdBlock(jsonLd)}
</head>
<body>
<a class="skip-link" href="#main">Skip to main content</a>
<header class="site-header">
  <div class="page-width">
    <p class="site-name">${SITE}</p>
    <nav aria-label="Site">
      <ul>
        <li><a href="${base === '' ? './' : base}">Dashboards</a></li>
        <li><a href="${base}data"${current}>Questions as tables</a></li>
        <li><a href="${base}graphiql">GraphiQL</a></li>
      </ul>
    </nav>
  </div>
</header>
<main id="main" class="page-width" tabindex="-1">
`;
}

/** The end of a page that `pageStart` began. */
export function pageEnd(state: ShownState): Html {
  return markup`</main>
<footer class="site-footer">
  <div class="page-width">
    <p>The answers are what published documents say, and each table names the documents that its rows come from.</p>
    <p>${dataState(state)}</p>
  </div>
</footer>
</body>
</html>
`;
}

/** Which state of the record is shown, in a sentence. */
export function dataState({ revision, lastChanged }: ShownState): Html {
  const date = markup`<time datetime="${lastChanged}">${dateAsWords(lastChanged)}</time>`;
  return markup`Data revision <span class="revision">${revision}</span>, last changed on ${date}.`;
}

/** An address that changes with the file. */
function assetHref(base: string, name: AssetName): string {
  return `${base}data/assets/${name}?v=${assets.get(name)?.digest ?? ''}`;
}
