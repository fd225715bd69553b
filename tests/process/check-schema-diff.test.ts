import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProjectCopy, type Run } from '../harness/project-copy.js';

// A process of its own on a busy machine.
jest.setTimeout(60_000);

const RELEASED = `type Query { programme(slug: String!): Programme }
type Programme { name: String! kind: Kind }
enum Kind { HUB }
`;

describe('the comparison with the last release', () => {
  let project: ProjectCopy;
  beforeEach(async () => {
    project = await ProjectCopy.of();
    await project.write('schema/released/0.9.0.graphql', 'type Query { other: Int }');
    await project.write('schema/released/0.10.0.graphql', RELEASED);
  });
  afterEach(() => project.remove());

  async function compare(schema: string, { version = '0.10.0', words = [] as string[] } = {}): Promise<Run> {
    await project.write('schema/schema.graphql', schema);
    await project.write('package.json', JSON.stringify({ version }));
    return project.run('tests/check-schema-diff.mjs', ...words);
  }

  const changed = (from: string, to: string) => {
    expect(RELEASED).toContain(from);
    return RELEASED.replace(from, to);
  };
  const WITHOUT_KIND = changed(' kind: Kind', '');

  it('is with the release of the highest version, and finds nothing when nothing changed', async () => {
    const { exitCode, printed } = await compare(RELEASED);
    expect([exitCode, printed]).toEqual([0, 'Since 0.10.0: 0 breaking, 0 dangerous, 0 safe.\n']);
  });

  it('passes what is only added, and says so, a new type once', async () => {
    const schema = `${changed('name: String!', 'name: String! area(of: Wish): Area!')}
      type Area { name: String! code: ID! nation: Nation! place: Place! }
      enum Nation { ENGLAND WALES }
      union Place = Area | Programme
      input Wish { nation: Nation code: ID! }`;
    const { exitCode, printed } = await compare(schema);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^SAFE +Field 'area' was added to object type 'Programme'$/m);
    expect(printed).toMatch(/^SAFE +Type 'Area' was added$/m);
    expect(printed).toMatch(/Since 0\.10\.0: 0 breaking, 0 dangerous, 5 safe\.\n$/);
  });

  it('leaves out what is safe when it is to be brief', async () => {
    const schema = changed('name: String!', 'name: String! area: String');
    const { printed } = await compare(schema, { words: ['--brief'] });
    expect(printed).toBe('Since 0.10.0: 0 breaking, 0 dangerous, 1 safe.\n');
  });

  it('takes a new description for no change', async () => {
    const { printed } = await compare(changed('type Programme', '"Work." type Programme'));
    expect(printed).toContain('0 breaking, 0 dangerous, 0 safe.');
  });

  it('passes a new code, with the warning that a client may not know it', async () => {
    const { exitCode, printed } = await compare(changed('HUB', 'HUB EDUCATION'));
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^DANGEROUS +Enum value 'EDUCATION' was added to enum 'Kind'$/m);
  });

  it.each([
    ['a removed field', WITHOUT_KIND, /^BREAKING +Field 'kind' was removed from object type 'Programme'/m],
    [
      'a field that may now be null',
      changed('name: String!', 'name: String'),
      /^BREAKING +Field 'Programme\.name' changed type/m,
    ],
    [
      'an argument that is now required',
      changed('slug: String!', 'slug: String! year: Int!'),
      /^BREAKING +Argument 'year: Int!' added/m,
    ],
    [
      'a removed field beside an added interface',
      `${WITHOUT_KIND.replace('type Programme', 'type Programme implements Named')} interface Named { name: String! }`,
      /^BREAKING +Field 'kind' was removed from object type 'Programme'/m,
    ],
    ['a removed code', changed('HUB', 'INTERVENTION'), /^BREAKING +Enum value 'HUB' was removed/m],
  ])('fails on %s and names it', async (_, schema, named) => {
    const { exitCode, printed } = await compare(schema, { words: ['--brief'] });
    expect(exitCode).toBe(1);
    expect(printed).toMatch(named);
    expect(printed).toContain('raise the version in package.json to 0.11.0');
  });

  it.each(['0.11.0', '1.0.0'])('passes a removed field in version %s', async version => {
    const { exitCode, printed } = await compare(WITHOUT_KIND, { version });
    expect(exitCode).toBe(0);
    expect(printed).toContain(`1 breaking, 0 dangerous, 0 safe. Version ${version} says so.`);
  });

  it('fails on a removed field in a version that only mends', async () => {
    expect((await compare(WITHOUT_KIND, { version: '0.10.1' })).exitCode).toBe(1);
  });

  it('asks for a new major once there is one', async () => {
    await project.write('schema/released/1.2.0.graphql', RELEASED);
    expect((await compare(WITHOUT_KIND, { version: '1.3.0' })).printed).toContain('to 2.0.0');
    expect((await compare(WITHOUT_KIND, { version: '2.0.0' })).exitCode).toBe(0);
  });

  it('fails on a version that is lower than the last release', async () => {
    const { exitCode, printed } = await compare(RELEASED, { version: '0.9.9' });
    expect(exitCode).toBe(1);
    expect(printed).toContain('lower than the last release');
  });
});
