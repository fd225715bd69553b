import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { Card } from '../../card/card.js';
import { TileMap } from '../../charts/tile-map.js';
import { DataTable } from '../../components/data-table.js';
import { SearchField } from '../../components/search-field.js';
import { Select } from '../../components/select.js';
import { useChoice } from '../../components/use-choice.js';
import type { AreasQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { areaColumns } from './area-columns.js';
import document from './areas.graphql';
import './areas.scss';
import { foundAreas, SHOWN, SHOWN_CHOICES } from './found-areas.js';
import { KNOWLEDGE, knowledgeInWords, knowledgeOf } from './knowledge.js';

/** The areas on a map and in a list, of which the address says which: `?show=nothing&find=wilt`. */
export function AreasKnownCard({ data }: { readonly data: AreasQuery }): ReactNode {
  const { areas, streams, nothingKnown } = data;
  const [shown, show] = useChoice('show', SHOWN_CHOICES);
  const [search] = useSearchParams();
  const found = foundAreas(areas.nodes, shown, search.get('find') ?? '');
  const isChosen = found.length < areas.nodes.length;
  const values = new Map(
    areas.nodes.map(area => [
      area.code,
      { name: area.name, kind: knowledgeOf(area), text: knowledgeInWords(area) },
    ]),
  );
  return (
    <Card
      id="areas-known"
      question="What is on record for each police force area?"
      answer={
        <p>
          Of {counted(areas.totalCount, 'area')}, <strong>{nothingKnown.totalCount}</strong> have nothing on
          record: no programme, no award and no answer to the survey. The squares lead to the areas.
          {isChosen &&
            ` ${found.length} of the ${areas.totalCount} are chosen below; the others have a broken line on the map.`}
        </p>
      }
      citations={[...areas.nodes, ...streams.nodes].flatMap(({ citations }) => citations)}
      caveats={[
        'Nothing on record does not mean that nothing is done there: no document says that an area has no programme.',
        'An award belongs to the office that received it and may serve other areas too.',
      ]}
      asked={{ document, question: 'areas-with-nothing-known' }}
      isWide
    >
      <TileMap
        label="Police force areas: what is on record"
        values={values}
        kinds={KNOWLEDGE}
        {...(isChosen && { found: new Set(found.map(({ code }) => code)) })}
      />
      <div className="areas-filters">
        <SearchField
          label="Find an area"
          hint="By its name, its region, its office or a programme, for example “drive”."
          name="find"
        />
        <Select label="Show" options={SHOWN} value={shown} onChange={show} />
      </div>
      <p role="status">
        {counted(found.length, 'area')} of {areas.totalCount}
      </p>
      {found.length === 0 ? (
        <p>No area has these words. Try fewer letters, or show all areas.</p>
      ) : (
        <div className="areas-list">
          <DataTable
            caption={SHOWN[shown]}
            columns={areaColumns(streams.nodes)}
            rows={found}
            rowKey={area => area.code}
          />
        </div>
      )}
    </Card>
  );
}
