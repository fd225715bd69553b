/** Nobody waits for the answer to a request any more. Whatever still works for it ends with this. */
export class RequestGivenUp extends Error {
  override readonly name: string = 'RequestGivenUp';
}

/** A request has taken longer than the configuration gives it. */
export class RequestTimeout extends RequestGivenUp {
  override readonly name = 'RequestTimeout';

  constructor(milliseconds: number) {
    super(
      `The request took longer than ${milliseconds} milliseconds and was given up: ask for less, or in pages.`,
    );
  }
}
