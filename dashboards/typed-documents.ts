/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which Accreditation records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type AccreditationFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<AccreditationFilter> | null | undefined;
  /** What kind of thing holds it. */
  holderKind?: HolderKindFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: AccreditationFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<AccreditationFilter> | null | undefined;
  /** The organisation that holds it. It is there and meets this; `{}` asks only that it is there. */
  organisation?: OrganisationFilter | null | undefined;
  /** The programme that holds it. It is there and meets this; `{}` asks only that it is there. */
  programme?: ProgrammeFilter | null | undefined;
  /** The scheme. It is there and meets this; `{}` asks only that it is there. */
  scheme?: AccreditationSchemeFilter | null | undefined;
  /** How strong the statement is. */
  status?: AccreditationStatusFilter | null | undefined;
  /** First day on which it is valid. */
  validFrom?: LocalDateFilter | null | undefined;
  /** Last day on which it is valid. */
  validTo?: LocalDateFilter | null | undefined;
};

/** Conditions on the related Accreditation records. All that are given must hold; `{}` holds for every record. */
export type AccreditationRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: AccreditationFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: AccreditationFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: AccreditationFilter | null | undefined;
};

/** Which AccreditationScheme records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type AccreditationSchemeFilter = {
  /** Accreditation statements under it. */
  accreditations?: AccreditationRelationFilter | null | undefined;
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<AccreditationSchemeFilter> | null | undefined;
  /** Behaviours that it covers. */
  focus?: FocusListFilter | null | undefined;
  /** Name as printed. */
  name?: StringFilter | null | undefined;
  /** What the scheme confers. */
  nature?: SchemeNatureFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: AccreditationSchemeFilter | null | undefined;
  /** The organisation that runs it. It is there and meets this; `{}` asks only that it is there. */
  operator?: OrganisationFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<AccreditationSchemeFilter> | null | undefined;
  /** What can hold it. */
  scope?: HolderKindListFilter | null | undefined;
  /** Readable identifier. */
  slug?: StringFilter | null | undefined;
};

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

/** Conditions on AccreditationStateCode values. All that are given must hold; `{}` holds for every record. */
export type AccreditationStateCodeFilter = {
  /** Equal to this. */
  eq?: AccreditationStateCode | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<AccreditationStateCode> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: AccreditationStateCode | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<AccreditationStateCode> | null | undefined;
};

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

/** Conditions on AccreditationStatus values. All that are given must hold; `{}` holds for every record. */
export type AccreditationStatusFilter = {
  /** Equal to this. */
  eq?: AccreditationStatus | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<AccreditationStatus> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: AccreditationStatus | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<AccreditationStatus> | null | undefined;
};

/** The age of the people whose behaviour a programme addresses; both where ages below and above 18 are taken in. */
export type AgeGroup =
  /** Aged 18 and over. */
  | 'ADULT'
  /** Children and young people, as the source calls them, also where the ages that it prints end at 18. */
  | 'UNDER_18';

/** Conditions on a list of AgeGroup values. All that are given must hold; `{}` holds for every record. */
export type AgeGroupListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<AgeGroup> | null | undefined;
  /** Contains this. */
  has?: AgeGroup | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<AgeGroup> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<AgeGroup> | null | undefined;
};

/** What the source calls an amount. The words are not interchangeable: an indicative amount is not yet spent. */
export type AmountKind =
  /** The source says that it was allocated. */
  | 'ALLOCATED'
  /** The source says that it was announced, provided or handed over, and uses no stricter word. */
  | 'ANNOUNCED'
  /** The source says that it was awarded. */
  | 'AWARDED'
  /** The source says that it was committed or dedicated. */
  | 'COMMITTED'
  /** The source calls it the indicative funding of a successful bid. */
  | 'INDICATIVE';

/** Conditions on AmountKind values. All that are given must hold; `{}` holds for every record. */
export type AmountKindFilter = {
  /** Equal to this. */
  eq?: AmountKind | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<AmountKind> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: AmountKind | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<AmountKind> | null | undefined;
};

/** Whose risk a tool assesses: the risk that a person poses, or the risk that a person is exposed to. */
export type Assessed =
  /** The risk that the perpetrator poses. */
  | 'PERPETRATOR'
  /** The risk that the victim is exposed to. */
  | 'VICTIM';

/** Which Award records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type AwardFilter = {
  /** Amount in pounds. */
  amount?: GbpFilter | null | undefined;
  /** What the source calls the amount. */
  amountKind?: AmountKindFilter | null | undefined;
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<AwardFilter> | null | undefined;
  /** The financial years that it pays for. */
  financialYears?: FinancialYearListFilter | null | undefined;
  /** Readable identifier. */
  key?: StringFilter | null | undefined;
  /** What is known of its match funding. */
  matchFundingState?: MatchFundingStateCodeFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: AwardFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<AwardFilter> | null | undefined;
  /** The office that received it. It is there and meets this; `{}` asks only that it is there. */
  pcc?: PccFilter | null | undefined;
  /** First financial year. */
  periodFrom?: FinancialYearFilter | null | undefined;
  /** Last financial year. */
  periodTo?: FinancialYearFilter | null | undefined;
  /** Number of projects that the source prints. */
  projectsStated?: IntFilter | null | undefined;
  /** Recipient as printed. */
  recipientAsPrinted?: StringFilter | null | undefined;
  /** What it pays for. */
  strands?: AwardStrandRelationFilter | null | undefined;
  /** The funding stream. It is there and meets this; `{}` asks only that it is there. */
  stream?: FundingStreamFilter | null | undefined;
};

/** Conditions on the related Award records. All that are given must hold; `{}` holds for every record. */
export type AwardRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: AwardFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: AwardFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: AwardFilter | null | undefined;
};

/** Which AwardStrand records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type AwardStrandFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<AwardStrandFilter> | null | undefined;
  /** The award. It is there and meets this; `{}` asks only that it is there. */
  award?: AwardFilter | null | undefined;
  /** What the source says of it, paraphrased. */
  description?: StringFilter | null | undefined;
  /** Behaviours that it addresses. */
  focus?: FocusListFilter | null | undefined;
  /** What it pays for besides. */
  includes?: StrandKindListFilter | null | undefined;
  /** Readable identifier. */
  key?: StringFilter | null | undefined;
  /** What it pays for in the first place. */
  kind?: StrandKindFilter | null | undefined;
  /** Whether it may start later. */
  mayStartLater?: BooleanFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: AwardStrandFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<AwardStrandFilter> | null | undefined;
  /** Place among the strands of the award. */
  position?: IntFilter | null | undefined;
  /** Programmes that it pays for. */
  programmes?: ProgrammeRelationFilter | null | undefined;
};

/** Conditions on the related AwardStrand records. All that are given must hold; `{}` holds for every record. */
export type AwardStrandRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: AwardStrandFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: AwardStrandFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: AwardStrandFilter | null | undefined;
};

/** What a recommendation asks of a body. */
export type BodyRole =
  /** The responsible body is to work with it. */
  | 'PARTNER'
  /** It is asked to act. */
  | 'RESPONSIBLE';

/** Conditions on Boolean values. All that are given must hold; `{}` holds for every record. */
export type BooleanFilter = {
  /** Equal to this. */
  eq?: boolean | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
};

/** How a stated amount bounds the true one. */
export type Bound =
  /** "Almost" or "about": the true amount is near it. */
  | 'ABOUT'
  /** Stated without reserve; it may be rounded as printed. */
  | 'EXACT'
  /** "Over": the true amount is higher. */
  | 'OVER'
  /** "Up to": the true amount may be lower. */
  | 'UP_TO';

/** What it rests on that an office commissions a programme. */
export type CommissioningBasis =
  /** The office received the award that pays for it; nothing more is said. */
  | 'AWARD_RECIPIENT'
  /** A source says that the office commissions or runs it. */
  | 'STATED';

/** Whether people have to attend a programme. */
export type Compulsion =
  /** An order, a caution or a court requires them to attend. */
  | 'REQUIRED'
  /** They attend of their own will. */
  | 'VOLUNTARY';

/** Conditions on a list of Compulsion values. All that are given must hold; `{}` holds for every record. */
export type CompulsionListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<Compulsion> | null | undefined;
  /** Contains this. */
  has?: Compulsion | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<Compulsion> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<Compulsion> | null | undefined;
};

/** What it rests on that a programme covers an area. */
export type CoverageBasis =
  /** It is the area of the office that received the award or commissions the programme; no source names a place. */
  | 'RECIPIENTS_AREA'
  /** A source names the place. */
  | 'STATED';

/** Where the denominator of a ratio comes from. */
export type DenominatorBasis =
  /** The source prints it with the figure. */
  | 'STATED'
  /** The source prints none: it is the 33 offices that answered the survey. */
  | 'SURVEY_FRAME';

/** Which way a measure moved. */
export type Direction =
  /** It fell. */
  | 'DECREASE'
  /** It rose. */
  | 'INCREASE'
  /** It stayed the same. */
  | 'NO_CHANGE';

/** Conditions on Direction values. All that are given must hold; `{}` holds for every record. */
export type DirectionFilter = {
  /** Equal to this. */
  eq?: Direction | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<Direction> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: Direction | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<Direction> | null | undefined;
};

