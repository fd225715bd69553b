/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is known of the accreditation of a programme: the strongest statement about it, or the kind of silence. */
export type AccreditationStateCode =
  /** A source says that it is assured, which is not accreditation. */
  | 'ASSURED_NOT_ACCREDITED'
  /** A source says that it is founded on a scheme. */
  | 'FOUNDATIONS_IN'
  /** A source says that it is accredited. */
  | 'HELD'
  /** A source says that it is in line with a standard. */
  | 'IN_LINE_WITH'
  /** A source says that it is working towards accreditation. */
  | 'IN_PROGRESS'
  /** No answer to the survey covers it, and no other source makes a statement about it. */
  | 'NOT_ASKED'
  /** An office that commissions it answered the 2025 survey, and no source makes a statement about it. */
  | 'NOT_REPORTED'
  /** A source says that nothing accredits work of its focus. */
  | 'NO_SCHEME_EXISTS';

/** Where the denominator of a ratio comes from. */
export type DenominatorBasis =
  /** The source prints it with the figure. */
  | 'STATED'
  /** The source prints none: it is the 33 offices that answered the survey. */
  | 'SURVEY_FRAME';

/** What is known of the evaluation of a programme. NATIONAL_MODEL_ONLY, NONE_STATED, NOT_REPORTED and NOT_ASKED are different kinds of "none". */
export type EvaluationStateCode =
  /** An evaluation of this programme has reported. */
  | 'COMPLETED'
  /** An evaluation of this programme has reported interim findings. */
  | 'INTERIM'
  /** Only the model that it follows has been evaluated: a study of it has reported, at least interim findings. */
  | 'NATIONAL_MODEL_ONLY'
  /** A source states that this programme has none. The documents name no programme for it, so none has this state yet. */
  | 'NONE_STATED'
  /** No answer to the 2025 survey covers it, and no other source mentions one. */
  | 'NOT_ASKED'
  /** An office that commissions it, named or not, answered the 2025 survey, and no source reports one. */
  | 'NOT_REPORTED'
  /** An evaluation of this programme is under way. */
  | 'ONGOING'
  /** An evaluation of this programme is planned or funded. */
  | 'PLANNED';

/** What a figure counts. Units are never mixed in a sum or a share. */
export type FigureUnit =
  /** Approaches or categories that a source distinguishes. */
  | 'APPROACHES'
  /** Police force areas. */
  | 'AREAS'
  /** Awards from a funding stream. */
  | 'AWARDS'
  /** Convictions. */
  | 'CONVICTIONS'
  /** Evaluations and interim reports. */
  | 'EVALUATIONS'
  /** Pounds sterling. */
  | 'GBP'
  /** Months. */
  | 'MONTHS'
  /** Recorded offences. */
  | 'OFFENCES'
  /** Organisations. */
  | 'ORGANISATIONS'
  /** Something else, said in words beside it. */
  | 'OTHER'
  /** Commissioning offices. */
  | 'PCCS'
  /** People: counts only, never a person. */
  | 'PEOPLE'
  /** Per cent: 82 means 82 per cent. */
  | 'PERCENT'
  /** Programmes that work with perpetrators. */
  | 'PROGRAMMES'
  /** Projects, as the announcements count them. */
  | 'PROJECTS'
  /** Referrals. */
  | 'REFERRALS'
  /** Responses to the survey. */
  | 'RESPONSES'
  /** Services, as the source counts them. */
  | 'SERVICES'
  /** Strands of awards. */
  | 'STRANDS'
  /** Years. */
  | 'YEARS';

/** The behaviour that work with perpetrators addresses. One codelist across the whole graph. Stalking has three codes, because most sources do not say whether they mean stalking related to domestic abuse. */
export type Focus =
  /** Abuse or violence by a child or adolescent towards parents or carers (child and adolescent to parent violence and abuse). */
  | 'CHILD_TO_PARENT_ABUSE'
  /** Abuse between partners, ex-partners or family members. */
  | 'DOMESTIC_ABUSE'
  /** Something else: the description says what. */
  | 'OTHER'
  /** Stalking of a partner or ex-partner, or stalking said to be related to domestic abuse. */
  | 'STALKING_DA_RELATED'
  /** Stalking said to be unrelated to domestic abuse. */
  | 'STALKING_NON_DA'
  /** Stalking, where the source does not say which kind. */
  | 'STALKING_UNSPECIFIED';

