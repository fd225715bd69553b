import { Field } from 'type-graphql';
import { Focus } from '../../shared/focus.js';
import { Node } from '../../shared/node.js';
import { HolderKind, SchemeNature } from '../accreditation/accreditation.codelists.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({
  description:
    'A scheme under which programmes, organisations, victims’ services or professionals are accredited or assured.',
})
export class AccreditationScheme extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => String, { description: 'Name as printed; says so where the source names no scheme.' })
  name!: string;

  @Field(() => SchemeNature, { description: 'What the scheme confers.' })
  nature!: SchemeNature;

  @Field(() => [HolderKind], { description: 'What can hold it.' })
  scope!: HolderKind[];

  @Field(() => [Focus], {
    nullable: true,
    description: 'The behaviours that it covers. Null when no source says.',
  })
  focus!: Focus[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is, paraphrased. Null when the sources only name it.',
  })
  description!: string | null;
}
