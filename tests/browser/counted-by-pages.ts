import { legendOf, MAP_LEGENDS } from './card-figures/map-legends.js';
import { countsBySource, countsOfPlaces } from './card-figures/record.js';
import { numbersIn } from './page-numbers.js';
import type { VisitedSite } from './visited-site.js';

/**
 * The numbers that a page counts itself, where they are not the length of a list in its answer, as the graph counts
 * them when it is asked without the page.
 */
export const COUNTED_BY_PAGES: Readonly<Record<string, (site: VisitedSite) => Promise<readonly unknown[]>>> =
  {
    // The legend of the map counts areas by what is known of their office and of their programmes together.
    '/areas': async site => {
      const { filters = [] } = MAP_LEGENDS.find(({ address }) => address === '/areas') ?? {};
      return (await legendOf(site, filters)).flatMap(numbersIn);
    },
    // The places that records cite are counted by their document: places are no list of the graph.
    '/about-the-data': async site => [
      ...(await countsBySource(site)),
      ...(await countsOfPlaces(site)).map(({ count }) => count),
    ],
  };
