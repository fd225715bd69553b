import type { TableNotes } from '../../../tables/table.js';
import { codelists, columnTable } from './column-notes.js';
import { type Html, markup } from '../../pages/html.js';
import type { TablePageModel } from './models.js';
import { pageEnd, pageStart } from './page-shell.js';
import { parameterForm } from './parameter-form.js';
import { caveatList, markList, sourceList } from './row-notes.js';
import { columnHeader } from './table-cells.js';
import { themeId } from './theme-id.js';
import { counted, grouped } from './words.js';

export { tableRows } from './table-cells.js';

/** The page of a question up to its rows, which can then follow as they are read. */
export function tablePageStart(model: TablePageModel): string {
  const { head, base, parameters, total } = model;
  const { question, answer, theme } = head.question;
  return markup`${pageStart({ title: question, description: answer }, model)}
    <p class="theme-name"><a href="${base}data#${themeId(theme)}">${theme}</a></p>
    <h1>${question}</h1>
    <p class="lead">${answer}</p>
    <dl class="facts">
      <div>
        <dt>Size</dt>
        <dd>${counted(total, 'row')} of ${counted(head.columns.length, 'column')}</dd>
      </div>
      <div>
        <dt>Each row</dt>
        <dd>${head.grain}</dd>
      </div>
      <div>
        <dt>Notes</dt>
        <dd>
          <ul class="links">
            <li><a href="#caveats">Caveats</a></li>
            <li><a href="#sources">Sources</a></li>
            <li><a href="#columns">What the columns mean</a></li>
          </ul>
        </dd>
      </div>
      ${downloads(model)}
    </dl>
    ${parameters.length > 0 && parameterForm(parameters)}
    <h2 id="table">Table</h2>
    ${whyNotAll(model)}
    ${tableStart(model)}`.text;
}

/** The rest of the page. What there is to say of the rows is known only when all have been read. */
export function tablePageEnd(model: TablePageModel, notes: TableNotes): string {
  const { columns } = model.head;
  return markup`</tbody>
</table>
</div>
${markList(columns)}
${model.shown < model.total && markup`<p class="notice">The caveats and sources are those of the rows that are shown.</p>`}
<h2 id="caveats">Caveats</h2>
${caveatList(notes.caveats)}
<h2 id="sources">Sources</h2>
${sourceList(notes.sources)}
<h2 id="columns">What the columns mean</h2>
${columnTable(columns, model.codelists)}
${codelists(columns, model.codelists)}
${pageEnd(model)}`.text;
}

function downloads({ downloads: links, graphiqlHref }: TablePageModel): Html {
  return markup`<div>
      <dt>Download</dt>
      <dd>
        <ul class="links">
          ${links.map(({ label, href }) => markup`<li><a href="${href}">${label}</a></li>`)}
        </ul>
      </dd>
    </div>
    <div>
      <dt>Query</dt>
      <dd><a href="${graphiqlHref}">Open in GraphiQL</a></dd>
    </div>`;
}

/** Why the table has no row, or not all of them. */
function whyNotAll({ total, shown, emptyReason }: TablePageModel): Html | undefined {
  if (total === 0) return markup`<p class="notice"><strong>There are no rows.</strong> ${emptyReason}</p>`;
  if (shown === total) return undefined;
  const first = counted(shown, 'row');
  return markup`<p class="notice">
    This page shows the first ${first} of ${grouped.format(total)}. The CSV file has all of them.
  </p>`;
}

/** The script writes into the line before the table how it has been sorted. */
function tableStart({ head, shown }: TablePageModel): Html {
  return markup`<p class="visually-hidden" role="status" id="sorted"></p>
<div class="table-scroll" role="region" aria-labelledby="caption" tabindex="0">
<table class="rows">
<caption id="caption"><span><span class="visually-hidden">${head.question.question} </span>${counted(shown, 'row')}</span></caption>
<thead>
<tr>
${head.columns.map(columnHeader)}</tr>
</thead>
<tbody>
`;
}