/** In which way statements disagree with each other or with arithmetic. */
export type DiscrepancyKind =
  /** Counts of one thing differ. */
  | 'COUNTS_DIFFER'
  /** A count does not give the percentage that is printed with it. */
  | 'COUNT_AND_SHARE_DISAGREE'
  /** Names as printed do not agree with each other or with their initials. */
  | 'NAMES_DIFFER'
  /** One amount is said to pay for different things. */
  | 'ONE_AMOUNT_TWO_DESCRIPTIONS'
  /** A quantity changes from one passage to another. */
  | 'QUANTITY_DRIFTS'
  /** The difference is no larger than the rounding of the printed figure. */
  | 'ROUNDING'
  /** Statements in words do not agree. */
  | 'STATEMENTS_DIFFER'
  /** Sums of money that should be equal are not. */
  | 'TOTALS_DIFFER'
  /** The whole of an award is attributed to one of the things that it pays for. */
  | 'WHOLE_AWARD_TO_ONE_STRAND';

/** The kinds of reason for which a list is empty. */
export type EmptyReasonCode =
  /** No record meets the filter, and the graph has matched it to no statement of absence. Read it as silence and not as absence. */
  | 'NONE_ON_RECORD'
  /** A source states that what the question asks for did not exist: no scheme accredits work with this focus. */
  | 'NO_SCHEME_EXISTS'
  /** Records meet the filter, but none lies after or before the cursor given. */
  | 'PAGE_OUTSIDE_LIST';

/** Which Evaluation records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type EvaluationFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<EvaluationFilter> | null | undefined;
  /** The organisation that evaluates. It is there and meets this; `{}` asks only that it is there. */
  evaluator?: OrganisationFilter | null | undefined;
  /** Its results. */
  findings?: FindingRelationFilter | null | undefined;
  /** Models that it studies. */
  models?: InterventionModelRelationFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: EvaluationFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<EvaluationFilter> | null | undefined;
  /** Programmes that it studies. */
  programmes?: ProgrammeRelationFilter | null | undefined;
  /** Readable identifier. */
  slug?: StringFilter | null | undefined;
  /** How far it had come. */
  status?: EvaluationStatusFilter | null | undefined;
  /** Short description. */
  title?: StringFilter | null | undefined;
  /** By whom it is made. */
  type?: EvaluationTypeFilter | null | undefined;
};

/** Conditions on the related Evaluation records. All that are given must hold; `{}` holds for every record. */
export type EvaluationRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: EvaluationFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: EvaluationFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: EvaluationFilter | null | undefined;
};

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

/** Conditions on EvaluationStateCode values. All that are given must hold; `{}` holds for every record. */
export type EvaluationStateCodeFilter = {
  /** Equal to this. */
  eq?: EvaluationStateCode | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<EvaluationStateCode> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: EvaluationStateCode | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<EvaluationStateCode> | null | undefined;
};

/** How far an evaluation had come when the source was written. */
export type EvaluationStatus =
  /** Findings reported. */
  | 'COMPLETED'
  /** Interim findings reported. */
  | 'INTERIM'
  /** Begun; nothing reported yet. */
  | 'ONGOING'
  /** Announced or funded; no source says that it has begun. */
  | 'PLANNED';

/** Conditions on EvaluationStatus values. All that are given must hold; `{}` holds for every record. */
export type EvaluationStatusFilter = {
  /** Equal to this. */
  eq?: EvaluationStatus | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<EvaluationStatus> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: EvaluationStatus | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<EvaluationStatus> | null | undefined;
};

/** By whom an evaluation is made, in the categories of the 2025 review. */
export type EvaluationType =
  /** By somebody commissioned from outside, such as a university. */
  | 'EXTERNAL'
  /** By the commissioning office itself. */
  | 'IN_HOUSE'
  /** By nobody anew: the office read the evaluations of others. */
  | 'LITERATURE_REVIEW';

/** Conditions on EvaluationType values. All that are given must hold; `{}` holds for every record. */
export type EvaluationTypeFilter = {
  /** Equal to this. */
  eq?: EvaluationType | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<EvaluationType> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: EvaluationType | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<EvaluationType> | null | undefined;
};

/** What an evaluation has to do with a local programme. */
export type EvidenceRelation =
  /** The office read it as evidence; it studies neither. */
  | 'REVIEWED_ONLY'
  /** It studies the model that this programme follows, not known to be at this place. */
  | 'SAME_MODEL_OTHER_SITE'
  /** It studies this programme. */
  | 'SAME_SITE';

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

/** Conditions on FigureUnit values. All that are given must hold; `{}` holds for every record. */
export type FigureUnitFilter = {
  /** Equal to this. */
  eq?: FigureUnit | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<FigureUnit> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: FigureUnit | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<FigureUnit> | null | undefined;
};

/** Conditions on FinancialYear values. All that are given must hold; `{}` holds for every record. */
export type FinancialYearFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Greater than this. */
  gt?: string | null | undefined;
  /** Greater than or equal to this. */
  gte?: string | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: string | null | undefined;
  /** Less than or equal to this. */
  lte?: string | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: string | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on a list of FinancialYear values. All that are given must hold; `{}` holds for every record. */
export type FinancialYearListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<string> | null | undefined;
  /** Contains this. */
  has?: string | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<string> | null | undefined;
};

/** Which Finding records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type FindingFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<FindingFilter> | null | undefined;
  /** How many people it rests on. */
  cohortSize?: IntFilter | null | undefined;
  /** Which way it moved. */
  direction?: DirectionFilter | null | undefined;
  /** The evaluation. It is there and meets this; `{}` asks only that it is there. */
  evaluation?: EvaluationFilter | null | undefined;
  /** What kind of result it is. */
  kind?: FindingKindFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: FindingFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<FindingFilter> | null | undefined;
  /** What the figure counts. */
  unit?: FigureUnitFilter | null | undefined;
  /** The figure, in its unit. */
  value?: FloatFilter | null | undefined;
};

/** What kind of result a finding is. Kinds are not pooled. */
export type FindingKind =
  /** The source calls it early, or it comes from a small cohort. */
  | 'EARLY_FINDING'
  /** The source calls it the result of an evaluation. */
  | 'EVALUATION_RESULT'
  /** What participants or staff say themselves. */
  | 'SELF_REPORT';

/** Conditions on FindingKind values. All that are given must hold; `{}` holds for every record. */
export type FindingKindFilter = {
  /** Equal to this. */
  eq?: FindingKind | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<FindingKind> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: FindingKind | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<FindingKind> | null | undefined;
};

/** Conditions on the related Finding records. All that are given must hold; `{}` holds for every record. */
export type FindingRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: FindingFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: FindingFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: FindingFilter | null | undefined;
};

/** Conditions on Float values. All that are given must hold; `{}` holds for every record. */
export type FloatFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** Greater than or equal to this. */
  gte?: number | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<number> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** Less than or equal to this. */
  lte?: number | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: number | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<number> | null | undefined;
};

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

/** Conditions on a list of Focus values. All that are given must hold; `{}` holds for every record. */
export type FocusListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<Focus> | null | undefined;
  /** Contains this. */
  has?: Focus | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<Focus> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<Focus> | null | undefined;
};

/** Where the money of a funding stream comes from. */
export type Funder =
  /** Health bodies. */
  | 'HEALTH'
  /** The Home Office. */
  | 'HOME_OFFICE'
  /** Councils. */
  | 'LOCAL_AUTHORITY'
  /** The Ministry of Justice. */
  | 'MOJ'
  /** Another source: the description of the stream says which. */
  | 'OTHER'
  /** The policing grant of the office itself, as it is used for match funding. */
  | 'POLICING_GRANT'
  /** The probation service. */
  | 'PROBATION';

/** Conditions on Funder values. All that are given must hold; `{}` holds for every record. */
export type FunderFilter = {
  /** Equal to this. */
  eq?: Funder | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<Funder> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: Funder | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<Funder> | null | undefined;
};

/** Which FundingStream records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type FundingStreamFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<FundingStreamFilter> | null | undefined;
  /** Awards from it. */
  awards?: AwardRelationFilter | null | undefined;
  /** Where the money comes from. */
  funder?: FunderFilter | null | undefined;
  /** Name as printed or described. */
  name?: StringFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: FundingStreamFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<FundingStreamFilter> | null | undefined;
  /** First financial year. */
  periodFrom?: FinancialYearFilter | null | undefined;
  /** Last financial year. */
  periodTo?: FinancialYearFilter | null | undefined;
  /** Readable identifier. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on GBP values. All that are given must hold; `{}` holds for every record. */
export type GbpFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** Greater than or equal to this. */
  gte?: number | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<number> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** Less than or equal to this. */
  lte?: number | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: number | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<number> | null | undefined;
};

/** What kind of thing an accreditation is held by. It is never inherited from one kind to another. */
export type HolderKind =
  /** An organisation as a whole. */
  | 'ORGANISATION'
  /** People in a profession; no person is named. */
  | 'PROFESSIONAL'
  /** A programme that works with perpetrators. */
  | 'PROGRAMME'
  /** A service for victims. */
  | 'VICTIMS_SERVICE';

/** Conditions on HolderKind values. All that are given must hold; `{}` holds for every record. */
export type HolderKindFilter = {
  /** Equal to this. */
  eq?: HolderKind | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<HolderKind> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: HolderKind | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<HolderKind> | null | undefined;
};

/** Conditions on a list of HolderKind values. All that are given must hold; `{}` holds for every record. */
export type HolderKindListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<HolderKind> | null | undefined;
  /** Contains this. */
  has?: HolderKind | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<HolderKind> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<HolderKind> | null | undefined;
};

/** Conditions on Int values. All that are given must hold; `{}` holds for every record. */
export type IntFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** Greater than or equal to this. */
  gte?: number | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<number> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** Less than or equal to this. */
  lte?: number | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: number | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<number> | null | undefined;
};

