import { THEMES, type Theme } from '../../../questions/question.js';
import { type Html, markup } from '../../pages/html.js';
import type { CatalogueEntry, CataloguePageModel } from './models.js';
import { dataState, pageEnd, pageStart } from './page-shell.js';
import { themeId } from './theme-id.js';
import { counted } from './words.js';

const TITLE = 'Questions as tables';
const INTRODUCTION =
  'Each question here is answered from published documents about programmes that work with perpetrators of ' +
  'domestic abuse and stalking in England and Wales. Its answer can be read as a table, and downloaded for a ' +
  'spreadsheet, a dashboard or a program.';

/** The page at /data: every question that can be had as a table, by theme. */
export function cataloguePage(model: CataloguePageModel): string {
  const { entries, base, datapackageHref } = model;
  const themes = THEMES.filter(theme => entries.some(entry => entry.head.question.theme === theme));
  return markup`${pageStart({ title: TITLE, description: INTRODUCTION, isCatalogue: true }, model)}
    <h1>${TITLE}</h1>
    <p class="lead">${INTRODUCTION}</p>
    <p class="state">${dataState(model)}</p>
    <p><a href="${datapackageHref}">All tables, as a Frictionless data package</a></p>
    ${search(entries.length)}
    <nav aria-label="Themes" class="themes">
      <ul class="links">
        ${themes.map(theme => markup`<li><a href="#${themeId(theme)}">${theme}</a></li>`)}
      </ul>
    </nav>
    ${themes.map(theme => section(theme, entries, base))}
    ${pageEnd(model)}`.text;
}

/** The search by words. It is hidden until the script makes it work. */
function search(questions: number): Html {
  return markup`<search class="filter" hidden>
    <label for="filter">Show the questions with these words</label>
    <input id="filter" type="search" autocomplete="off" spellcheck="false">
    <p role="status" id="filtered">${counted(questions, 'question')}</p>
  </search>`;
}

function section(theme: Theme, entries: readonly CatalogueEntry[], base: string): Html {
  const own = entries.filter(entry => entry.head.question.theme === theme);
  return markup`<section class="theme" aria-labelledby="${themeId(theme)}">
    <h2 id="${themeId(theme)}">${theme}</h2>
    ${own.map(entry => article(entry, base))}
  </section>
`;
}

function article({ head, parameters, formats, columnsHref }: CatalogueEntry, base: string): Html {
  const { name, question, answer } = head.question;
  const of = markup`<span class="visually-hidden"> of “${question}”</span>`;
  return markup`<article class="question" id="${name}">
    <h3><a href="${base}data/${name}.html">${question}</a></h3>
    <p>${answer}</p>
    <dl class="facts">
      <div>
        <dt>Each row</dt>
        <dd>${head.grain}</dd>
      </div>
      <div>
        <dt>Columns</dt>
        <dd><a href="${columnsHref}">${counted(head.columns.length, 'column')}${of}</a></dd>
      </div>
      ${
        parameters.length > 0 &&
        markup`<div>
          <dt>Parameters</dt>
          <dd>${listed(parameters)}</dd>
        </div>`
      }
      <div>
        <dt>Download</dt>
        <dd>
          <ul class="links">
            ${formats.map(({ label, href }) => markup`<li><a href="${href}">${label}${of}</a></li>`)}
          </ul>
        </dd>
      </div>
    </dl>
  </article>
`;
}

function listed(parameters: CatalogueEntry['parameters']): Html {
  return markup`<ul class="links">
    ${parameters.map(({ name }) => markup`<li><code>${name}</code></li>`)}
  </ul>`;
}
