import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { Embed } from './embed/embed.js';
import { PAGE_ROUTES } from './pages.js';
import { NotFound } from './shell/not-found.js';
import { Shell } from './shell/shell.js';

/** The dashboards: each page in the shell, and each card that another site shows on its own. */
export function App(): ReactNode {
  return (
    <Switch>
      <Route path="/embed/:card">{({ card }) => <Embed key={card} card={card} />}</Route>
      {PAGE_ROUTES.map(({ page, Page }) => (
        <Route key={page.path} path={page.path}>
          <Shell page={page}>
            <Page />
          </Shell>
        </Route>
      ))}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