/** Which InterventionModel records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type InterventionModelFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<InterventionModelFilter> | null | undefined;
  /** Evaluations of the model. */
  evaluations?: EvaluationRelationFilter | null | undefined;
  /** Behaviours that it addresses. */
  focus?: FocusListFilter | null | undefined;
  /** Name as printed. */
  name?: StringFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: InterventionModelFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<InterventionModelFilter> | null | undefined;
  /** The organisation that owns the model. It is there and meets this; `{}` asks only that it is there. */
  owner?: OrganisationFilter | null | undefined;
  /** Local programmes that follow it. */
  programmes?: ProgrammeRelationFilter | null | undefined;
  /** Readable identifier. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on the related InterventionModel records. All that are given must hold; `{}` holds for every record. */
export type InterventionModelRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: InterventionModelFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: InterventionModelFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: InterventionModelFilter | null | undefined;
};

/** Conditions on LocalDate values. All that are given must hold; `{}` holds for every record. */
export type LocalDateFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Greater than this. */
  gt?: string | null | undefined;
  /** Greater than or equal to this. */
  gte?: string | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: string | null | undefined;
  /** Less than or equal to this. */
  lte?: string | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: string | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<string> | null | undefined;
};

/** Whether names that look alike stand for one thing. */
export type LookAlikeVerdict =
  /** They are different things, and different records. */
  | 'APART'
  /** They are one thing, and one record with aliases. */
  | 'JOINED'
  /** The sources do not tell; they stay different records. */
  | 'NOT_KNOWN';

/** What is known of the match funding of an award. */
export type MatchFundingStateCode =
  /** No source says whether the funding stream required match. */
  | 'NO_RULE_STATED'
  /** The funding stream required match; neither its amount nor its source is published for this award. */
  | 'REQUIRED_NOT_ITEMISED';

/** Conditions on MatchFundingStateCode values. All that are given must hold; `{}` holds for every record. */
export type MatchFundingStateCodeFilter = {
  /** Equal to this. */
  eq?: MatchFundingStateCode | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<MatchFundingStateCode> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: MatchFundingStateCode | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<MatchFundingStateCode> | null | undefined;
};

/** Which MonitoringFigure records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type MonitoringFigureFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<MonitoringFigureFilter> | null | undefined;
  /** A count of what happened, or a target. */
  kind?: MonitoringKindFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: MonitoringFigureFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<MonitoringFigureFilter> | null | undefined;
  /** The programme. It is there and meets this; `{}` asks only that it is there. */
  programme?: ProgrammeFilter | null | undefined;
  /** What the figure counts. */
  unit?: FigureUnitFilter | null | undefined;
  /** The figure, in its unit. */
  value?: FloatFilter | null | undefined;
};

/** Conditions on the related MonitoringFigure records. All that are given must hold; `{}` holds for every record. */
export type MonitoringFigureRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: MonitoringFigureFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: MonitoringFigureFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: MonitoringFigureFilter | null | undefined;
};

/** A count of what was done, or a number that was aimed at. Neither is an outcome. */
export type MonitoringKind =
  /** A count of what happened. */
  | 'MONITORING_COUNT'
  /** A number that was aimed at. */
  | 'TARGET';

/** Conditions on MonitoringKind values. All that are given must hold; `{}` holds for every record. */
export type MonitoringKindFilter = {
  /** Equal to this. */
  eq?: MonitoringKind | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<MonitoringKind> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: MonitoringKind | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<MonitoringKind> | null | undefined;
};

/** The nation that a police force area lies in. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Wales. */
  | 'WALES';

/** Conditions on Nation values. All that are given must hold; `{}` holds for every record. */
export type NationFilter = {
  /** Equal to this. */
  eq?: Nation | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<Nation> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: Nation | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<Nation> | null | undefined;
};

/** In which way a question that found nothing was changed until it found something. */
export type NearMissCode =
  /** One condition of the filter was left out; the others hold. */
  | 'DROPPED_CONDITION'
  /** The accreditation was asked of the people who work in the field. `totalCount` counts accreditation statements. */
  | 'PROFESSIONAL_ACCREDITED'
  /** The accreditation was asked of the organisation that delivers the programme. */
  | 'PROVIDER_ACCREDITED';

/** Which Organisation records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type OrganisationFilter = {
  /** Accreditations that it holds itself. */
  accreditations?: AccreditationRelationFilter | null | undefined;
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<OrganisationFilter> | null | undefined;
  /** Name as printed. */
  name?: StringFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: OrganisationFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<OrganisationFilter> | null | undefined;
  /** Programmes in which it has any role. */
  programmes?: ProgrammeRelationFilter | null | undefined;
  /** Its roles in programmes. */
  roles?: ProgrammeOrganisationRelationFilter | null | undefined;
  /** Readable identifier. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on the related Organisation records. All that are given must hold; `{}` holds for every record. */
export type OrganisationRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: OrganisationFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: OrganisationFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: OrganisationFilter | null | undefined;
};

/** What an organisation does in a programme. One organisation can have several roles. */
export type OrganisationRole =
  /** Commissions it; an organisation other than a PCC’s office, such as a council. */
  | 'COMMISSIONER'
  /** Delivers the work with perpetrators. */
  | 'DELIVERY'
  /** Evaluates it. */
  | 'EVALUATION'
  /** Pays for it, in whole or in part; an organisation other than a PCC’s office. */
  | 'FUNDER'
  /** Works with the programme; the source does not say how. */
  | 'PARTNER'
  /** Refers people to it. */
  | 'REFERRAL'
  /** Supports the victims alongside. */
  | 'VICTIMS_SUPPORT';

/** Conditions on OrganisationRole values. All that are given must hold; `{}` holds for every record. */
export type OrganisationRoleFilter = {
  /** Equal to this. */
  eq?: OrganisationRole | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<OrganisationRole> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: OrganisationRole | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<OrganisationRole> | null | undefined;
};

/** Which Pcc records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type PccFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<PccFilter> | null | undefined;
  /** The area that the office commissions in. It is there and meets this; `{}` asks only that it is there. */
  area?: PoliceForceAreaFilter | null | undefined;
  /** Awards that the office received. */
  awards?: AwardRelationFilter | null | undefined;
  /** Kind of office. */
  kind?: PccKindFilter | null | undefined;
  /** Name of the office. */
  name?: StringFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: PccFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<PccFilter> | null | undefined;
  /** Programmes that the office commissions. */
  programmes?: ProgrammeRelationFilter | null | undefined;
  /** Readable identifier. */
  slug?: StringFilter | null | undefined;
  /** Whether the office answered the survey of the 2025 review. */
  surveyRespondent?: BooleanFilter | null | undefined;
};

/** The kind of office that commissions. */
export type PccKind =
  /** A mayor or combined authority that holds the functions of a PCC. */
  | 'MAYORAL_AUTHORITY'
  /** Police and Crime Commissioner. */
  | 'PCC'
  /** Police, Fire and Crime Commissioner. */
  | 'PFCC';

/** Conditions on PccKind values. All that are given must hold; `{}` holds for every record. */
export type PccKindFilter = {
  /** Equal to this. */
  eq?: PccKind | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<PccKind> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: PccKind | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<PccKind> | null | undefined;
};

/** Conditions on the related Pcc records. All that are given must hold; `{}` holds for every record. */
export type PccRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: PccFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: PccFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: PccFilter | null | undefined;
};

/** Which PoliceForceArea records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type PoliceForceAreaFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<PoliceForceAreaFilter> | null | undefined;
  /** Awards that pay for programmes covering the area. */
  awardsCovering?: AwardRelationFilter | null | undefined;
  /** Awards that the office of the area received. */
  awardsReceived?: AwardRelationFilter | null | undefined;
  /** GSS code. */
  code?: StringFilter | null | undefined;
  /** Name of the area. */
  name?: StringFilter | null | undefined;
  /** England or Wales. */
  nation?: NationFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: PoliceForceAreaFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<PoliceForceAreaFilter> | null | undefined;
  /** The office that commissions in the area: one, or none in the City of London. */
  pccs?: PccRelationFilter | null | undefined;
  /** Programmes that cover the area. */
  programmes?: ProgrammeRelationFilter | null | undefined;
  /** ONS region. */
  region?: StringFilter | null | undefined;
};

/** Conditions on the related PoliceForceArea records. All that are given must hold; `{}` holds for every record. */
export type PoliceForceAreaRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: PoliceForceAreaFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: PoliceForceAreaFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: PoliceForceAreaFilter | null | undefined;
};

