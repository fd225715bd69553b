import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { PATIENCE, until } from './until.js';

/** What the page at hand has stored under a key. */
export function stored(page: Page, key: string): Promise<string> {
  return page.evaluate<string>(`localStorage.getItem(${JSON.stringify(key)}) ?? ''`);
}

/** GraphiQL in a browser of its own, with nothing stored, by what people see of it. */
export class GraphiqlPage {
  private constructor(
    readonly page: Page,
    /** Errors and warnings of the browser, what the policy of the page forbids among them. */
    readonly complaints: readonly string[],
    /** The bodies of the requests to the API. */
    readonly posted: readonly { query: string; variables?: unknown; operationName?: unknown }[],
  ) {}

  static async open(browser: Browser, address: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))",
    );
    const complaints: string[] = [];
    const posted: GraphiqlPage['posted'][number][] = [];
    context.on('weberror', error => complaints.push(String(error.error())));
    context.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    context.on('request', request => {
      if (request.method() === 'POST') posted.push(request.postDataJSON() as { query: string });
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const opened = new GraphiqlPage(page, complaints, posted);
    await page.goto(address);
    await opened.operation.waitFor();
    return opened;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  readonly operation = this.page.locator('.graphiql-query-editor .view-lines');
  readonly variables = this.page.locator('.graphiql-editor-tool > :first-child .view-lines');
  readonly headers = this.page.locator('.graphiql-editor-tool > :last-child .view-lines');
  readonly answer = this.page.locator('.graphiql-response .view-lines');
  readonly answerLine = this.page.getByRole('status', { name: 'State of the answer' });
  readonly notice = this.page.getByRole('complementary', { name: 'Notices' });
  readonly tabs = this.page.getByRole('list', { name: 'Open queries' });

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  pane(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async openPane(name: string): Promise<void> {
    const show = this.page.getByRole('button', { name: `Show ${name}`, exact: true });
    await show.click();
  }

  async run(): Promise<void> {
    await this.button(/^execute/i).click();
  }

  /** What the query editor holds, which draws no more than what is in view. */
  query(): Promise<string> {
    return stored(this.page, 'graphiql:query');
  }

  /** Waits until GraphiQL has stored its tabs with a text among them. */
  hasStored(part: string): Promise<void> {
    return until(
      async () => (await stored(this.page, 'graphiql:tabState')).includes(part),
      `the tabs to be stored with ${part}`,
    );
  }

  /** Waits until the query editor holds a text, which GraphiQL stores with a little delay. */
  holds(part: string): Promise<void> {
    return until(async () => (await this.query()).includes(part), `the editor to hold ${part}`);
  }

  holdsNoMore(part: string): Promise<void> {
    return until(async () => !(await this.query()).includes(part), `the editor to hold no ${part}`);
  }

  /** Pastes a text into an editor in place of what it holds: typed, Monaco would add brackets and indents of its own. */
  async write(editor: Locator, text: string): Promise<void> {
    await editor.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(text)});
      document.activeElement.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }`);
  }
}
