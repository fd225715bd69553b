import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { Assessed } from './assessed.js';

@RecordType({ description: 'A tool or process with which risk is assessed.' })
export class RiskAssessmentTool extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => String, { description: 'Name as printed.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is, paraphrased. Null when the sources only name it.',
  })
  description!: string | null;
}

@RecordType({ description: 'That a tool is used in a programme.' })
export class ProgrammeTool extends Node {
  @Field(() => Assessed, { description: 'Whose risk it assesses there.' })
  assesses!: Assessed;
}
