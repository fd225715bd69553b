import type { BuiltFile } from '../built/built-page.js';

/** A page of the dashboards, as the build lists it in `pages.json` from `dashboards/page-list.ts`. */
export interface ListedPage {
  /** Its address; a part that begins with a colon stands for anything: `/areas/:code`. */
  readonly path: string;
  /** Its heading, and what the window is called. */
  readonly title: string;
  /** What the page shows, in a sentence. */
  readonly description: string;
  /** What the navigation calls it; without it, the page is not in the navigation. */
  readonly navigation?: string;
  /** The cards that another site may show alone, at `/embed/…`. */
  readonly cards: readonly string[];
}

export function listedPages(pages: BuiltFile): readonly ListedPage[] {
  return JSON.parse(pages.identity.toString()) as ListedPage[];
}

/** The page at an address. */
export function pageAt(pages: readonly ListedPage[], path: string): ListedPage | undefined {
  return pages.find(page => isAt(page, path));
}

/** The page that a card is part of. */
export function pageOfCard(pages: readonly ListedPage[], card: string): ListedPage | undefined {
  return pages.find(({ cards }) => cards.includes(card));
}

function isAt(page: ListedPage, path: string): boolean {
  const [expected, given] = [page.path.split('/'), path.split('/')];
  return (
    expected.length === given.length &&
    expected.every((part, place) => (part.startsWith(':') ? given[place] !== '' : part === given[place]))
  );
}
