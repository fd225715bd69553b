import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProjectCopy } from '../harness/project-copy.js';

// Each run starts ESLint, which takes its time on a busy machine.
jest.setTimeout(60_000);

interface Linted {
  readonly messages: readonly { line: number; ruleId: string | null; message: string }[];
}

const SOUND = `
"""What can be asked."""
type Query {
  """The programmes."""
  programmes(
    """Return the records after this cursor."""
    after: String
    """Return the records before this cursor."""
    before: String
    """How many from the start."""
    first: Int
    """How many from the end."""
    last: Int
  ): ProgrammeConnection!
}

"""A page of programmes."""
type ProgrammeConnection {
  """The records with their cursors."""
  edges: [ProgrammeEdge!]!
  """Where this page lies."""
  pageInfo: PageInfo!
}

"""A programme at its place."""
type ProgrammeEdge {
  """Opaque cursor."""
  cursor: String!
  """The record."""
  node: Programme!
}

"""Where a page lies in its list."""
type PageInfo {
  """Whether records follow."""
  hasNextPage: Boolean!
  """Whether records precede."""
  hasPreviousPage: Boolean!
  """Null on an empty page."""
  startCursor: String
  """Null on an empty page."""
  endCursor: String
}

"""A record."""
interface Node {
  """Global identifier."""
  id: ID!
}

"""What is commissioned."""
type Programme implements Node {
  """Global identifier."""
  id: ID!
  """Name as printed. Null when the sources give none."""
  name: String
  """The same. Null when the sources give none."""
  title: String @deprecated(reason: "Kept until 2027-03-31. Use name.")
}
`;

// What is wrong stands behind the line.
const UNSOUND = `${SOUND}
extend type Query {
  """One programme. Null when there is none."""
  getProgramme( # @graphql-eslint/naming-convention
    id: ID! # @graphql-eslint/require-description
  ): Programme
  """The areas."""
  areas(first: Int): AreaConnection! # @graphql-eslint/relay-arguments
}

"""A page of areas."""
type AreaConnection { # @graphql-eslint/relay-connection-types
  """The records with their cursors."""
  edges: [Area!]!
}

type Area implements Node { # @graphql-eslint/require-description
  """Global identifier."""
  id: ID!
  population: Int! # @graphql-eslint/require-description
  """Inhabitants."""
  number_of_people: Int! # @graphql-eslint/naming-convention
  """Code of the area."""
  areaCode: String! # @graphql-eslint/no-typename-prefix
  """Name as printed."""
  name: String # house/says-when-null
  """the nation"""
  nation: Nation! # house/full-sentences
  """The organization that polices it."""
  force: String! # house/british-spelling
  """The same."""
  police: String! @deprecated # @graphql-eslint/require-deprecation-reason
  """The same."""
  constabulary: String! @deprecated(reason: "Use force.") # house/dated-deprecation
  """The same."""
  service: String! @deprecated(reason: "Kept until 2027-02-31. Use force.") # house/dated-deprecation
}

"""England or Wales."""
enum Nation {
  """England."""
  england # @graphql-eslint/naming-convention
  WALES # @graphql-eslint/require-description
  """Wales again."""
  wales # @graphql-eslint/unique-enum-value-names
}

"""A left-over."""
input Rest { # @graphql-eslint/no-unreachable-types
  """One."""
  one: Int
}
`;

const UNSOUND_DOCUMENTS = {
  'missing-field':
    '# Which?\nquery MissingField { programmes { edges { kind } } } # @graphql-eslint/fields-on-correct-type',
  'deprecated-field':
    '# Which?\nquery DeprecatedField { programmes { edges { node { title } } } } # @graphql-eslint/no-deprecated',
  'wrong-value':
    '# Which?\nquery WrongValue { programmes(first: "a") { edges { cursor } } } # @graphql-eslint/value-literals-of-correct-type',
  'unused-variable':
    '# Which?\nquery UnusedVariable($one: Int) { programmes { edges { cursor } } } # @graphql-eslint/no-unused-variables',
  'other-name-2023-25':
    '# Which?\nquery AnotherName { programmes { edges { cursor } } } # house/operation-named-as-file',
  'without-question':
    'query WithoutQuestion { programmes { edges { cursor } } } # @graphql-eslint/require-description',
};

describe('the rules for GraphQL', () => {
  let project: ProjectCopy;
  beforeEach(async () => {
    project = await ProjectCopy.of('eslint.config.js', 'eslint.graphql.js', 'package.json');
    await project.write(
      'client-queries/sound-2023-25.graphql',
      '# Which?\nquery Sound202325 { programmes { edges { cursor } } }',
    );
  });
  afterEach(() => project.remove());

  /** Writes the files without the notes, lints them, and finds what is reported, as the notes put it. */
  async function lint(files: Readonly<Record<string, string>>): Promise<string[]> {
    for (const [file, text] of Object.entries(files)) await project.write(file, text.replace(NOTE, ''));
    const { printed } = await project.run('node_modules/eslint/bin/eslint.js', '--format', 'json', '.');
    const linted = JSON.parse(printed) as (Linted & { filePath: string })[];
    return linted.flatMap(({ filePath, messages }) => {
      const file = Object.keys(files).find(name => filePath.endsWith(name)) ?? '';
      const lines = (files[file] ?? '').replace(NOTE, '').split('\n');
      return messages.map(({ line, ruleId, message }) => `${lines[line - 1]} # ${ruleId ?? message}`);
    });
  }

  it('pass what is sound', async () => {
    expect(await lint({ 'schema/schema.graphql': SOUND })).toEqual([]);
  });

  it('report each fault of a schema by its rule', async () => {
    const found = await lint({ 'schema/schema.graphql': UNSOUND });
    expect(found).toEqual(expect.arrayContaining(noted(UNSOUND)));
  });

  it('report each fault of a document by its rule', async () => {
    const documents = Object.entries(UNSOUND_DOCUMENTS).map(
      ([name, text]) => [`client-queries/${name}.graphql`, text] as const,
    );
    const found = await lint({ 'schema/schema.graphql': SOUND, ...Object.fromEntries(documents) });
    expect(found).toEqual(expect.arrayContaining(Object.values(UNSOUND_DOCUMENTS).flatMap(noted)));
  });

  it('report a document inside the code of a dashboard, which no check would see', async () => {
    await project.write(
      'tsconfig.json',
      '{ "compilerOptions": { "jsx": "preserve" }, "include": ["dashboards"] }',
    );
    const found = await lint({
      'schema/schema.graphql': SOUND,
      'dashboards/map.tsx': 'export const map = gql`query Map { programmes { edges { cursor } } }`;',
    });
    expect(found).toContainEqual(expect.stringMatching(/gql`.* # no-restricted-syntax$/));
  });
});

const NOTE = / # (@graphql-eslint|house)\/[a-z-]+$/gm;

function noted(text: string): string[] {
  return text.split('\n').filter(line => line.match(NOTE));
}
