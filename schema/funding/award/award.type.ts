import { Field, Int } from 'type-graphql';
import { Focus } from '../../shared/focus.js';
import { GBP } from '../../shared/gbp.js';
import { Node } from '../../shared/node.js';
import { AmountKind, StrandKind } from '../funding.codelists.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({
  description:
    'One amount from one funding stream to one office. The amount belongs to the award as a whole: where it pays for several ' +
    'strands, the sources do not say how it is split, and neither does the graph.',
})
export class Award extends Node {
  @Field(() => String, {
    description: 'Readable identifier: the slugs of the stream and of the office, joined by "/".',
  })
  key!: string;

  @Field(() => String, { description: 'The recipient as the table prints it.' })
  recipientAsPrinted!: string;

  @Field(() => GBP, {
    description: 'The amount in pounds, to the penny, for the whole period and all strands.',
  })
  amount!: string;

  @Field(() => AmountKind, { description: 'What the source calls the amount.' })
  amountKind!: AmountKind;

  @Field(() => Int, {
    nullable: true,
    description: 'How many projects the source says that it pays for. Null when it gives no number.',
  })
  projectsStated!: number | null;
}

@RecordType({ description: 'One thing that an award is published as paying for.' })
export class AwardStrand extends Node {
  @Field(() => Int, { description: 'Place among the strands of the award, in the order of print, from 1.' })
  position!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The number that the source prints before it in its list. Null when it is printed without one.',
  })
  printedNumber!: number | null;

  @Field(() => StrandKind, { description: 'What it mainly pays for.' })
  kind!: StrandKind;

  @Field(() => [StrandKind], {
    nullable: true,
    description: 'What the same strand pays for besides. Null when the source names nothing else.',
  })
  includes!: StrandKind[] | null;

  @Field(() => [Focus], {
    nullable: true,
    description: 'The behaviours that it addresses. Null when the source does not say.',
  })
  focus!: Focus[] | null;

  @Field(() => Boolean, {
    description: 'Whether the source remarks that it may start later in the funding period.',
  })
  mayStartLater!: boolean;

  @Field(() => String, { description: 'What it is, paraphrased.' })
  description!: string;
}
