/** What the site is called. The server writes the same name into the pages that it serves. */
export const SITE = 'Perpetrator programmes graph';

/** Where the quick exit leads: a page that anybody may have been reading. */
export const SAFE_PAGE = 'https://www.bbc.co.uk/weather';
