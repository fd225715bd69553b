import { STATUS_SYMBOLS, type Column, type TableSource } from '../../../tables/table.js';
import { type Html, markup } from '../../pages/html.js';
import { counted, dateAsWords } from './words.js';

/** More places than this are folded away, so that the next source stays in sight. */
const FEW_PLACES = 3;

/** What the marks of a `_status` column mean, in words that need no pointing at them. */
export function markList(columns: readonly Column[]): Html | undefined {
  if (!columns.some(({ isStatus }) => isStatus)) return undefined;
  return markup`<p class="marks">
    Marks:
    ${[...STATUS_SYMBOLS].map(([mark, meaning], at) => markup`${at > 0 && '; '}${mark} ${meaning}`)}.
  </p>`;
}

export function caveatList(caveats: readonly string[]): Html {
  if (caveats.length === 0) return markup`<p>None is known.</p>`;
  return markup`<ul class="prose">
    ${caveats.map(caveat => markup`<li>${caveat}</li>`)}
  </ul>`;
}

/** The documents that the rows come from, each with what its licence asks to be said. */
export function sourceList(sources: readonly TableSource[]): Html {
  if (sources.length === 0) return markup`<p>No row cites a source.</p>`;
  return markup`<ul class="prose sources">
    ${sources.map(source)}
  </ul>`;
}

function source({ title, publisher, datePrinted, licence, places }: TableSource): Html {
  const printed = datePrinted && markup`, ${dateAsWords(datePrinted)}`;
  return markup`<li>
    <p>${publisher}, <cite>${title}</cite>${printed}. Used under the ${licence}.</p>
    ${places.length > 0 && placeList(places)}
  </li>
`;
}

function placeList(places: readonly string[]): Html {
  const list = markup`<ul>
    ${places.map(place => markup`<li>${place}</li>`)}
  </ul>`;
  if (places.length <= FEW_PLACES) return list;
  return markup`<details>
    <summary>${counted(places.length, 'place')} in it</summary>
    ${list}
  </details>`;
}
