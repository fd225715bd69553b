import { answerText } from './answer.js';
import type { Route } from './route.js';

/** Where browsers look for an icon of answers that name none, such as those in JSON. Relative: there may be a prefix. */
const ICON = 'data/assets/icon.svg';

/** Leads to the icon of the site from the address that browsers ask by themselves. */
export const iconRoute: Route = {
  matches: path => path === '/favicon.ico',
  methods: ['GET'],
  handle: (_request, response) =>
    answerText(response, 302, `The icon is at ${ICON}.`, {
      location: ICON,
      'cache-control': 'public, max-age=86400',
    }),
};
