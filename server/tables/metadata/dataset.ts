import type { Format } from '../formats/format.js';
import type { TableHead, TableSource } from '../table.js';

/** What catalogues of data and search engines read of a table, as schema.org has it. */
export function datasetOf(
  { question, grain, columns }: TableHead,
  sources: readonly TableSource[],
  formats: readonly Format[],
  {
    addressOf,
    changedAt,
    version,
  }: {
    /** Where the table is, by the ending. */
    readonly addressOf: (ending: string) => string;
    readonly changedAt: Date;
    readonly version: number;
  },
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: question.question,
    description: `${question.answer} ${grain} ${question.caveat}`,
    url: addressOf('html'),
    version: String(version),
    dateModified: changedAt.toISOString(),
    isAccessibleForFree: true,
    spatialCoverage: 'England and Wales',
    creditText: [...new Set(sources.map(({ publisher }) => publisher))].join('; '),
    isBasedOn: sources.map(({ title, publisher, datePrinted, licence }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      ...(datePrinted !== null && { datePublished: datePrinted }),
      license: licence,
    })),
    variableMeasured: columns.map(({ name, description, unit }) => ({
      '@type': 'PropertyValue',
      name,
      description,
      ...(unit && { unitText: unit }),
    })),
    distribution: formats.map(({ name, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType.split(';')[0],
      contentUrl: addressOf(name),
    })),
  };
}
