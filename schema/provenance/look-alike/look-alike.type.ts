import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { LookAlikeVerdict } from './look-alike-verdict.js';

@RecordType({
  description: 'Names that look alike, with the evidence for and against their being one thing.',
})
export class LookAlike extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => LookAlikeVerdict, { description: 'Whether they are one thing.' })
  verdict!: LookAlikeVerdict;

  @Field(() => [String], { description: 'The names as printed.' })
  names!: string[];

  @Field(() => String, { description: 'What speaks for and against, paraphrased.' })
  evidence!: string;
}