/** Which Programme records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type ProgrammeFilter = {
  /** What is known of its accreditation. */
  accreditationState?: AccreditationStateCodeFilter | null | undefined;
  /** Accreditation statements about the programme itself. */
  accreditations?: AccreditationRelationFilter | null | undefined;
  /** Ages of the people it works with. */
  ageGroups?: AgeGroupListFilter | null | undefined;
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<ProgrammeFilter> | null | undefined;
  /** The areas that it covers. */
  areas?: PoliceForceAreaRelationFilter | null | undefined;
  /** Awards that pay for it, alone or among other things. */
  awards?: AwardRelationFilter | null | undefined;
  /** Whether people have to attend. */
  compulsion?: CompulsionListFilter | null | undefined;
  /** What is known of its evaluation. */
  evaluationState?: EvaluationStateCodeFilter | null | undefined;
  /** Evaluations of the programme itself, neither of its model elsewhere nor read as evidence only. */
  evaluations?: EvaluationRelationFilter | null | undefined;
  /** Behaviours that it addresses. */
  focus?: FocusListFilter | null | undefined;
  /** An intervention, a hub, or education. */
  kind?: ProgrammeKindFilter | null | undefined;
  /** The model that it follows. It is there and meets this; `{}` asks only that it is there. */
  model?: InterventionModelFilter | null | undefined;
  /** Counts of monitoring and targets published for it. */
  monitoringFigures?: MonitoringFigureRelationFilter | null | undefined;
  /** Name as printed or described. */
  name?: StringFilter | null | undefined;
  /** Whether the name is a description of ours. */
  nameIsDescriptive?: BooleanFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: ProgrammeFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<ProgrammeFilter> | null | undefined;
  /** The offices that commission it. */
  pccs?: PccRelationFilter | null | undefined;
  /** The organisations that deliver it or support its victims. */
  providers?: OrganisationRelationFilter | null | undefined;
  /** How people come into it. */
  referralRoutes?: ReferralRouteListFilter | null | undefined;
  /** Risk levels that it accepts. */
  riskLevels?: RiskLevelListFilter | null | undefined;
  /** The organisations in it, with their roles. */
  roles?: ProgrammeOrganisationRelationFilter | null | undefined;
  /** Readable identifier. */
  slug?: StringFilter | null | undefined;
  /** Specialist, or folded into domestic abuse. */
  stalkingProvision?: StalkingProvisionFilter | null | undefined;
  /** Strands of awards that pay for it. */
  strands?: AwardStrandRelationFilter | null | undefined;
  /** Groups that it is designed for. */
  tailoredTo?: TailoredGroupListFilter | null | undefined;
  /** Risk-assessment tools used in it. */
  tools?: RiskAssessmentToolRelationFilter | null | undefined;
  /** How victims are supported alongside. */
  victimsSupport?: VictimsSupportApproachListFilter | null | undefined;
  /** What is known of the support of victims alongside it. */
  victimsSupportState?: VictimsSupportStateCodeFilter | null | undefined;
};

/** What kind of thing a programme is. */
export type ProgrammeKind =
  /** Teaching of children and young people, in schools or elsewhere. */
  | 'EDUCATION'
  /** A place where agencies receive, assess and pass on referrals to several interventions. */
  | 'HUB'
  /** Work with people whose behaviour is harmful. */
  | 'INTERVENTION';

/** Conditions on ProgrammeKind values. All that are given must hold; `{}` holds for every record. */
export type ProgrammeKindFilter = {
  /** Equal to this. */
  eq?: ProgrammeKind | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<ProgrammeKind> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: ProgrammeKind | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<ProgrammeKind> | null | undefined;
};

/** Which ProgrammeOrganisation records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type ProgrammeOrganisationFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<ProgrammeOrganisationFilter> | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: ProgrammeOrganisationFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<ProgrammeOrganisationFilter> | null | undefined;
  /** The organisation. It is there and meets this; `{}` asks only that it is there. */
  organisation?: OrganisationFilter | null | undefined;
  /** The programme. It is there and meets this; `{}` asks only that it is there. */
  programme?: ProgrammeFilter | null | undefined;
  /** What the organisation does. */
  role?: OrganisationRoleFilter | null | undefined;
};

/** Conditions on the related ProgrammeOrganisation records. All that are given must hold; `{}` holds for every record. */
export type ProgrammeOrganisationRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: ProgrammeOrganisationFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: ProgrammeOrganisationFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: ProgrammeOrganisationFilter | null | undefined;
};

/** Conditions on the related Programme records. All that are given must hold; `{}` holds for every record. */
export type ProgrammeRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: ProgrammeFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: ProgrammeFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: ProgrammeFilter | null | undefined;
};

/** How people come into a programme. */
export type ReferralRoute =
  /** Another service refers them. */
  | 'AGENCY_REFERRAL'
  /** A court orders it. */
  | 'COURT'
  /** They are approached in police custody or prison. */
  | 'CUSTODY'
  /** It is a condition of an out-of-court resolution, such as a conditional caution. */
  | 'OUT_OF_COURT_RESOLUTION'
  /** The probation service brings them in. */
  | 'PROBATION'
  /** They refer themselves. */
  | 'SELF_REFERRAL'
  /** A Stalking Protection Order requires it. */
  | 'STALKING_PROTECTION_ORDER'
  /** They come of their own accord; attendance is not required. */
  | 'VOLUNTARY';

/** Conditions on a list of ReferralRoute values. All that are given must hold; `{}` holds for every record. */
export type ReferralRouteListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<ReferralRoute> | null | undefined;
  /** Contains this. */
  has?: ReferralRoute | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<ReferralRoute> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<ReferralRoute> | null | undefined;
};

/** Which RiskAssessmentTool records to return. Conditions beside each other must all hold; `{}` holds for every record. A value on which the sources are silent (null) meets no condition but `isNull: true`: `ne` and `notIn` do not find it, and `not` does, because it finds everything that does not meet its condition. */
export type RiskAssessmentToolFilter = {
  /** All of these must hold. An empty list holds for every record. */
  and?: Array<RiskAssessmentToolFilter> | null | undefined;
  /** Name as printed. */
  name?: StringFilter | null | undefined;
  /** Everything that does not meet this, also where the sources are silent: `not: { kind: { eq: X } }` finds the records of unknown kind too, unlike `kind: { ne: X }`. `{}`, which every record meets, leaves none. */
  not?: RiskAssessmentToolFilter | null | undefined;
  /** At least one of these must hold. An empty list holds for no record. */
  or?: Array<RiskAssessmentToolFilter> | null | undefined;
  /** Programmes that use it. */
  programmes?: ProgrammeRelationFilter | null | undefined;
  /** Readable identifier. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on the related RiskAssessmentTool records. All that are given must hold; `{}` holds for every record. */
export type RiskAssessmentToolRelationFilter = {
  /** Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds. */
  every?: RiskAssessmentToolFilter | null | undefined;
  /** No related record meets this; `{}` asks that there is none. */
  none?: RiskAssessmentToolFilter | null | undefined;
  /** At least one related record meets this; `{}` asks that there is one. */
  some?: RiskAssessmentToolFilter | null | undefined;
};

/** The risk of harm of the people that a programme accepts, in the words of the source. */
export type RiskLevel =
  /** High risk or high harm. */
  | 'HIGH'
  /** Low risk. */
  | 'LOW'
  /** Medium risk. */
  | 'MEDIUM'
  /** Standard risk. */
  | 'STANDARD';

/** Conditions on a list of RiskLevel values. All that are given must hold; `{}` holds for every record. */
export type RiskLevelListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<RiskLevel> | null | undefined;
  /** Contains this. */
  has?: RiskLevel | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<RiskLevel> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<RiskLevel> | null | undefined;
};

/** What a rule of a funding stream is about. */
export type RuleCode =
  /** The share that the recipient or its delivery partners must add. */
  | 'MATCH_SHARE'
  /** The smallest bid that is accepted. */
  | 'MINIMUM_BID'
  /** What the money may be spent on. */
  | 'PERMITTED_USE'
  /** A report that is due each quarter. */
  | 'QUARTERLY_REPORT'
  /** A standard that funded work must comply with. */
  | 'STANDARDS_COMPLIANCE';

/** Whether an award meets a rule under one reading. */
export type RuleOutcome =
  /** The published figures show that it does not. */
  | 'FAIL'
  /** The published figures show that it does. */
  | 'PASS'
  /** The published figures do not tell. */
  | 'UNKNOWN';

/** A way in which the text of a rule can be read. The sources do not say which is meant. */
export type RuleReading =
  /** Minimum bid: the bid must reach it; only awards are published, not bids. */
  | 'BID_AS_SUBMITTED'
  /** Minimum bid: every single year must reach it; the yearly split is not published. */
  | 'EACH_YEAR'
  /** Minimum bid: the mean of the years must reach it. */
  | 'MEAN_PER_YEAR'
  /** Match: the share is taken of the award and comes on top of it. */
  | 'SHARE_OF_AWARD'
  /** Match: the share is taken of award and match together. */
  | 'SHARE_OF_TOTAL'
  /** Minimum bid: the whole period must reach it once. */
  | 'WHOLE_PERIOD';

/** What a scheme confers. */
export type SchemeNature =
  /** A formal accreditation. */
  | 'ACCREDITATION'
  /** Quality-assured compliance with a framework; not a formal accreditation. */
  | 'QUALITY_ASSURED_COMPLIANCE'
  /** A standard to follow; nobody is accredited under it. */
  | 'STANDARD';

/** Conditions on SchemeNature values. All that are given must hold; `{}` holds for every record. */
export type SchemeNatureFilter = {
  /** Equal to this. */
  eq?: SchemeNature | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<SchemeNature> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: SchemeNature | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<SchemeNature> | null | undefined;
};