/** The nation that a police force area lies in. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Wales. */
  | 'WALES';

/** How a programme that addresses stalking does so. */
export type StalkingProvision =
  /** Part of a programme for domestic abuse. */
  | 'FOLDED_INTO_DOMESTIC_ABUSE'
  /** Work on stalking alone, as far as the source says. */
  | 'SPECIALIST';

export type NationalPictureQueryVariables = Exact<{ [key: string]: never; }>;


export type NationalPictureQuery = { areas: { totalCount: number, nodes: Array<{ code: string, name: string, nation: Nation, pcc: { name: string, surveyRespondent: boolean } | null, awardsReceived: Array<{ key: string }>, programmes: Array<{ slug: string, focus: Array<Focus> | null, stalkingProvision: StalkingProvision | null, evaluationState: { state: EvaluationStateCode }, accreditationState: { state: AccreditationStateCode } }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, offices: { totalCount: number }, respondents: { totalCount: number }, areasWithProgrammes: { totalCount: number }, programmes: { totalCount: number }, relatedStalking: { totalCount: number }, unrelatedStalking: { totalCount: number }, unspecifiedStalking: { totalCount: number }, byEvaluationState: { groups: Array<{ count: number, key: { evaluationState: EvaluationStateCode | null } }> }, byAccreditationState: { groups: Array<{ count: number, key: { accreditationState: AccreditationStateCode | null } }> }, statistics: { nodes: Array<{ slug: string, statement: string, ratio: { numerator: number | null, denominator: number | null, denominatorBasis: DenominatorBasis | null, statedPercentage: number | null, recomputedPercentage: number | null, unit: FigureUnit }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type NationalPicturePlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export const NationalPicturePlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NationalPicturePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]}}]} as unknown as DocumentNode<NationalPicturePlaceFragment, unknown>;
export const NationalPictureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalPicture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"areas"},"name":{"kind":"Name","value":"policeForceAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nation"}},{"kind":"Field","name":{"kind":"Name","value":"pcc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"surveyRespondent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awardsReceived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"focus"}},{"kind":"Field","name":{"kind":"Name","value":"stalkingProvision"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accreditationState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NationalPicturePlace"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"offices"},"name":{"kind":"Name","value":"pccs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"respondents"},"name":{"kind":"Name","value":"pccs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"surveyRespondent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"areasWithProgrammes"},"name":{"kind":"Name","value":"policeForceAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"relatedStalking"},"name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"focus"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"EnumValue","value":"STALKING_DA_RELATED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unrelatedStalking"},"name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"focus"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"EnumValue","value":"STALKING_NON_DA"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unspecifiedStalking"},"name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"focus"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"EnumValue","value":"STALKING_UNSPECIFIED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byEvaluationState"},"name":{"kind":"Name","value":"programmesAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EVALUATION_STATE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationState"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byAccreditationState"},"name":{"kind":"Name","value":"programmesAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCREDITATION_STATE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accreditationState"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statistics"},"name":{"kind":"Name","value":"surveyStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"responses-received","block":false},{"kind":"StringValue","value":"da-programmes-commissioned","block":false},{"kind":"StringValue","value":"da-related-stalking-commissioned","block":false},{"kind":"StringValue","value":"stalking-unrelated-to-da-commissioned","block":false},{"kind":"StringValue","value":"evaluations-undertaken-or-planned","block":false},{"kind":"StringValue","value":"programmes-accredited","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorBasis"}},{"kind":"Field","name":{"kind":"Name","value":"statedPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"recomputedPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NationalPicturePlace"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NationalPicturePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]}}]} as unknown as DocumentNode<NationalPictureQuery, NationalPictureQueryVariables>;