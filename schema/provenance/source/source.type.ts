import { GraphQLLocalDate } from 'graphql-scalars';
import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({ description: 'A document that the record is made from. Every figure names one.' })
export class Source extends Node {
  @Field(() => String, { description: 'Readable identifier of the document.' })
  slug!: string;

  @Field(() => String, {
    description: 'Title as printed, or a description where the document has none: `note` says so.',
  })
  title!: string;

  @Field(() => String, { description: 'Who published it.' })
  publisher!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The date printed in it. Null when it prints none.',
  })
  datePrinted!: string | null;

  @Field(() => String, { description: 'The licence under which its facts are used.' })
  licence!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What a reader should know of the document. Null when there is nothing to say.',
  })
  note!: string | null;
}