/** The types whose records `search` finds. Of equal matches, they come in this order: POLICE_FORCE_AREA, PCC, ORGANISATION, INTERVENTION_MODEL, PROGRAMME, ACCREDITATION_SCHEME, RISK_ASSESSMENT_TOOL, FORUM, FUNDING_STREAM, AWARD, AWARD_STRAND, STREAM_TOTAL, FUNDING_RULE, EVALUATION, FINDING, RECOMMENDATION, SURVEY_STATISTIC, COMMITMENT, MONITORING_FIGURE, KPI, SOURCE, CLAIM, DISCREPANCY, STATED_ABSENCE, LOOK_ALIKE. */
export type SearchableType =
  /** Records of the type AccreditationScheme. */
  | 'ACCREDITATION_SCHEME'
  /** Records of the type Award. */
  | 'AWARD'
  /** Records of the type AwardStrand. */
  | 'AWARD_STRAND'
  /** Records of the type Claim. */
  | 'CLAIM'
  /** Records of the type Commitment. */
  | 'COMMITMENT'
  /** Records of the type Discrepancy. */
  | 'DISCREPANCY'
  /** Records of the type Evaluation. */
  | 'EVALUATION'
  /** Records of the type Finding. */
  | 'FINDING'
  /** Records of the type Forum. */
  | 'FORUM'
  /** Records of the type FundingRule. */
  | 'FUNDING_RULE'
  /** Records of the type FundingStream. */
  | 'FUNDING_STREAM'
  /** Records of the type InterventionModel. */
  | 'INTERVENTION_MODEL'
  /** Records of the type Kpi. */
  | 'KPI'
  /** Records of the type LookAlike. */
  | 'LOOK_ALIKE'
  /** Records of the type MonitoringFigure. */
  | 'MONITORING_FIGURE'
  /** Records of the type Organisation. */
  | 'ORGANISATION'
  /** Records of the type Pcc. */
  | 'PCC'
  /** Records of the type PoliceForceArea. */
  | 'POLICE_FORCE_AREA'
  /** Records of the type Programme. */
  | 'PROGRAMME'
  /** Records of the type Recommendation. */
  | 'RECOMMENDATION'
  /** Records of the type RiskAssessmentTool. */
  | 'RISK_ASSESSMENT_TOOL'
  /** Records of the type Source. */
  | 'SOURCE'
  /** Records of the type StatedAbsence. */
  | 'STATED_ABSENCE'
  /** Records of the type StreamTotal. */
  | 'STREAM_TOTAL'
  /** Records of the type SurveyStatistic. */
  | 'SURVEY_STATISTIC';

/** How a programme that addresses stalking does so. */
export type StalkingProvision =
  /** Part of a programme for domestic abuse. */
  | 'FOLDED_INTO_DOMESTIC_ABUSE'
  /** Work on stalking alone, as far as the source says. */
  | 'SPECIALIST';

/** Conditions on StalkingProvision values. All that are given must hold; `{}` holds for every record. */
export type StalkingProvisionFilter = {
  /** Equal to this. */
  eq?: StalkingProvision | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<StalkingProvision> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: StalkingProvision | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<StalkingProvision> | null | undefined;
};

/** What a strand of an award pays for. Training, evaluation, staff and equipment are not interventions. */
export type StrandKind =
  /** Raising awareness; campaigns. */
  | 'AWARENESS'
  /** Work with perpetrators to change their behaviour. */
  | 'BEHAVIOUR_CHANGE'
  /** Intensive management of individual perpetrators. */
  | 'CASE_MANAGEMENT'
  /** Work at an early stage, before behaviour becomes entrenched. */
  | 'EARLY_INTERVENTION'
  /** Teaching in schools or for young people. */
  | 'EDUCATION'
  /** Equipment, such as for the safety of homes. */
  | 'EQUIPMENT'
  /** A study of what is done. */
  | 'EVALUATION'
  /** Work with a whole family. */
  | 'FAMILY_WORK'
  /** Agencies identifying and managing perpetrators together. */
  | 'MULTI_AGENCY_COORDINATION'
  /** Help with health, housing, substance use, debt or employment. */
  | 'PRACTICAL_SUPPORT'
  /** A post in an office. */
  | 'STAFF'
  /** Training of professionals. */
  | 'TRAINING'
  /** A hub or service that receives and assesses referrals. */
  | 'TRIAGE'
  /** The source does not say what kind of work it is. */
  | 'UNSPECIFIED'
  /** Support of victims. */
  | 'VICTIMS_SUPPORT';

/** Conditions on StrandKind values. All that are given must hold; `{}` holds for every record. */
export type StrandKindFilter = {
  /** Equal to this. */
  eq?: StrandKind | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<StrandKind> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: StrandKind | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<StrandKind> | null | undefined;
};

/** Conditions on a list of StrandKind values. All that are given must hold; `{}` holds for every record. */
export type StrandKindListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<StrandKind> | null | undefined;
  /** Contains this. */
  has?: StrandKind | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<StrandKind> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<StrandKind> | null | undefined;
};

/** Conditions on String values. All that are given must hold; `{}` holds for every record. */
export type StringFilter = {
  /** Contains this text, in either case. */
  contains?: string | null | undefined;
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: string | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<string> | null | undefined;
  /** Starts with this text, in either case. */
  startsWith?: string | null | undefined;
};

/** A group that a programme is designed for. */
export type TailoredGroup =
  /** Couples, worked with as such. */
  | 'COUPLES'
  /** Parents from pregnancy on. */
  | 'EXPECTANT_PARENTS'
  /** Fathers. */
  | 'FATHERS'
  /** People who have offended for the first time. */
  | 'FIRST_TIME_OFFENDERS'
  /** Lesbian, gay, bisexual, trans and other people, under any of the sources’ abbreviations. */
  | 'LGBTQ'
  /** Men. */
  | 'MEN'
  /** Racialised and minoritised communities; older sources print BAME. */
  | 'RACIALISED_AND_MINORITISED'
  /** People in rural communities. */
  | 'RURAL_COMMUNITIES'
  /** People who use drugs or alcohol. */
  | 'SUBSTANCE_USE';

/** Conditions on a list of TailoredGroup values. All that are given must hold; `{}` holds for every record. */
export type TailoredGroupListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<TailoredGroup> | null | undefined;
  /** Contains this. */
  has?: TailoredGroup | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<TailoredGroup> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<TailoredGroup> | null | undefined;
};

/** A theme of the 2025 review. */
export type Theme =
  /** Accreditation and standards. */
  | 'ACCREDITATION'
  /** What services exist. */
  | 'AVAILABILITY'
  /** Commissioning with partners. */
  | 'CO_COMMISSIONING'
  /** Who is accepted, and by which routes. */
  | 'ELIGIBILITY'
  /** Evaluation and its findings. */
  | 'EVALUATION'
  /** Money and its conditions. */
  | 'FUNDING'
  /** Forums and boards. */
  | 'GOVERNANCE'
  /** Monitoring of performance. */
  | 'MONITORING'
  /** Support for victims alongside. */
  | 'VICTIMS_SUPPORT';

/** How victims are supported alongside a programme: the five approaches of the 2025 review. */
export type VictimsSupportApproach =
  /** Independent domestic violence advisers (IDVAs). */
  | 'IDVA'
  /** Support is part of the programme. */
  | 'INTEGRATED'
  /** Independent stalking advocacy caseworkers (ISACs). */
  | 'ISAC'
  /** Multi-agency panels, such as a Multi-Agency Risk Assessment Conference (MARAC). */
  | 'MULTI_AGENCY_PANEL'
  /** Programme staff point victims to a service. */
  | 'SIGNPOSTING';

/** Conditions on a list of VictimsSupportApproach values. All that are given must hold; `{}` holds for every record. */
export type VictimsSupportApproachListFilter = {
  /** Contains all of these. An empty list finds all that is known. */
  all?: Array<VictimsSupportApproach> | null | undefined;
  /** Contains this. */
  has?: VictimsSupportApproach | null | undefined;
  /** Contains at least one of these. An empty list finds nothing. */
  in?: Array<VictimsSupportApproach> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<VictimsSupportApproach> | null | undefined;
};

/** What is known of the support of victims alongside a programme. Silence is not absence of support. */
export type VictimsSupportStateCode =
  /** No answer to the survey covers it, and no other source says how victims are supported. */
  | 'NOT_ASKED'
  /** An office that commissions it answered the 2025 survey, and no source says how victims are supported. */
  | 'NOT_REPORTED'
  /** A source says how victims are supported: see `victimsSupport`. */
  | 'STATED';

/** Conditions on VictimsSupportStateCode values. All that are given must hold; `{}` holds for every record. */
export type VictimsSupportStateCodeFilter = {
  /** Equal to this. */
  eq?: VictimsSupportStateCode | null | undefined;
  /** Equal to one of these. An empty list finds nothing. */
  in?: Array<VictimsSupportStateCode> | null | undefined;
  /** `true`: the sources are silent. `false`: the value is known. */
  isNull?: boolean | null | undefined;
  /** Known, and not equal to this. What is unknown is found by `not` and by `isNull`. */
  ne?: VictimsSupportStateCode | null | undefined;
  /** Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`. */
  notIn?: Array<VictimsSupportStateCode> | null | undefined;
};

export type AboutTheDataQueryVariables = Exact<{
  recordTypes?: Array<string> | string | null | undefined;
}>;


export type AboutTheDataQuery = { sources: { totalCount: number, nodes: Array<{ slug: string, title: string, publisher: string, datePrinted: string | null, licence: string, note: string | null }> }, programmes: { totalCount: number }, policeForceAreas: { totalCount: number }, pccs: { totalCount: number }, organisations: { totalCount: number }, interventionModels: { totalCount: number }, accreditationSchemes: { totalCount: number }, accreditations: { totalCount: number }, fundingStreams: { totalCount: number }, awards: { totalCount: number }, strands: { totalCount: number }, evaluations: { totalCount: number }, findings: { totalCount: number }, surveyStatistics: { totalCount: number }, recommendations: { totalCount: number }, commitments: { totalCount: number }, claims: { totalCount: number }, discrepancies: { totalCount: number }, statedAbsences: { totalCount: number }, riskAssessmentTools: { totalCount: number }, forums: { totalCount: number }, kpis: { totalCount: number }, monitoringFigures: { totalCount: number }, lookAlikes: { totalCount: number }, bySource: { groups: Array<{ count: number, key: { source: { slug: string } | null } }> }, bySourceAndType: { groups: Array<{ count: number, key: { recordType: string | null, source: { slug: string } | null } }> }, statingAreas: { totalCount: number }, statingFocus: { totalCount: number }, statingAgeGroups: { totalCount: number }, statingRiskLevels: { totalCount: number }, statingReferralRoutes: { totalCount: number }, statingCompulsion: { totalCount: number }, statingModel: { totalCount: number }, statingDelivery: { totalCount: number }, statingAwards: { totalCount: number }, statingTools: { totalCount: number } };

