import { GraphQLLocalDate } from 'graphql-scalars';
import { createUnionType, Field } from 'type-graphql';
import { Node, type NodeRow } from '../../shared/node.js';
import { Organisation } from '../organisation/organisation.type.js';
import { Programme } from '../programme/programme.type.js';
import { AccreditationStatus, HolderKind } from './accreditation.codelists.js';
import { RecordType, ValueType } from '../../shared/object-types.js';

@RecordType({
  description:
    'A statement that something holds, or nearly holds, an accreditation. It is scoped to its holder and not inherited.',
})
export class Accreditation extends Node {
  @Field(() => HolderKind, { description: 'What kind of thing holds it.' })
  holderKind!: HolderKind;

  @Field(() => AccreditationStatus, { description: 'How strong the statement is.' })
  status!: AccreditationStatus;

  @Field(() => String, {
    nullable: true,
    description: 'What the accreditation covers, where a source limits it. Null otherwise.',
  })
  scopeNote!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it is valid. Null when no source says.',
  })
  validFrom!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day on which it is valid. Null when no source says.',
  })
  validTo!: string | null;
}

@ValueType({ description: 'A holder that the source describes and does not name.' })
export class UnnamedHolder {
  @Field(() => String, { description: 'What the source says of it, paraphrased.' })
  description!: string;
}

export const AccreditationHolder = createUnionType({
  name: 'AccreditationHolder',
  description: 'Who or what holds an accreditation.',
  types: () => [Programme, Organisation, UnnamedHolder] as const,
  resolveType: (holder: object) => (holder as NodeRow).__typename,
});
