/** What `pg` has for its own cursors and does not type. */
declare module 'pg/lib/utils.js' {
  const utils: {
    /** A value as the protocol takes it. */
    prepareValue(value: unknown): string | Buffer | null;
  };
  export default utils;
}
