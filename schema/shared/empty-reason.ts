import { sql, type RawBuilder } from 'kysely';
import { Field, registerEnumType } from 'type-graphql';
import type { FilterDeclaration } from './filter/declaration.js';
import { ValueType } from './object-types.js';
import type { Reads } from './reads.js';

export enum EmptyReasonCode {
  NO_SCHEME_EXISTS = 'NO_SCHEME_EXISTS',
  NONE_ON_RECORD = 'NONE_ON_RECORD',
  PAGE_OUTSIDE_LIST = 'PAGE_OUTSIDE_LIST',
}

registerEnumType(EmptyReasonCode, {
  name: 'EmptyReasonCode',
  description: 'The kinds of reason for which a list is empty.',
  valuesConfig: {
    NO_SCHEME_EXISTS: {
      description:
        'A source states that what the question asks for did not exist: no scheme accredits work with this focus.',
    },
    NONE_ON_RECORD: {
      description:
        'No record meets the filter, and the graph has matched it to no statement of absence. Read it as silence and not as absence.',
    },
    PAGE_OUTSIDE_LIST: {
      description: 'Records meet the filter, but none lies after or before the cursor given.',
    },
  },
});

@ValueType({ description: 'Why a list is empty. Its citations are the places where a source says so.' })
export class EmptyReason {
  @Field(() => EmptyReasonCode, { description: 'The kind of reason.' })
  code!: EmptyReasonCode;

  @Field(() => String, { description: 'The reason in a sentence.' })
  text!: string;
}

/** The record whose citations support the reason, if a source states it. */
export interface EmptyReasonRow extends EmptyReason {
  readonly recordType?: string;
  readonly recordKey?: string;
}

/** What there is to say of a list that no record meets, where no source says it. */
export const NONE_ON_RECORD: EmptyReasonRow = {
  code: EmptyReasonCode.NONE_ON_RECORD,
  text: 'No record meets every condition. The graph has matched the question to no statement of absence; those on record are in statedAbsences.',
};

export const PAGE_OUTSIDE_LIST: EmptyReasonRow = {
  code: EmptyReasonCode.PAGE_OUTSIDE_LIST,
  text: 'Records meet the filter, but none on this side of the cursor.',
};

/** A reason that a record may state. */
export interface StatedReason {
  readonly code: EmptyReasonCode;
  /** The type of that record. */
  readonly record: Pick<FilterDeclaration, 'typeName' | 'entity' | 'key'>;
  /** Selects the `pk` of the record and the `text` of the reason: one row, or none where it does not hold. */
  readonly rows: RawBuilder<unknown>;
}

export async function statedReason(
  reads: Reads,
  { code, record, rows }: StatedReason,
): Promise<EmptyReasonRow | undefined> {
  const [stated] = await reads.rows(
    sql<{
      text: string;
      key: string;
    }>`select reason.text, ${reads.column('t', record.entity, record.key)} as key
      from (${rows}) reason join ${reads.table(record.entity)} t on t.pk = reason.pk`,
  );
  return stated && { code, text: stated.text, recordType: record.typeName, recordKey: stated.key };
}
