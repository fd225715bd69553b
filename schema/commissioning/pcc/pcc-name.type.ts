import { GraphQLLocalDate } from 'graphql-scalars';
import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { PccKind } from './pcc-kind.js';

@RecordType({
  description:
    'A name under which a source prints an office, with the date of the source. Offices and their names change.',
})
export class PccName extends Node {
  @Field(() => String, { description: 'The name as printed.' })
  name!: string;

  @Field(() => PccKind, {
    nullable: true,
    description: 'The kind of office that the name says. Null when it says none.',
  })
  kind!: PccKind | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The date that the source prints. Null when it prints none.',
  })
  asOf!: string | null;
}
