import { describe, expect, it } from '@jest/globals';
import { readAssets } from '../../server/http/data/pages/assets.js';
import { cataloguePage } from '../../server/http/data/pages/catalogue-page.js';
import { jsonLdBlock, markup } from '../../server/http/pages/html.js';
import type { ParameterShown, TablePageModel } from '../../server/http/data/pages/models.js';
import { tablePageEnd, tablePageStart, tableRows } from '../../server/http/data/pages/table-page.js';
import type { Column, TableHead, TableNotes } from '../../server/tables/table.js';

const column = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'string',
  nullable: true,
  description: `What ${name} is.`,
  path: `awards.nodes.${name}`,
  ...more,
});

const columns = [
  column('area', { nullable: false }),
  column('amount_gbp', { type: 'number', unit: 'GBP' }),
  column('amount_status', { isStatus: true }),
  column('kind', { codelist: 'AmountKind' }),
];

const head: TableHead = {
  question: {
    number: 1,
    theme: 'Funding',
    question: 'Who was awarded "what" & when?',
    name: 'awards',
    answer: 'Two areas.',
    caveat: 'No document reports what was paid.',
  },
  grain: 'One award.',
  columns,
};

const codes = [
  { code: 'PAID', label: 'Paid', description: 'It has been paid.' },
  { code: 'INDICATIVE', label: 'Indicative', description: 'It may still change.' },
];

const parameter = (more: Partial<ParameterShown>): ParameterShown => ({
  name: 'from',
  description: 'The first year.',
  isList: false,
  isRequired: false,
  type: 'FinancialYear',
  ...more,
});

const state = { revision: 'r7', lastChanged: '2026-07-27T23:30:00Z', jsonLd: {} };

const model = (more: Partial<TablePageModel> = {}): TablePageModel => ({
  ...state,
  base: '../',
  head,
  total: 2,
  shown: 2,
  parameters: [],
  downloads: [{ label: 'CSV', href: 'awards.csv?from=2023-24&to=2024-25' }],
  graphiqlHref: '../graphiql?query=x',
  codelists: new Map([['AmountKind', codes]]),
  ...more,
});

const notes: TableNotes = { caveats: [], sources: [] };

describe('markup', () => {
  it('escapes what is put into it, between tags and within quotes', () => {
    const bad = `"><script>alert('1')</script>&`;
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;';
    expect(markup`<p title="${bad}">${bad}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('joins lists, leaves what is markup as it is, and nothing for what is not there', () => {
    const items = ['a & b', 'c'].map(item => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}</ul>${null}${undefined}${false}${0}`.text).toBe(
      '<ul><li>a &amp; b</li><li>c</li></ul>0',
    );
  });

  it('lets no text end a block of JSON-LD', () => {
    const data = { name: '</script><!--<script>alert(1)</script>' };
    const { text } = jsonLdBlock(data);
    const json = text.slice('<script type="application/ld+json">'.length, -'</script>'.length);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(data);
  });
});

describe('the rows of a table', () => {
  const row = (...cells: Parameters<typeof tableRows>[1][number]) => tableRows(columns, [cells]);

  it('show the first cell as the name of the row, and escape every text', () => {
    const text = row('<script>alert(1)</script>', null, null, '" onclick="alert(1)');
    expect(text).toContain('<th scope="row" dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</th>');
    expect(text).toContain('&quot; onclick=&quot;alert(1)');
    expect(text).not.toContain('<script>');
  });

  it('show money with its pence and thousands apart, and keep the number to sort by', () => {
    expect(row('Essex', 1687170, null, null)).toContain(
      '<td class="number" data-value="1687170">1,687,170.00</td>',
    );
  });

  it('leave a number that counts nothing as it is', () => {
    const year = [column('area'), column('year', { type: 'integer' })];
    expect(tableRows(year, [['Essex', 2023]])).toContain('>2023</td>');
  });

  it('leave the cell of a missing value empty, and never write a zero into it', () => {
    expect(row('Essex', null, null, null)).toContain('<td class="number none"></td><td class="none"></td>');
  });

  it('give a row without a name words for its header', () => {
    expect(row(null, 1, null, null)).toContain(
      '<th scope="row" class="none"><span class="visually-hidden">no value</span></th>',
    );
  });

  it('say what a mark of a status means, and only in a column of statuses', () => {
    const text = row('Essex', null, '[x]', '[x]');
    expect(text).toContain(
      '<abbr title="not available: the sources do not say">[x]</abbr></td><td class="brief" dir="auto">[x]',
    );
  });

  it('show dates, and what is true, in words', () => {
    const others = [column('area'), column('on', { type: 'date' }), column('is_paid', { type: 'boolean' })];
    const text = tableRows(others, [['Essex', '2023-07-01', false]]);
    expect(text).toContain('data-value="2023-07-01">1 July 2023</td>');
    expect(text).toContain('>No</td>');
  });

  it('link only to addresses of the web', () => {
    expect(row('Essex', null, null, 'https://example.org/a?b&c')).toContain(
      '<a href="https://example.org/a?b&amp;c">https://example.org/a?b&amp;c</a>',
    );
    expect(row('Essex', null, null, 'javascript:alert(1)')).not.toContain('<a ');
  });
});

