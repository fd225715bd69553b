import type { IncomingMessage } from 'node:http';

/** The address that a request asks for. */
export type Address = Pick<URL, 'pathname' | 'search' | 'searchParams'>;

// Nothing in such a path or search stands for anything else, so that it need not be taken apart as a URL.
const PLAIN = /^(\/|(?:\/[\w-]+)+)(\?[^#]+)?$/;

/** The address of a request; undefined when it cannot be read. */
export function addressOf({ url = '/' }: IncomingMessage): Address | undefined {
  const plain = PLAIN.exec(url);
  if (plain) return new PlainAddress(plain[1] ?? '/', plain[2] ?? '');
  // What follows two slashes would be taken for a host.
  return url.startsWith('//') ? undefined : (URL.parse(url, 'http://site.invalid') ?? undefined);
}

class PlainAddress implements Address {
  #searchParams: URLSearchParams | undefined;

  constructor(
    readonly pathname: string,
    readonly search: string,
  ) {}

  get searchParams(): URLSearchParams {
    return (this.#searchParams ??= new URLSearchParams(this.search));
  }
}
