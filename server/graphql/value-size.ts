import { getNamedType, isInputObjectType, Kind, type GraphQLInputType, type ValueNode } from 'graphql';

/** How much a value of an argument or a variable holds. */
export interface ValueSize {
  /** Lists and objects within each other. */
  readonly depth: number;
  /** The value itself and all that it holds. */
  readonly count: number;
  /** How many times a filter in it asks for related records: each joins a table. */
  readonly relations: number;
  /** Letters of its longest text. */
  readonly longest: number;
  /** Why no record can hold one of its texts, if one is such. */
  readonly fault?: string | undefined;
}

export const NO_VALUES: ValueSize = { depth: 0, count: 0, relations: 0, longest: 0 };

const ONE: ValueSize = { ...NO_VALUES, count: 1 };
const CONTAINER: ValueSize = { ...ONE, depth: 1 };
/** What joins conditions on the same record. */
const CONNECTIVES = ['and', 'or', 'not'];

// Doubled often enough, a number becomes infinite, which JSON cannot say.
export const finite = (number: number): number => Math.min(number, Number.MAX_SAFE_INTEGER);

/** Measures a JSON value of some type; a part that the type does not have is measured too. */
export function sizeOfJson(value: unknown, type: GraphQLInputType | undefined): ValueSize {
  return walk(
    { value, shape: shapeOf(type) },
    (one, visit) => {
      if (typeof one !== 'object' || one === null) return false;
      if (Array.isArray(one)) for (const part of one) visit(part);
      else for (const name of Object.keys(one)) visit((one as Record<string, unknown>)[name], name);
      return true;
    },
    one => (typeof one === 'string' ? sizeOfText(one) : ONE),
  );
}

/** Measures a value in a document, in which a variable is as large as what it stands for. */
export function sizeOfLiteral(
  value: ValueNode,
  type: GraphQLInputType | undefined,
  sizeOfVariable: (name: string) => ValueSize,
): ValueSize {
  return walk(
    { value, shape: shapeOf(type) },
    (node, visit) => {
      if (node.kind === Kind.LIST) for (const part of node.values) visit(part);
      else if (node.kind === Kind.OBJECT)
        for (const field of node.fields) visit(field.value, field.name.value);
      else return false;
      return true;
    },
    node => {
      if (node.kind === Kind.VARIABLE) return sizeOfVariable(node.name.value);
      return node.kind === Kind.STRING ? sizeOfText(node.value) : ONE;
    },
  );
}

/** What stands beside each other, together. */
export function together(one: ValueSize, other: ValueSize): ValueSize {
  return {
    depth: Math.max(one.depth, other.depth),
    count: finite(one.count + other.count),
    relations: finite(one.relations + other.relations),
    longest: Math.max(one.longest, other.longest),
    fault: one.fault ?? other.fault,
  };
}

function sizeOfText(text: string): ValueSize {
  return { ...ONE, longest: text.length, fault: faultOf(text) };
}

function faultOf(text: string): string | undefined {
  if (text.includes('\0')) return 'A text in the query contains a NUL character, which no record holds.';
  // The driver would send another character in place of half a pair, and find what was not asked for.
  if (!text.isWellFormed()) return 'A text in the query contains half a character (a lone surrogate).';
  return undefined;
}

interface Shaped<T> {
  readonly value: T;
  readonly shape: Shape;
}

/**
 * Passes on the parts of a list, or of an object with their names.
 *
 * @returns whether the value is a list or an object
 */
type VisitParts<T> = (value: T, visit: (part: T, name?: string) => void) => boolean;

/** Level by level, because a client's value may be deeper than the stack. */
function walk<T>(whole: Shaped<T>, visitParts: VisitParts<T>, sizeOf: (leaf: T) => ValueSize): ValueSize {
  let [depth, count, relations, longest] = [0, 0, 0, 0];
  let fault: string | undefined;
  let level: readonly Shaped<T>[] = [whole];
  for (let above = 0; level.length > 0; above += 1) {
    const next: Shaped<T>[] = [];
    for (const { value, shape } of level) {
      const isContainer = visitParts(value, (part, name) => {
        // The elements of a list have the fields that are known of the list.
        const partShape = name === undefined ? shape : shapeOf(shape.fields[name]?.type);
        if (partShape.isFilter && name !== undefined && !CONNECTIVES.includes(name)) relations += 1;
        next.push({ value: part, shape: partShape });
      });
      const size = isContainer ? CONTAINER : sizeOf(value);
      depth = Math.max(depth, above + size.depth);
      count += size.count;
      relations += size.relations;
      longest = Math.max(longest, size.longest);
      fault ??= size.fault;
    }
    level = next;
  }
  return { depth, count: finite(count), relations: finite(relations), longest, fault };
}

/** What is known of an input object: its fields, and whether it has conditions on records, which can be joined. */
interface Shape {
  readonly fields: Readonly<Record<string, { readonly type: GraphQLInputType } | undefined>>;
  readonly isFilter: boolean;
}

// Looking at a type takes longer than at a value, and there may be a hundred thousand values.
const shapes = new WeakMap<GraphQLInputType, Shape>();
const NO_SHAPE: Shape = { fields: Object.create(null) as Shape['fields'], isFilter: false };

function shapeOf(type: GraphQLInputType | undefined): Shape {
  if (!type) return NO_SHAPE;
  const known = shapes.get(type);
  if (known) return known;
  const named = getNamedType(type);
  const fields = isInputObjectType(named) ? named.getFields() : NO_SHAPE.fields;
  const shape = { fields, isFilter: CONNECTIVES.every(name => Object.hasOwn(fields, name)) };
  shapes.set(type, shape);
  return shape;
}