describe('the page of a table', () => {
  const page = (more?: Partial<TablePageModel>, said = notes) =>
    tablePageStart(model(more)) + tablePageEnd(model(more), said);

  it('stops where the rows begin, and goes on where they end', () => {
    expect(tablePageStart(model()).trimEnd()).toMatch(/<tbody>$/);
    expect(tablePageEnd(model(), notes)).toMatch(/^<\/tbody>[^]*<\/html>\n$/);
  });

  it('has its header, and says why, when there is no row', () => {
    const text = page({ total: 0, shown: 0, emptyReason: 'No scheme exists.' });
    expect(text).toContain('<strong>There are no rows.</strong> No scheme exists.');
    expect(text.match(/<th scope="col" class="(text|number)"/g)).toHaveLength(columns.length);
    expect(text).toContain('amount_<wbr>gbp <span class="unit">£</span></th>');
  });

  it('says how many rows are shown when it has not all of them', () => {
    expect(page({ total: 1204, shown: 500 })).toMatch(/shows the first 500 rows of 1,204\./);
    expect(page()).not.toContain('shows the first');
  });

  it('keeps in its form what has been asked', () => {
    const text = page({
      parameters: [
        parameter({ value: ['2023-24" x="'] }),
        parameter({ name: 'kinds', isList: true, codes, value: ['PAID'] }),
        parameter({ name: 'offices', isList: true, isRequired: true, value: ['essex', 'kent'] }),
      ],
    });
    expect(text).toContain('value="2023-24&quot; x=&quot;"');
    expect(text).toContain('<option value="PAID" selected>Paid</option>');
    expect(text).toContain('<option value="INDICATIVE">Indicative</option>');
    expect(text.match(/value="[^"]*" name="offices"[^>]*/g)).toEqual([
      'value="essex" name="offices" aria-describedby="parameter-offices-hint" required',
      'value="kent" name="offices" aria-describedby="parameter-offices-hint"',
      'value="" name="offices" aria-describedby="parameter-offices-hint"',
    ]);
  });

  it('has no form where nothing can be chosen', () => {
    expect(page()).not.toContain('<form');
  });

  it('ends with the caveats, the sources with their licences and places, the columns and their codes', () => {
    const source = {
      slug: 'table',
      title: 'Award table',
      publisher: 'Home Office',
      datePrinted: '2023-07-27',
      licence: 'Open Government Licence v3.0',
      places: ['row <Essex>'],
    };
    const text = tablePageEnd(model(), { caveats: ['Two sources disagree.'], sources: [source] });
    expect(text).toContain('<li>Two sources disagree.</li>');
    expect(text).toContain(
      'Home Office, <cite>Award table</cite>, 27 July 2023. Used under the Open Government Licence v3.0.',
    );
    expect(text).toContain('<li>row &lt;Essex&gt;</li>');
    expect(text).toContain('<code>awards.<wbr>nodes.<wbr>amount_gbp</code>');
    expect(text).toContain('<a href="#codelist-AmountKind">AmountKind</a>');
    expect(text).toContain('<td>Indicative</td>');
  });

  it('links relatively, so that the site can stand under a prefix', () => {
    expect(unreachable(page())).toEqual([]);
    expect(page()).toContain('<a href="../data#theme-funding">');
    expect(page()).toContain('href="awards.csv?from=2023-24&amp;to=2024-25"');
    expect(page()).toMatch(/href="\.\.\/data\/assets\/data\.css\?v=[\w-]{22}"/);
  });

  it('has nothing inline that its policy would refuse', () => {
    expect(page()).not.toMatch(/<style| style=| on[a-z]+=|<script>/);
  });
});

describe('the catalogue', () => {
  const catalogue = cataloguePage({
    ...state,
    base: '',
    datapackageHref: 'data/datapackage.json',
    entries: [
      {
        head,
        parameters: [parameter({})],
        formats: [{ name: 'csv', label: 'CSV', href: 'data/awards.csv' }],
        columnsHref: 'data/awards.html#columns',
      },
    ],
  });

  it('has each question under its theme, with what can be done with it', () => {
    expect(catalogue).toContain('<h2 id="theme-funding">Funding</h2>');
    expect(catalogue).toContain(
      '<a href="data/awards.html">Who was awarded &quot;what&quot; &amp; when?</a>',
    );
    expect(catalogue).toContain('<a href="data/awards.csv">CSV<span class="visually-hidden"> of ');
    expect(catalogue).toContain('<code>from</code>');
    expect(catalogue).not.toContain('theme-evidence');
  });

  it('says which data it shows, by the day as it is in the United Kingdom', () => {
    expect(catalogue).toContain('<span class="revision">r7</span>');
    expect(catalogue).toContain('<time datetime="2026-07-27T23:30:00Z">28 July 2026</time>');
  });

  it('hides its search until the script has made it work', () => {
    expect(catalogue).toContain('<search class="filter" hidden>');
  });

  it('links relatively', () => {
    expect(unreachable(catalogue)).toEqual([]);
    expect(catalogue).toContain('<a href="data" aria-current="page">');
  });
});

describe('the files of the pages', () => {
  it('are there, with their types', () => {
    const types = [...readAssets()].map(([name, { contentType }]) => [name, contentType]);
    expect(types).toEqual([
      ['data.css', 'text/css; charset=utf-8'],
      ['data.js', 'text/javascript; charset=utf-8'],
      ['icon.svg', 'image/svg+xml; charset=utf-8'],
    ]);
  });
});

/** The addresses that begin at the root of a server, or name one: a prefix would break the first of them. */
function unreachable(page: string): string[] {
  return (page.match(/(href|src)="[^"]*"/g) ?? []).filter(link => /"(\/|[a-z]+:)/.test(link));
}
