import type { Page, Request } from 'playwright-core';
import { faultsOn, OF_LOOKS, type Fault } from './axe.js';
import { until } from './until.js';

/** Where the pages ask the graph: what is registered, by its hash. */
const GRAPH = '**/graphql?*';
/** What the figures of a page are in. */
const ANSWERS = ['/graphql', '/questions', '/version'];

/** Nothing is awaited, and each chart is drawn. What Plot draws has no place until Plot has loaded. */
const IS_DRAWN = `!document.querySelector('main [aria-busy="true"], main .skeleton') &&
  document.querySelector('h1') !== null &&
  [...document.querySelectorAll('.plot-figure')].every(one => one.querySelector('svg')) &&
  [...document.querySelectorAll('.flow-figure')].every(one => one.querySelector('svg'))`;

/** One visitor's window on the site: what it asks for, what it is answered, what the browser complains of. */
export class Visit {
  readonly requests: Request[] = [];
  readonly complaints: string[] = [];
  readonly #answers: Promise<string>[] = [];

  constructor(
    readonly page: Page,
    readonly site: string,
  ) {
    page.on('request', request => {
      this.requests.push(request);
      if (new URL(request.url()).origin !== site) this.complaints.push(request.url());
    });
    page.on('response', response => {
      // What has been cut off has no text.
      if (ANSWERS.includes(new URL(response.url()).pathname))
        this.#answers.push(response.text().catch(() => '{}'));
    });
    page.on('console', message => {
      // GraphiQL tells there which helpers it starts.
      if (message.type() !== 'info') this.complaints.push(message.text());
    });
    page.on('pageerror', error => this.complaints.push(String(error)));
  }

  /** Goes to an address of the site and waits until the page is drawn. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(this.site + address);
    await this.drawn();
  }

  /** Waits until nothing of the page is missing any more. */
  async drawn(): Promise<void> {
    await until(() => this.page.evaluate<boolean>(IS_DRAWN), 'the page to be drawn');
  }

  /** How the graph was asked, each time: by GET, which can be kept, unless it does not know the document. */
  asked(): string[] {
    return this.requests
      .filter(one => new URL(one.url()).pathname === '/graphql')
      .map(request => request.method());
  }

  /** What the server has answered for the figures of the page. */
  async answers(): Promise<unknown[]> {
    return (await Promise.all(this.#answers)).map(text => JSON.parse(text) as unknown);
  }

  async openDetails(): Promise<void> {
    await this.page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
  }

  /** What is wrong with how the page looks now: what axe finds, and a window that has to be moved sideways. */
  async faults(rules?: readonly string[], part?: string): Promise<(Fault | string)[]> {
    const faults = await faultsOn(this.page, rules, part);
    const isTooWide = await this.page.evaluate('document.documentElement.scrollWidth > innerWidth');
    return isTooWide ? [...faults, 'The page is wider than the window.'] : faults;
  }

  /** What is wrong in the dark, in a window of 320 pixels, that is not wrong otherwise. */
  async faultsInTheDark(): Promise<(Fault | string)[]> {
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.page.setViewportSize({ width: 320, height: 640 });
    await this.drawn();
    return this.faults(OF_LOOKS);
  }

  /** Cuts the page off from the graph, of which the browser may complain. */
  async cutOff(): Promise<void> {
    await this.page.route(GRAPH, route => route.abort());
  }

  async reconnect(): Promise<void> {
    await this.page.unroute(GRAPH);
    this.letPass();
  }

  /** Lets pass what the browser has complained of up to now, where a test has given it reason to. */
  letPass(): void {
    this.complaints.length = 0;
  }

  /** Keeps the graph's next answers back, until they are let go or the page is cut off. */
  async holdAnswers(): Promise<{ letGo: () => void; cutOff: () => void }> {
    const { promise, resolve } = Promise.withResolvers<'continue' | 'abort'>();
    await this.page.route(GRAPH, async route => {
      await route[await promise]();
    });
    return { letGo: () => resolve('continue'), cutOff: () => resolve('abort') };
  }

  /** Has the graph's answers say that a part of them is missing. */
  async breakAnswers(message: string): Promise<void> {
    await this.page.route(GRAPH, async route => {
      const response = await route.fetch();
      const answer = (await response.json()) as object;
      await route.fulfill({ response, json: { ...answer, errors: [{ message }] } });
    });
  }
}
