import { Field } from 'type-graphql';
import { Citation } from '../../provenance/index.js';
import { Node } from '../../shared/node.js';
import {
  EvaluationStateCode,
  EvaluationStatus,
  EvaluationType,
  EvidenceRelation,
} from './evaluation.codelists.js';
import { RecordType, ValueType } from '../../shared/object-types.js';

@RecordType({ description: 'A study of a programme or of a model. A monitoring count is not an evaluation.' })
export class Evaluation extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => String, {
    description: 'A short description of ours: the sources print no titles of studies.',
  })
  title!: string;

  @Field(() => EvaluationType, {
    nullable: true,
    description: 'By whom it is made: in-house, externally or by reading. Null when no source says.',
  })
  type!: EvaluationType | null;

  @Field(() => EvaluationStatus, { description: 'How far it had come when the source was written.' })
  status!: EvaluationStatus;

  @Field(() => String, {
    nullable: true,
    description: 'What is said of an evaluator who is not named. Null when nothing is.',
  })
  evaluatorDescription!: string | null;

  @Field(() => [String], { nullable: true, description: 'Methods, paraphrased. Null when no source says.' })
  methods!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Measures, paraphrased. Null when no source says.' })
  measures!: string[] | null;

  @Field(() => String, { description: 'What the sources say of it, paraphrased.' })
  summary!: string;
}

@ValueType({ description: 'An evaluation as evidence for one programme, with what it has to do with it.' })
export class Evidence {
  @Field(() => Evaluation, { description: 'The evaluation.' })
  evaluation!: Evaluation;

  @Field(() => EvidenceRelation, {
    description: 'Whether it studies this programme, only the model that it follows, or neither.',
  })
  relation!: EvidenceRelation;
}

@ValueType({
  description:
    'What is known of the evaluation of a programme, and what this rests on. The kinds of silence have codes of their own: there is no yes or no.',
})
export class EvaluationState {
  @Field(() => EvaluationStateCode, { description: 'What is known.' })
  state!: EvaluationStateCode;

  @Field(() => String, { description: 'What this rests on, in a sentence.' })
  explanation!: string;

  @Field(() => [Citation], {
    description:
      'The places that this rests on: the report of the evaluation, or the frame of the survey. Never empty.',
  })
  basis!: Citation[];
}
