/** What the tests use of Frictionless Data's library, which has no types. */
declare module 'datapackage' {
  interface Resource {
    read(options: { readonly keyed: true }): Promise<Record<string, unknown>[]>;
  }
  const datapackage: {
    validate(descriptor: object): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
    readonly Package: {
      load(
        descriptor: object,
        options: { readonly basePath: string; readonly strict: boolean },
      ): Promise<{ getResource(name: string): Resource }>;
    };
  };
  export default datapackage;
}
