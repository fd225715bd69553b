import type { Column } from '../../components/data-table.js';
import { AreaLink } from '../../components/profile/links.js';
import { inPounds } from '../../words/money.js';
import type { Area } from './knowledge.js';

interface Stream {
  readonly slug: string;
  readonly name: string;
}

/** What the list says of each area, with a column for each round of awards. */
export function areaColumns(streams: readonly Stream[]): readonly Column<Area>[] {
  return [
    { heading: 'Area', cell: area => <AreaLink {...area} />, sortBy: ({ name }) => name },
    { heading: 'Region', cell: ({ region }) => region, sortBy: ({ region }) => region },
    {
      heading: 'Survey of 2025',
      cell: ({ pcc }) => (pcc === null ? 'No office' : pcc.surveyRespondent ? 'Answered' : 'Did not answer'),
      sortBy: ({ pcc }) => (pcc === null ? null : Number(!pcc.surveyRespondent)),
    },
    {
      heading: 'Programmes',
      cell: ({ programmes: { length } }) => (length === 0 ? 'None on record' : length),
      sortBy: ({ programmes }) => programmes.length,
      isNumber: true,
    },
    ...streams.map(({ slug, name }): Column<Area> => ({
      heading: name,
      cell: area => amountsOf(area, slug).map(inPounds).join(', ') || 'None on record',
      sortBy: area => amountsOf(area, slug)[0] ?? null,
      isNumber: true,
    })),
  ];
}

function amountsOf({ awardsReceived }: Area, stream: string): number[] {
  return awardsReceived.filter(award => award.stream.slug === stream).map(({ amount }) => amount);
}
