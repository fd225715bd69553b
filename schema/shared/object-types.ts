import { ObjectType } from 'type-graphql';
import { Node } from './node.js';

interface Described {
  readonly description: string;
}

/** A type whose records have a global identifier. Its fields are read from the row without a function for each. */
export const RecordType = ({ description }: Described): ClassDecorator =>
  ObjectType({ implements: Node, simpleResolvers: true, description });

/** A type that is a value of a record and has no identity of its own. */
export const ValueType = ({ description }: Described, name?: string): ClassDecorator =>
  name === undefined
    ? ObjectType({ simpleResolvers: true, description })
    : ObjectType(name, { simpleResolvers: true, description });
