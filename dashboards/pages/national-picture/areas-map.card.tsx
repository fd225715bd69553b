import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Card } from '../../card/card.js';
import { TileMap } from '../../charts/tile-map.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { SubNavigation } from '../../components/sub-navigation.js';
import { useChoice } from '../../components/use-choice.js';
import type { NationalPictureQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { MEASURE_NAMES, MEASURES, type Area, type Measure, type MeasureName } from './measures.js';
import document from './national-picture.graphql';

const NAMES = Object.fromEntries(MEASURE_NAMES.map(name => [name, MEASURES[name].name])) as Record<
  MeasureName,
  string
>;

/** The map of the areas, of which `?measure=` says what it shows. */
export function AreasMapCard({ data }: { readonly data: NationalPictureQuery }): ReactNode {
  const { areas, disagreements } = data;
  const [name] = useChoice('measure', MEASURE_NAMES);
  const measure: Measure = MEASURES[name];
  const values = new Map(
    areas.nodes.map(area => [
      area.code,
      { name: area.name, kind: measure.kindOf(area), text: measure.textOf(area) },
    ]),
  );
  return (
    <Card
      id="areas-map"
      question={measure.question}
      answer={answerIn(areas, measure)}
      table={
        <DataTable
          caption={measure.question}
          columns={columnsOf(measure)}
          rows={areas.nodes}
          rowKey={area => area.code}
        />
      }
      citations={areas.nodes.flatMap(measure.citationsOf)}
      caveats={[
        ...measure.caveats,
        ...disagreements.nodes
          .filter(({ slug }) => measure.disagreements?.includes(slug))
          .map(({ statement }) => statement),
      ]}
      asked={{ document, question: measure.registered }}
      isWide
    >
      <SubNavigation label="What the map shows" name="measure" options={NAMES} chosen={name} />
      <TileMap label={`Police force areas: ${measure.name}`} values={values} kinds={measure.kinds} />
    </Card>
  );
}

function answerIn({ nodes, totalCount }: NationalPictureQuery['areas'], measure: Measure): ReactNode {
  const { found, detail } = measure.answerFor(nodes);
  return (
    <p>
      <strong>{counted(found, 'area')}</strong> of {totalCount}: {detail} The squares are police force areas,
      laid out as on a map.
    </p>
  );
}

function columnsOf(measure: Measure): readonly Column<Area>[] {
  return [
    {
      heading: 'Area',
      cell: ({ code, name }) => <Link href={`/areas/${code}`}>{name}</Link>,
      sortBy: ({ name }) => name,
    },
    {
      heading: measure.name,
      cell: area => measure.kinds[measure.kindOf(area)]?.label,
      sortBy: area => measure.kinds[measure.kindOf(area)]?.label ?? null,
    },
    { heading: 'On record', cell: area => measure.textOf(area) },
  ];
}
