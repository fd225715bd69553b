/** Writes one file of typed documents, and none where there is no document. `codegen.yml` uses it. */
export const preset = {
  buildGeneratesSection: options =>
    options.documents.length === 0 ? [] : [{ ...options, filename: options.baseOutputDir }],
};