export type AreaQueryVariables = Exact<{
  code: string;
  with?: string;
  compares?: boolean;
}>;


export type AreaQuery = { area: { code: string, name: string, nation: Nation, region: string, aliases: Array<{ name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, pcc: { slug: string, name: string, kind: PccKind | null, surveyRespondent: boolean, names: Array<{ name: string, kind: PccKind | null, asOf: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, programmes: Array<{ slug: string, name: string, nameIsDescriptive: boolean, focus: Array<Focus> | null, riskLevels: Array<RiskLevel> | null, referralRoutes: Array<ReferralRoute> | null, ageGroups: Array<AgeGroup> | null, roles: Array<{ role: OrganisationRole, organisation: { slug: string, name: string } }>, coverage: Array<{ basis: CoverageBasis, note: string | null, area: { code: string, name: string } }>, commissioners: Array<{ basis: CommissioningBasis, pcc: { slug: string, name: string, area: { code: string } } }>, accreditationState: { state: AccreditationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, evaluationState: { state: EvaluationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, victimsSupportState: { state: VictimsSupportStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }> } | null, awardsReceived: Array<{ key: string, amount: number, amountKind: AmountKind, recipientAsPrinted: string, projectsStated: number | null, period: { from: string, to: string } | null, pcc: { name: string, area: { code: string, name: string } }, stream: { slug: string, name: string }, matchFundingState: { explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, strands: Array<{ position: number, kind: StrandKind, includes: Array<StrandKind> | null, description: string, focus: Array<Focus> | null, mayStartLater: boolean, programmes: Array<{ slug: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, awardsCovering: Array<{ key: string, amount: number, amountKind: AmountKind, recipientAsPrinted: string, projectsStated: number | null, period: { from: string, to: string } | null, pcc: { name: string, area: { code: string, name: string } }, stream: { slug: string, name: string }, matchFundingState: { explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, strands: Array<{ position: number, kind: StrandKind, includes: Array<StrandKind> | null, description: string, focus: Array<Focus> | null, mayStartLater: boolean, programmes: Array<{ slug: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, programmes: Array<{ slug: string, name: string, nameIsDescriptive: boolean, focus: Array<Focus> | null, riskLevels: Array<RiskLevel> | null, referralRoutes: Array<ReferralRoute> | null, ageGroups: Array<AgeGroup> | null, roles: Array<{ role: OrganisationRole, organisation: { slug: string, name: string } }>, coverage: Array<{ basis: CoverageBasis, note: string | null, area: { code: string, name: string } }>, commissioners: Array<{ basis: CommissioningBasis, pcc: { slug: string, name: string, area: { code: string } } }>, accreditationState: { state: AccreditationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, evaluationState: { state: EvaluationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, victimsSupportState: { state: VictimsSupportStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }> } | null, other?: { code: string, name: string, nation: Nation, region: string, aliases: Array<{ name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, pcc: { slug: string, name: string, kind: PccKind | null, surveyRespondent: boolean, names: Array<{ name: string, kind: PccKind | null, asOf: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, programmes: Array<{ slug: string, name: string, nameIsDescriptive: boolean, focus: Array<Focus> | null, riskLevels: Array<RiskLevel> | null, referralRoutes: Array<ReferralRoute> | null, ageGroups: Array<AgeGroup> | null, roles: Array<{ role: OrganisationRole, organisation: { slug: string, name: string } }>, coverage: Array<{ basis: CoverageBasis, note: string | null, area: { code: string, name: string } }>, commissioners: Array<{ basis: CommissioningBasis, pcc: { slug: string, name: string, area: { code: string } } }>, accreditationState: { state: AccreditationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, evaluationState: { state: EvaluationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, victimsSupportState: { state: VictimsSupportStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }> } | null, awardsReceived: Array<{ key: string, amount: number, amountKind: AmountKind, recipientAsPrinted: string, projectsStated: number | null, period: { from: string, to: string } | null, pcc: { name: string, area: { code: string, name: string } }, stream: { slug: string, name: string }, matchFundingState: { explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, strands: Array<{ position: number, kind: StrandKind, includes: Array<StrandKind> | null, description: string, focus: Array<Focus> | null, mayStartLater: boolean, programmes: Array<{ slug: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, awardsCovering: Array<{ key: string, amount: number, amountKind: AmountKind, recipientAsPrinted: string, projectsStated: number | null, period: { from: string, to: string } | null, pcc: { name: string, area: { code: string, name: string } }, stream: { slug: string, name: string }, matchFundingState: { explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, strands: Array<{ position: number, kind: StrandKind, includes: Array<StrandKind> | null, description: string, focus: Array<Focus> | null, mayStartLater: boolean, programmes: Array<{ slug: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, programmes: Array<{ slug: string, name: string, nameIsDescriptive: boolean, focus: Array<Focus> | null, riskLevels: Array<RiskLevel> | null, referralRoutes: Array<ReferralRoute> | null, ageGroups: Array<AgeGroup> | null, roles: Array<{ role: OrganisationRole, organisation: { slug: string, name: string } }>, coverage: Array<{ basis: CoverageBasis, note: string | null, area: { code: string, name: string } }>, commissioners: Array<{ basis: CommissioningBasis, pcc: { slug: string, name: string, area: { code: string } } }>, accreditationState: { state: AccreditationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, evaluationState: { state: EvaluationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, victimsSupportState: { state: VictimsSupportStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }> } | null, areas: { nodes: Array<{ code: string, name: string }> }, streams: { nodes: Array<{ slug: string, name: string }> }, forums: { nodes: Array<{ slug: string, name: string, description: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, statedAbsences: { nodes: Array<{ slug: string, statement: string, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type AreaFactsFragment = { code: string, name: string, nation: Nation, region: string, aliases: Array<{ name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, pcc: { slug: string, name: string, kind: PccKind | null, surveyRespondent: boolean, names: Array<{ name: string, kind: PccKind | null, asOf: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, programmes: Array<{ slug: string, name: string, nameIsDescriptive: boolean, focus: Array<Focus> | null, riskLevels: Array<RiskLevel> | null, referralRoutes: Array<ReferralRoute> | null, ageGroups: Array<AgeGroup> | null, roles: Array<{ role: OrganisationRole, organisation: { slug: string, name: string } }>, coverage: Array<{ basis: CoverageBasis, note: string | null, area: { code: string, name: string } }>, commissioners: Array<{ basis: CommissioningBasis, pcc: { slug: string, name: string, area: { code: string } } }>, accreditationState: { state: AccreditationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, evaluationState: { state: EvaluationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, victimsSupportState: { state: VictimsSupportStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }> } | null, awardsReceived: Array<{ key: string, amount: number, amountKind: AmountKind, recipientAsPrinted: string, projectsStated: number | null, period: { from: string, to: string } | null, pcc: { name: string, area: { code: string, name: string } }, stream: { slug: string, name: string }, matchFundingState: { explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, strands: Array<{ position: number, kind: StrandKind, includes: Array<StrandKind> | null, description: string, focus: Array<Focus> | null, mayStartLater: boolean, programmes: Array<{ slug: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, awardsCovering: Array<{ key: string, amount: number, amountKind: AmountKind, recipientAsPrinted: string, projectsStated: number | null, period: { from: string, to: string } | null, pcc: { name: string, area: { code: string, name: string } }, stream: { slug: string, name: string }, matchFundingState: { explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, strands: Array<{ position: number, kind: StrandKind, includes: Array<StrandKind> | null, description: string, focus: Array<Focus> | null, mayStartLater: boolean, programmes: Array<{ slug: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, programmes: Array<{ slug: string, name: string, nameIsDescriptive: boolean, focus: Array<Focus> | null, riskLevels: Array<RiskLevel> | null, referralRoutes: Array<ReferralRoute> | null, ageGroups: Array<AgeGroup> | null, roles: Array<{ role: OrganisationRole, organisation: { slug: string, name: string } }>, coverage: Array<{ basis: CoverageBasis, note: string | null, area: { code: string, name: string } }>, commissioners: Array<{ basis: CommissioningBasis, pcc: { slug: string, name: string, area: { code: string } } }>, accreditationState: { state: AccreditationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, evaluationState: { state: EvaluationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, victimsSupportState: { state: VictimsSupportStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }> };

export type AreaAwardFragment = { key: string, amount: number, amountKind: AmountKind, recipientAsPrinted: string, projectsStated: number | null, period: { from: string, to: string } | null, pcc: { name: string, area: { code: string, name: string } }, stream: { slug: string, name: string }, matchFundingState: { explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, strands: Array<{ position: number, kind: StrandKind, includes: Array<StrandKind> | null, description: string, focus: Array<Focus> | null, mayStartLater: boolean, programmes: Array<{ slug: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> };

export type AreaProgrammeFragment = { slug: string, name: string, nameIsDescriptive: boolean, focus: Array<Focus> | null, riskLevels: Array<RiskLevel> | null, referralRoutes: Array<ReferralRoute> | null, ageGroups: Array<AgeGroup> | null, roles: Array<{ role: OrganisationRole, organisation: { slug: string, name: string } }>, coverage: Array<{ basis: CoverageBasis, note: string | null, area: { code: string, name: string } }>, commissioners: Array<{ basis: CommissioningBasis, pcc: { slug: string, name: string, area: { code: string } } }>, accreditationState: { state: AccreditationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, evaluationState: { state: EvaluationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, victimsSupportState: { state: VictimsSupportStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> };

export type AreaDisagreementFragment = { slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> };

export type AreaPlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type AreasQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasQuery = { areas: { totalCount: number, nodes: Array<{ code: string, name: string, nation: Nation, region: string, aliases: Array<{ name: string }>, pcc: { name: string, surveyRespondent: boolean, names: Array<{ name: string }>, programmes: Array<{ slug: string }> } | null, awardsReceived: Array<{ key: string, amount: number, stream: { slug: string, name: string } }>, programmes: Array<{ slug: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, nothingKnown: { totalCount: number }, streams: { nodes: Array<{ slug: string, name: string, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type AreasPlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type AskQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type AskQuery = { search: Array<{ type: SearchableType, matchedField: string, matchedText: string, record:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { slug: string, id: string, modelName: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { slug: string, id: string, organisationName: string }
      | { id: string, officeName: string, area: { code: string, name: string } }
      | { id: string }
      | { code: string, region: string, id: string, areaName: string }
      | { slug: string, id: string, programmeName: string, areas: Array<{ name: string }> }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type AssuranceQueryVariables = Exact<{ [key: string]: never; }>;


export type AssuranceQuery = { schemes: { totalCount: number, nodes: Array<{ slug: string, name: string, nature: SchemeNature, scope: Array<HolderKind>, focus: Array<Focus> | null, description: string | null, operator: { slug: string, name: string } | null, accreditations: Array<{ id: string }>, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, byNature: { groups: Array<{ count: number, key: { nature: SchemeNature | null } }> }, accreditations: { totalCount: number, nodes: Array<{ id: string, holderKind: HolderKind, status: AccreditationStatus, scopeNote: string | null, validFrom: string | null, validTo: string | null, scheme: { slug: string, name: string, nature: SchemeNature }, holder:
        | { __typename: 'Organisation', slug: string, name: string }
        | { __typename: 'Programme', slug: string, name: string, areas: Array<{ code: string, name: string }> }
        | { __typename: 'UnnamedHolder', description: string }
      , discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, byHolderKind: { groups: Array<{ count: number, key: { holderKind: HolderKind | null } }> }, byStatus: { groups: Array<{ count: number, key: { status: AccreditationStatus | null } }> }, byHolderKindAndStatus: { groups: Array<{ count: number, key: { holderKind: HolderKind | null, status: AccreditationStatus | null } }> }, namedProgrammes: { totalCount: number }, noScheme: { nodes: Array<{ slug: string, focus: Array<Focus>, statement: string, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, notAccredited: { nodes: Array<{ slug: string, focus: Array<Focus>, statement: string, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, outside: { totalCount: number, emptyReason: { text: string, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> } | null, nodes: Array<{ slug: string, name: string, focus: Array<Focus> | null, areas: Array<{ code: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, statistics: { nodes: Array<{ slug: string, qualifier: string | null, statement: string, ratio: { numerator: number | null, denominator: number | null, denominatorBasis: DenominatorBasis | null, statedPercentage: number | null, recomputedPercentage: number | null, unit: FigureUnit }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type AssurancePlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type DisagreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type DisagreementsQuery = { byKind: { groups: Array<{ count: number, key: { kind: DiscrepancyKind | null } }> }, discrepancies: { totalCount: number, nodes: Array<{ slug: string, kind: DiscrepancyKind, statement: string, arithmetic: string | null, records: Array<{ type: string, key: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, claims: Array<{ slug: string, saidBy: string, measure: string, wording: string, value: number | null, unit: FigureUnit | null, bound: Bound | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }> } };

export type DisagreementsPlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type EvidenceQueryVariables = Exact<{
  programmes?: ProgrammeFilter | null | undefined;
}>;


export type EvidenceQuery = { programmes: { totalCount: number, nodes: Array<{ slug: string, name: string, areas: Array<{ code: string, name: string }>, evaluationState: { state: EvaluationStateCode, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, accreditationState: { state: AccreditationStateCode, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> } }> }, byBothStates: { groups: Array<{ count: number, key: { evaluationState: EvaluationStateCode | null, accreditationState: AccreditationStateCode | null } }> }, byEvaluationState: { groups: Array<{ count: number, key: { evaluationState: EvaluationStateCode | null } }> }, byAccreditationState: { groups: Array<{ count: number, key: { accreditationState: AccreditationStateCode | null } }> }, accreditedStalking: { totalCount: number, emptyReason: { code: EmptyReasonCode, text: string, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> } | null, nearMisses: Array<{ code: NearMissCode, condition: string | null, text: string, totalCount: number, nodes: Array<{ slug: string, name: string, evaluationState: { state: EvaluationStateCode }, accreditationState: { state: AccreditationStateCode } }>, accreditations: Array<{ status: AccreditationStatus, scheme: { slug: string, name: string }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }>, nodes: Array<{ slug: string, name: string, evaluationState: { state: EvaluationStateCode }, accreditationState: { state: AccreditationStateCode }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, local: { totalCount: number, emptyReason: { text: string, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> } | null, nodes: Array<{ slug: string, name: string, model: { slug: string, name: string } | null, pccs: Array<{ slug: string, name: string }>, areas: Array<{ code: string, name: string }>, evaluationState: { basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, withoutNamedArea: { totalCount: number, nodes: Array<{ slug: string, name: string, model: { slug: string, name: string } | null, pccs: Array<{ slug: string, name: string }>, areas: Array<{ code: string, name: string }>, evaluationState: { basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, modelsWithoutEvaluation: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, figures: { totalCount: number, nodes: Array<{ id: string, measure: string, statement: string, value: number | null, unit: FigureUnit | null, direction: Direction | null, kind: FindingKind, cohortSize: number | null, cohortDescription: string | null, followUp: string | null, comparator: string | null, evaluation: { slug: string, title: string, programmes: Array<{ slug: string, name: string }>, models: Array<{ slug: string, name: string }> }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, inWords: { totalCount: number, nodes: Array<{ id: string, measure: string, statement: string, value: number | null, unit: FigureUnit | null, direction: Direction | null, kind: FindingKind, cohortSize: number | null, cohortDescription: string | null, followUp: string | null, comparator: string | null, evaluation: { slug: string, title: string, programmes: Array<{ slug: string, name: string }>, models: Array<{ slug: string, name: string }> }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, monitoringFigures: { totalCount: number, nodes: Array<{ id: string, kind: MonitoringKind, measure: string, statement: string, value: number, unit: FigureUnit, asOf: string | null, programme: { slug: string, name: string } | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, statistics: { nodes: Array<{ slug: string, statement: string, ratio: { numerator: number | null, denominator: number | null, denominatorBasis: DenominatorBasis | null, statedPercentage: number | null, recomputedPercentage: number | null, unit: FigureUnit }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, received: { nodes: Array<{ slug: string, title: string, summary: string, methods: Array<string> | null, measures: Array<string> | null, programmes: Array<{ slug: string, name: string }>, models: Array<{ slug: string, name: string }>, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, othersMentioned: { totalCount: number, nodes: Array<{ slug: string, title: string, status: EvaluationStatus, programmes: Array<{ slug: string, name: string }>, models: Array<{ slug: string, name: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type EvidencePlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type EvidenceOfModelFragment = { slug: string, name: string, model: { slug: string, name: string } | null, pccs: Array<{ slug: string, name: string }>, areas: Array<{ code: string, name: string }>, evaluationState: { basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> };

export type EvidenceFindingFragment = { id: string, measure: string, statement: string, value: number | null, unit: FigureUnit | null, direction: Direction | null, kind: FindingKind, cohortSize: number | null, cohortDescription: string | null, followUp: string | null, comparator: string | null, evaluation: { slug: string, title: string, programmes: Array<{ slug: string, name: string }>, models: Array<{ slug: string, name: string }> }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> };

export type ModelQueryVariables = Exact<{
  slug: string;
}>;


export type ModelQuery = { interventionModel: { slug: string, name: string, description: string | null, focus: Array<Focus>, owner: { slug: string, name: string } | null, aliases: Array<{ name: string, locator: string, source: { title: string } }>, programmes: Array<{ slug: string, name: string, areas: Array<{ code: string, name: string }>, accreditationState: { state: AccreditationStateCode }, evaluationState: { state: EvaluationStateCode }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, evaluations: Array<{ slug: string, title: string, status: EvaluationStatus, summary: string, evaluatorDescription: string | null, evaluator: { slug: string, name: string } | null, findings: Array<{ id: string, measure: string, value: number | null, unit: FigureUnit | null, direction: Direction | null, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, citations: Array<{ field: string | null, locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } | null, models: { nodes: Array<{ slug: string, name: string }> }, programmes: { nodes: Array<{ slug: string, name: string, areas: Array<{ name: string }> }> }, organisations: { nodes: Array<{ slug: string, name: string }> }, lookAlikes: { nodes: Array<{ slug: string, verdict: LookAlikeVerdict, names: Array<string>, evidence: string, records: Array<{ type: string, key: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type ModelPlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type MoneyQueryVariables = Exact<{
  streams?: Array<string> | string | null | undefined;
  earlier?: string | null | undefined;
  later?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type MoneyQuery = { streams: { nodes: Array<{ slug: string, period: { from: string, to: string } | null, totals: Array<{ amount: number, bound: Bound, kind: AmountKind, statement: string, period: { from: string, to: string } | null, statedBy: { name: string } | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, statement: string }> }>, rules: Array<{ code: RuleCode, statement: string, value: number | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, statement: string }> }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, statement: string }> }> }, sums: { groups: Array<{ count: number, sum: { amount: number | null }, key: { stream: { slug: string } | null } }> }, awards: { totalCount: number, nodes: Array<{ key: string, recipientAsPrinted: string, amount: number, amountKind: AmountKind, stream: { slug: string }, period: { from: string, to: string } | null, pcc: { name: string, area: { code: string, name: string } }, strands: Array<{ position: number, kind: StrandKind, description: string }>, ruleChecks: Array<{ reading: RuleReading, outcome: RuleOutcome, threshold: number, value: number | null, explanation: string, rule: { code: RuleCode } }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, strandCounts: { groups: Array<{ count: number, key: { stream: { slug: string } | null } }> }, earlierStalking: { exclusive: number | null, upperBound: number | null, basis: string, silentAwards: number, exclusiveAwards: Array<{ key: string, recipientAsPrinted: string, amount: number, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string }> }>, sharedAwards: Array<{ key: string, recipientAsPrinted: string, amount: number, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string }> }> }, laterStalking: { exclusive: number | null, upperBound: number | null, basis: string, silentAwards: number, exclusiveAwards: Array<{ key: string, recipientAsPrinted: string, amount: number, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string }> }>, sharedAwards: Array<{ key: string, recipientAsPrinted: string, amount: number, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string }> }> }, since2020: { nodes: Array<{ slug: string, saidBy: string, wording: string, value: number | null, bound: Bound | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, itemised: { groups: Array<{ count: number, sum: { amount: number | null } }> }, statedBefore: { nodes: Array<{ slug: string, name: string, totals: Array<{ amount: number, bound: Bound, kind: AmountKind, statement: string, period: { from: string, to: string } | null, statedBy: { name: string } | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }> }, untraced: { nodes: Array<{ slug: string, statement: string, arithmetic: string | null }> } };

export type MoneySpendFragment = { exclusive: number | null, upperBound: number | null, basis: string, silentAwards: number, exclusiveAwards: Array<{ key: string, recipientAsPrinted: string, amount: number, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string }> }>, sharedAwards: Array<{ key: string, recipientAsPrinted: string, amount: number, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string }> }> };

export type MoneySpendAwardFragment = { key: string, recipientAsPrinted: string, amount: number, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, kind: DiscrepancyKind, statement: string }> };

export type MoneyPlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type NationalPictureQueryVariables = Exact<{ [key: string]: never; }>;


export type NationalPictureQuery = { areas: { totalCount: number, nodes: Array<{ code: string, name: string, nation: Nation, pcc: { name: string, surveyRespondent: boolean, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> } | null, awardsReceived: Array<{ key: string, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, programmes: Array<{ slug: string, focus: Array<Focus> | null, stalkingProvision: StalkingProvision | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, evaluationState: { state: EvaluationStateCode, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, accreditationState: { state: AccreditationStateCode, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> } }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, disagreements: { nodes: Array<{ slug: string, statement: string }> }, offices: { totalCount: number }, respondents: { totalCount: number }, areasWithProgrammes: { totalCount: number }, programmes: { totalCount: number }, relatedStalking: { totalCount: number }, unrelatedStalking: { totalCount: number }, unspecifiedStalking: { totalCount: number }, byEvaluationState: { groups: Array<{ count: number, key: { evaluationState: EvaluationStateCode | null } }> }, byAccreditationState: { groups: Array<{ count: number, key: { accreditationState: AccreditationStateCode | null } }> }, statistics: { nodes: Array<{ slug: string, statement: string, ratio: { numerator: number | null, denominator: number | null, denominatorBasis: DenominatorBasis | null, statedPercentage: number | null, recomputedPercentage: number | null, unit: FigureUnit }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type NationalPicturePlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type OrganisationQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationQuery = { organisation: { slug: string, name: string, description: string | null, aliases: Array<{ name: string, locator: string, source: { title: string } }>, roles: Array<{ role: OrganisationRole, programme: { slug: string, name: string, areas: Array<{ code: string, name: string }> }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, accreditations: Array<{ id: string, status: AccreditationStatus, scopeNote: string | null, validFrom: string | null, validTo: string | null, scheme: { name: string, description: string | null }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, citations: Array<{ field: string | null, locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } | null, owned: { nodes: Array<{ slug: string, name: string }> }, operated: { nodes: Array<{ slug: string, name: string, description: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, evaluations: { nodes: Array<{ slug: string, title: string, status: EvaluationStatus, summary: string, evaluatorDescription: string | null, evaluator: { slug: string, name: string } | null, findings: Array<{ id: string, measure: string, value: number | null, unit: FigureUnit | null, direction: Direction | null, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, programmes: { nodes: Array<{ slug: string, name: string, areas: Array<{ name: string }> }> }, organisations: { nodes: Array<{ slug: string, name: string }> }, models: { nodes: Array<{ slug: string, name: string }> }, lookAlikes: { nodes: Array<{ slug: string, verdict: LookAlikeVerdict, names: Array<string>, evidence: string, records: Array<{ type: string, key: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type OrganisationPlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type ProgrammeQueryVariables = Exact<{
  slug: string;
}>;


export type ProgrammeQuery = { programme: { slug: string, name: string, nameIsDescriptive: boolean, description: string, kind: ProgrammeKind, focus: Array<Focus> | null, stalkingProvision: StalkingProvision | null, riskLevels: Array<RiskLevel> | null, referralRoutes: Array<ReferralRoute> | null, compulsion: Array<Compulsion> | null, consentConditions: Array<string> | null, ageGroups: Array<AgeGroup> | null, tailoredTo: Array<TailoredGroup> | null, victimsSupport: Array<VictimsSupportApproach> | null, aliases: Array<{ name: string, locator: string, source: { title: string } }>, model: { slug: string, name: string } | null, coverage: Array<{ basis: CoverageBasis, note: string | null, area: { code: string, name: string }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, commissioners: Array<{ basis: CommissioningBasis, pcc: { slug: string, name: string, area: { code: string } }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, roles: Array<{ role: OrganisationRole, organisation: { slug: string, name: string }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, tools: Array<{ assesses: Assessed, tool: { slug: string, name: string }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, accreditationState: { state: AccreditationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, accreditations: Array<{ id: string, status: AccreditationStatus, scopeNote: string | null, validFrom: string | null, validTo: string | null, scheme: { name: string, description: string | null }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, evaluationState: { state: EvaluationStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, victimsSupportState: { state: VictimsSupportStateCode, explanation: string, basis: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }, evidence: Array<{ relation: EvidenceRelation, evaluation: { slug: string, title: string, status: EvaluationStatus, summary: string, evaluatorDescription: string | null, evaluator: { slug: string, name: string } | null, findings: Array<{ id: string, measure: string, value: number | null, unit: FigureUnit | null, direction: Direction | null, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> } }>, awards: Array<{ key: string, amount: number, amountKind: AmountKind, period: { from: string, to: string } | null, stream: { name: string }, pcc: { name: string, area: { code: string } }, matchFundingState: { explanation: string }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, strands: Array<{ position: number, kind: StrandKind, description: string, mayStartLater: boolean, award: { key: string }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, monitoringFigures: Array<{ kind: MonitoringKind, measure: string, value: number, unit: FigureUnit, statement: string, asOf: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, citations: Array<{ field: string | null, locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }>, discrepancies: Array<{ slug: string, statement: string, arithmetic: string | null, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } | null, programmes: { nodes: Array<{ slug: string, name: string, areas: Array<{ name: string }> }> }, organisations: { nodes: Array<{ slug: string, name: string }> }, models: { nodes: Array<{ slug: string, name: string }> }, lookAlikes: { nodes: Array<{ slug: string, verdict: LookAlikeVerdict, names: Array<string>, evidence: string, records: Array<{ type: string, key: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type ProgrammePlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { programmes: { totalCount: number, nodes: Array<{ slug: string, name: string, focus: Array<Focus> | null, areas: Array<{ code: string, name: string, region: string }>, model: { name: string } | null, accreditationState: { state: AccreditationStateCode }, evaluationState: { state: EvaluationStateCode }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> }, withoutArea: { totalCount: number }, covered: { totalCount: number } };

export type ProgrammesPlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };

export type RecommendationsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecommendationsQuery = { recommendations: { totalCount: number, nodes: Array<{ number: number, statement: string, theme: Theme, bodies: Array<{ role: BodyRole, body: { slug: string, name: string }, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, statistics: Array<{ slug: string, qualifier: string | null, statement: string, ratio: { numerator: number | null, denominator: number | null, denominatorBasis: DenominatorBasis | null, statedPercentage: number | null, recomputedPercentage: number | null, unit: FigureUnit }, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }>, discrepancies: Array<{ slug: string, statement: string }>, citations: Array<{ locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } }> }> } };

export type RecommendationsPlaceFragment = { locator: string, printed: string | null, source: { slug: string, title: string, publisher: string, licence: string } };
