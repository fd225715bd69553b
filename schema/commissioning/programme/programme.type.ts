import { Field } from 'type-graphql';
import { Focus } from '../../shared/focus.js';
import { Node } from '../../shared/node.js';
import {
  AgeGroup,
  Compulsion,
  ProgrammeKind,
  ReferralRoute,
  RiskLevel,
  StalkingProvision,
  TailoredGroup,
  VictimsSupportApproach,
} from './programme.codelists.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({
  description:
    'What is commissioned for work with perpetrators, in one or more areas, by one or more offices. Things that only share ' +
    'a name are separate programmes.',
})
export class Programme extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => String, {
    description:
      'Name as printed, or a short description where the sources give no name: see `nameIsDescriptive`.',
  })
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether `name` is a description of ours, because the sources give no name.',
  })
  nameIsDescriptive!: boolean;

  @Field(() => String, { description: 'What the sources say it does, paraphrased.' })
  description!: string;

  @Field(() => ProgrammeKind, { description: 'An intervention, a hub, or education.' })
  kind!: ProgrammeKind;

  @Field(() => [Focus], {
    nullable: true,
    description: 'The behaviours that it addresses. Null when no source says which: it may address any.',
  })
  focus!: Focus[] | null;

  @Field(() => StalkingProvision, {
    nullable: true,
    description:
      'Whether stalking is served by a specialist programme or folded into one for domestic abuse. Null when it does not address stalking or no source says.',
  })
  stalkingProvision!: StalkingProvision | null;

  @Field(() => [AgeGroup], {
    nullable: true,
    description: 'Ages of the people it works with. Null when no source says.',
  })
  ageGroups!: AgeGroup[] | null;

  @Field(() => [TailoredGroup], {
    nullable: true,
    description: 'Groups that it is designed for. Null when no source says.',
  })
  tailoredTo!: TailoredGroup[] | null;

  @Field(() => [RiskLevel], {
    nullable: true,
    description: 'Risk levels that it accepts. Null when no source says.',
  })
  riskLevels!: RiskLevel[] | null;

  @Field(() => [ReferralRoute], {
    nullable: true,
    description: 'How people come into it. Null when no source says.',
  })
  referralRoutes!: ReferralRoute[] | null;

  @Field(() => [VictimsSupportApproach], {
    nullable: true,
    description: 'How victims are supported alongside. Null when no source says.',
  })
  victimsSupport!: VictimsSupportApproach[] | null;

  @Field(() => [Compulsion], {
    nullable: true,
    description:
      'Whether people have to attend; both where some do and some do not. Null when no source says.',
  })
  compulsion!: Compulsion[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Conditions of consent, such as the victim’s, paraphrased. Null when no source says.',
  })
  consentConditions!: string[] | null;
}
