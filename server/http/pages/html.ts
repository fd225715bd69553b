/** Markup that may be sent as it is: whatever was put into it has been escaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may be put into markup. A list is joined; null, undefined and false leave nothing. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

/**
 * Markup with values in it. Each value is escaped unless it is markup itself: nothing is trusted by accident.
 *
 * Its name is not `html`, because Prettier would close what a streamed page leaves open.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(textOf)));
}

/** An object as a block of JSON-LD. No `<` is left in it, so that no text can end the block. */
export function jsonLdBlock(data: object): Html {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return new Html(`<script type="application/ld+json">${json}</script>`);
}

function textOf(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Browsers take a carriage return in the text for a line feed.
  '\r': '&#13;',
};

/** Safe between tags and within the quotes of an attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"'\r]/g, character => ENTITIES[character] ?? '');
}
