import { expect } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

/** The whole site, served over the published record, with a browser to visit it. */
export class VisitedSite {
  readonly #visits: Visit[] = [];

  private constructor(
    readonly app: ServedApp,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<VisitedSite> {
    const [app, browser] = await Promise.all([serveApp(), openBrowser()]);
    return new VisitedSite(app, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.close();
  }

  /** A visitor who has seen nothing of the site before, and is not there yet. */
  async visitor(options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const visit = new Visit(await context.newPage(), this.app.url);
    this.#visits.push(visit);
    return visit;
  }

  /** A new visitor at an address, when the page is drawn. */
  async visit(address: string, options?: BrowserContextOptions): Promise<Visit> {
    const visit = await this.visitor(options);
    await visit.goTo(address);
    return visit;
  }

  /** A new visitor at an address where nothing is: the browser complains of the status, and of nothing else. */
  async visitNothing(address: string): Promise<Visit> {
    const visit = await this.visit(address);
    expect(visit.complaints).toEqual([expect.stringContaining('404')]);
    visit.letPass();
    return visit;
  }

  /** Ends every visit; the browser had nothing to complain of, and nothing was asked of another server. */
  async leave(): Promise<void> {
    const visits = this.#visits.splice(0);
    await Promise.all(visits.map(({ page }) => page.context().close()));
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
  }

  /** What the graph says, asked without a page. */
  async ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
    const { data, errors } = await this.app.ask(query, variables);
    expect(errors).toBeUndefined();
    return data as Data;
  }
}
