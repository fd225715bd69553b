import { ArgsType, Field, Int } from 'type-graphql';
import { EmptyReason } from './empty-reason.js';
import { NearMissCode } from './near-miss.js';
import { ValueType } from './object-types.js';

export const DEFAULT_PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 500;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many records from the start, at most ${MAX_PAGE_SIZE} unless the server is set otherwise. Default ${DEFAULT_PAGE_SIZE}.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Return the records after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many records from the end, at most ${MAX_PAGE_SIZE} unless the server is set otherwise.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Return the records before this cursor.' })
  before?: string | null;
}

@ValueType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether records of the list follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether records of the list precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last record; null on an empty page.' })
  endCursor!: string | null;
}

type NodeClass = new () => object;

type ConnectionTypes = ReturnType<typeof makeConnectionTypes>;

const made = new Map<NodeClass, ConnectionTypes>();

/** The connection and near-miss types of a listed type: the same ones, however many lists it has. */
export function connectionTypes(type: NodeClass): ConnectionTypes {
  const types = made.get(type) ?? makeConnectionTypes(type.name, () => type);
  made.set(type, types);
  return types;
}

function makeConnectionTypes(typeName: string, node: () => NodeClass) {
  @ValueType(
    { description: `One record of a list of ${typeName} records, with its place.` },
    `${typeName}Edge`,
  )
  class Edge {
    @Field(() => String, { description: 'Opaque cursor of this record: pass it on as `after` or `before`.' })
    cursor!: string;

    @Field(node, { description: 'The record.' })
    node!: object;
  }

  @ValueType(
    {
      description: `What an empty list of ${typeName} records came close to: the records that the question would have found, had it asked a little less.`,
    },
    `${typeName}NearMiss`,
  )
  class NearMiss {
    @Field(() => NearMissCode, { description: 'In which way the question was changed.' })
    code!: NearMissCode;

    @Field(() => String, {
      nullable: true,
      description:
        'The condition of the filter that was dropped or asked of something else. Null where it was no single one.',
    })
    condition!: string | null;

    @Field(() => String, { description: 'What these records are, in a sentence.' })
    text!: string;

    @Field(() => Int, {
      description:
        'How many there are of what the text tells of: records of `nodes`, unless the code says something else.',
    })
    totalCount!: number;

    @Field(() => [node()], {
      description: 'The first of them, at most ten. Empty where the code tells of something else.',
    })
    nodes!: object[];
  }

  @ValueType(
    {
      description: `A page of ${typeName} records.`,
    },
    `${typeName}Connection`,
  )
  class Connection {
    @Field(() => [node()], { description: 'The records of this page.' })
    nodes!: object[];

    @Field(() => [Edge], { description: 'The records of this page with their cursors.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many records the filter finds in all. Counted only when asked for.',
    })
    totalCount!: number;

    @Field(() => EmptyReason, {
      nullable: true,
      description:
        'Why the page is empty, from the sources where they say. Null when it is not, and when `first` or `last` is 0.',
    })
    emptyReason!: EmptyReason | null;

    @Field(() => [NearMiss], {
      description:
        'When nothing meets the filter: what came close, with each of the first twelve conditions dropped in turn. Empty otherwise.',
    })
    nearMisses!: NearMiss[];
  }

  return { Connection, NearMiss };
}
