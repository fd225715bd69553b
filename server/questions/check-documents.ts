import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { GraphQLError, parse, Source, validate, type GraphQLSchema } from 'graphql';
import { graphqlFiles } from './graphql-files.js';

/**
 * Holds every `.graphql` document of some folders against a schema. A folder that is not there has none.
 *
 * @returns what the schema does not answer, each as `folder/name.graphql:line:column what is wrong`
 */
export async function faultsOfDocuments(
  schema: GraphQLSchema,
  project: string,
  folders: readonly string[],
): Promise<string[]> {
  const files = (await Promise.all(folders.map(folder => documentsOf(project, folder)))).flat().sort();
  const faults = await Promise.all(
    files.map(async file => {
      const source = new Source(await readFile(path.join(project, file), 'utf8'), file);
      return faultsOf(schema, source).map(error => placed(file, error));
    }),
  );
  return faults.flat();
}

async function documentsOf(project: string, folder: string): Promise<string[]> {
  const names = await graphqlFiles(path.join(project, folder), { mayBeMissing: true });
  // A place that can be clicked in a terminal and found in a log has the slashes of an address on every platform.
  return names.map(name => `${folder}/${name.replaceAll(path.sep, '/')}`);
}

function faultsOf(schema: GraphQLSchema, source: Source): readonly GraphQLError[] {
  try {
    return validate(schema, parse(source));
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function placed(file: string, { locations, message }: GraphQLError): string {
  const { line, column } = locations?.[0] ?? { line: 1, column: 1 };
  return `${file}:${line}:${column} ${message}`;
}
