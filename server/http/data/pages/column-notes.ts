import type { Column } from '../../../tables/table.js';
import { type Html, markup } from '../../pages/html.js';
import type { LabelledCode } from '../../../tables/code-labels.js';
import { breakable, UNIT_SIGNS } from './table-cells.js';

type Codelists = ReadonlyMap<string, readonly LabelledCode[]>;

/** What each column holds. */
export function columnTable(columns: readonly Column[], lists: Codelists): Html {
  return markup`<div class="table-scroll" role="region" aria-labelledby="columns" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Meaning</th>
          <th scope="col">Type</th>
          <th scope="col">Unit</th>
          <th scope="col">Can be empty</th>
          <th scope="col">Values</th>
          <th scope="col">Place in the answer of the API</th>
        </tr>
      </thead>
      <tbody>
        ${columns.map(column => columnRow(column, lists))}
      </tbody>
    </table>
  </div>`;
}

function columnRow(
  { name, description, type, unit, nullable, codelist, path }: Column,
  lists: Codelists,
): Html {
  const values =
    codelist && lists.has(codelist) ? markup`<a href="#${listId(codelist)}">${codelist}</a>` : codelist;
  return markup`<tr>
    <th scope="row"><code>${breakable(name, '_')}</code></th>
    <td class="long">${withCode(description)}</td>
    <td>${type}</td>
    <td>${unit && UNIT_SIGNS[unit]}</td>
    <td>${nullable ? 'Yes' : 'No'}</td>
    <td>${values}</td>
    <td><code>${breakable(path, '.')}</code></td>
  </tr>
`;
}

/** The codes that the columns use, each list once however many columns use it. */
export function codelists(columns: readonly Column[], lists: Codelists): Html {
  const used = new Set(columns.map(({ codelist }) => codelist));
  return markup`${[...lists].filter(([name]) => used.has(name)).map(([name, codes]) => codelist(name, codes))}`;
}

function codelist(name: string, codes: readonly LabelledCode[]): Html {
  const id = listId(name);
  return markup`<h3 id="${id}">${name}</h3>
    <div class="table-scroll" role="region" aria-labelledby="${id}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Label</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          ${codes.map(
            ({ code, label, description }) =>
              markup`<tr>
                <th scope="row"><code>${breakable(code, '_')}</code></th>
                <td>${label}</td>
                <td class="long">${description}</td>
              </tr>
`,
          )}
        </tbody>
      </table>
    </div>
`;
}

/** A text with its `code` marked up. */
function withCode(description: string): Html {
  const parts = description.split('`');
  return markup`${parts.map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}

const listId = (name: string) => `codelist-${name}`;
