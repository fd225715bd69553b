import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { Bars } from '../../charts/bars.js';
import { DataTable, type Column } from '../../components/data-table.js';
import type { AboutTheDataQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import document from './about-the-data.graphql';
import { coverageOf, notCountedIn, placesOfSource, type RecordCoverage } from './cited-places.js';

/** How many places of each document are cited, and by which kinds of record. */
export function CoverageCard({ data }: { readonly data: AboutTheDataQuery }): ReactNode {
  const coverage = coverageOf(data);
  const sources = data.sources.nodes
    .map(source => ({ ...source, places: placesOfSource(coverage, source.slug) }))
    .toSorted((one, other) => other.places - one.places);
  const [most] = sources;
  return (
    <Card
      id="coverage-by-document"
      question="How much of the record comes from each document?"
      answer={
        most && (
          <p>
            Most from the {most.publisher}: <strong>{counted(most.places, 'citation')}</strong> of places in “
            {most.title}”.
          </p>
        )
      }
      table={
        <DataTable
          caption="Citations by kind of record and document"
          columns={columnsFor(sources)}
          rows={coverage}
          rowKey={({ kind }) => kind}
        />
      }
      citations={[]}
      caveats={[
        'A record that rests on several documents counts under each. A place is counted each time it is cited.',
        ...notCountedIn(coverage),
      ]}
      asked={{ document }}
    >
      <Bars
        title="Citations by document"
        description={sources.map(({ title, places }) => `${title}: ${places}`).join('. ')}
        rows={sources.map(({ title, places }) => ({
          label: title,
          value: places,
          text: counted(places, 'citation'),
        }))}
      />
    </Card>
  );
}

function columnsFor(sources: AboutTheDataQuery['sources']['nodes']): readonly Column<RecordCoverage>[] {
  return [
    { heading: 'Kind of record', cell: ({ label }) => label, sortBy: ({ label }) => label },
    { heading: 'Records', cell: ({ records }) => records, sortBy: ({ records }) => records, isNumber: true },
    ...sources.map(({ slug, title }) => ({
      heading: title,
      cell: ({ places }: RecordCoverage) => places.get(slug) ?? 'none cited',
      sortBy: ({ places }: RecordCoverage) => places.get(slug) ?? null,
      isNumber: true,
    })),
  ];
}
