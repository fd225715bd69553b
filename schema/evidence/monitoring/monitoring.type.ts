import { Field, Float, Int } from 'type-graphql';
import { FigureUnit } from '../../shared/figure-unit.js';
import { FinancialYear } from '../../shared/financial-year.js';
import { Node } from '../../shared/node.js';
import { RecordType, ValueType } from '../../shared/object-types.js';
import { MonitoringKind } from '../evidence.codelists.js';

@RecordType({
  description:
    'A figure of monitoring, or a target, that a document publishes. A monitoring count is not an evaluation and a target is not an outcome.',
})
export class MonitoringFigure extends Node {
  @Field(() => MonitoringKind, { description: 'A count of what happened, or a target.' })
  kind!: MonitoringKind;

  @Field(() => String, { description: 'What is counted.' })
  measure!: string;

  @Field(() => Float, { description: 'The figure, in `unit`.' })
  value!: number;

  @Field(() => FigureUnit, { description: 'What the figure counts.' })
  unit!: FigureUnit;

  @Field(() => String, {
    nullable: true,
    description:
      'The day, month or year that it is stated for, as far as printed: 2024-11. Null when none is printed.',
  })
  asOf!: string | null;

  @Field(() => String, { description: 'The figure in a sentence, paraphrased.' })
  statement!: string;
}

@RecordType({ description: 'A key performance indicator that the 2025 review lists as widely used.' })
export class Kpi extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => Int, { description: 'Place in the list of the review, from 1.' })
  position!: number;

  @Field(() => String, { description: 'What it indicates, paraphrased.' })
  name!: string;
}

@ValueType({ description: 'The value of one indicator in a return.' })
export class MonitoringReading {
  @Field(() => Kpi, { description: 'The indicator.' })
  kpi!: Kpi;

  @Field(() => Float, {
    nullable: true,
    description:
      'The figure that the provider returned, as the indicator counts it. Null when the provider could not give it.',
  })
  value!: number | null;
}

@RecordType({
  description:
    'A provider’s quarterly return for a programme: one reading per indicator. The published documents hold none.',
})
export class MonitoringReturn extends Node {
  @Field(() => FinancialYear, { description: 'The financial year.' })
  financialYear!: string;

  @Field(() => Int, { description: 'The quarter of the financial year, 1 to 4; 1 is April to June.' })
  quarter!: number;
}
