/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How strong the statement of an accreditation is, in the words of the source. */
export type AccreditationStatus =
  /** Quality-assured; said not to be an accreditation. */
  | 'ASSURED_NOT_ACCREDITED'
  /** Said to be founded on the scheme; not said to be accredited. */
  | 'FOUNDATIONS_IN'
  /** Said to be accredited. */
  | 'HELD'
  /** Said to be in line with the standard; not said to be accredited. */
  | 'IN_LINE_WITH'
  /** Said to be working towards it. */
  | 'IN_PROGRESS';

/** The kinds of reason for which a list is empty. */
export type EmptyReasonCode =
  /** No record meets the filter. No source says that there is none, so this is silence and not absence. */
  | 'NONE_ON_RECORD'
  /** A source states that what the question asks for did not exist: no scheme accredits work with this focus. */
  | 'NO_SCHEME_EXISTS'
  /** Records meet the filter, but none lies after or before the cursor given. */
  | 'PAGE_OUTSIDE_LIST';

/** What is known of the evaluation of a programme. The last four are different kinds of "none". */
export type EvaluationStateCode =
  /** An evaluation of this programme has reported. */
  | 'COMPLETED'
  /** An evaluation of this programme has reported interim findings. */
  | 'INTERIM'
  /** Only the model that it follows has been evaluated. */
  | 'NATIONAL_MODEL_ONLY'
  /** A source states that there is none. */
  | 'NONE_STATED'
  /** No office that commissions it answered the survey for it, and no other source mentions one. */
  | 'NOT_ASKED'
  /** An office that commissions it was asked by the 2025 survey, and no source reports one. */
  | 'NOT_REPORTED'
  /** An evaluation of this programme is under way. */
  | 'ONGOING'
  /** An evaluation of this programme is planned or funded. */
  | 'PLANNED';

/** In which way a question that found nothing was changed until it found something. */
export type NearMissCode =
  /** One condition of the filter was left out; the others hold. */
  | 'DROPPED_CONDITION'
  /** The accreditation was asked of the people who work in the field. */
  | 'PROFESSIONAL_ACCREDITED'
  /** The accreditation was asked of the organisation that delivers the programme. */
  | 'PROVIDER_ACCREDITED';

export type AccreditedStalkingProgrammesWithoutEvaluationQueryVariables = Exact<{ [key: string]: never; }>;


export type AccreditedStalkingProgrammesWithoutEvaluationQuery = { programmes: { totalCount: number, emptyReason: { code: EmptyReasonCode, text: string, citations: Array<{ locator: string, source: { title: string } }> } | null, nearMisses: Array<{ code: NearMissCode, condition: string | null, text: string, totalCount: number, nodes: Array<{ name: string, evaluationState: { state: EvaluationStateCode } }>, accreditations: Array<{ status: AccreditationStatus, scheme: { name: string } }> }>, nodes: Array<{ name: string, pccs: Array<{ name: string }>, providers: Array<{ name: string }>, accreditations: Array<{ scheme: { name: string } }>, evaluationState: { state: EvaluationStateCode, basis: Array<{ locator: string }> } }> } };


export const AccreditedStalkingProgrammesWithoutEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccreditedStalkingProgrammesWithoutEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"focus"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STALKING_DA_RELATED"},{"kind":"EnumValue","value":"STALKING_NON_DA"},{"kind":"EnumValue","value":"STALKING_UNSPECIFIED"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"accreditations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"HELD"}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"evaluations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"emptyReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearMisses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accreditations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pccs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accreditations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluationState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccreditedStalkingProgrammesWithoutEvaluationQuery, AccreditedStalkingProgrammesWithoutEvaluationQueryVariables>;