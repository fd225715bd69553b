import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { Source } from '../source/source.type.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({ description: 'A place in a document that supports a record or one of its fields.' })
export class Citation extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The field of the record that this place supports. Null: the record as a whole.',
  })
  field!: string | null;

  @Field(() => Source, { description: 'The document.' })
  source!: Source;

  @Field(() => String, { description: 'Where in the document: its section heading or the row of its table.' })
  locator!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The figure or name exactly as printed there. Null when there is none to quote.',
  })
  printed!: string | null;
}
