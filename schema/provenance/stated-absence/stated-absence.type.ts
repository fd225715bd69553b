import { Field } from 'type-graphql';
import { Focus } from '../../shared/focus.js';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { StatedAbsenceCode } from './stated-absence-code.js';

@RecordType({
  description:
    'A source says that something does not exist. This is knowledge, unlike a question that no source answers.',
})
export class StatedAbsence extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => StatedAbsenceCode, { description: 'What does not exist.' })
  code!: StatedAbsenceCode;

  @Field(() => [Focus], { description: 'The behaviours that the statement is about.' })
  focus!: Focus[];

  @Field(() => String, { description: 'The statement, paraphrased, with its date.' })
  statement!: string;
}
