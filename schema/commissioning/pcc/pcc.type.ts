import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { PccKind } from './pcc-kind.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({
  description:
    'The office that commissions services in one police force area: a Police and Crime Commissioner, a Police, Fire and ' +
    'Crime Commissioner or a mayoral authority. The sector calls all of them PCCs. There are 42.',
})
export class Pcc extends Node {
  @Field(() => String, { description: 'Readable identifier, for example `west-midlands`.' })
  slug!: string;

  @Field(() => String, {
    description:
      'Name as the 2025 review lists its respondents; for the nine offices that it does not list, the name of the area.',
  })
  name!: string;

  @Field(() => PccKind, {
    nullable: true,
    description:
      'The kind of office as the 2025 review lists it. Null for the nine offices that it does not list.',
  })
  kind!: PccKind | null;

  @Field(() => Boolean, { description: 'Whether the office answered the survey of the 2025 review.' })
  surveyRespondent!: boolean;
}
