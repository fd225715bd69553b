import { Field } from 'type-graphql';
import { Source } from '../source/source.type.js';
import { ValueType } from '../../shared/object-types.js';

@ValueType({ description: 'Another name or spelling that a source prints for the same thing.' })
export class Alias {
  @Field(() => String, { description: 'The name as printed.' })
  name!: string;

  @Field(() => Source, { description: 'The document that prints it.' })
  source!: Source;

  @Field(() => String, { description: 'Where in the document.' })
  locator!: string;
}
