/** What the site is called. `dashboards/shell/site.ts` has the same name for the browser. */
export const SITE = 'Perpetrator programmes graph';
