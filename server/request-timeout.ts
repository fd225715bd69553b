/** A request has taken longer than the configuration gives it. */
export class RequestTimeout extends Error {
  override readonly name = 'RequestTimeout';

  constructor(milliseconds: number) {
    super(
      `The request took longer than ${milliseconds} milliseconds and was given up: ask for less, or in pages.`,
    );
  }
}
