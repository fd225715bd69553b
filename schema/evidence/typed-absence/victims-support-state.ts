import { sql } from 'kysely';
import { programmeFilter } from '../../commissioning/index.js';
import { knownState, nameOf } from '../../provenance/index.js';
import { firstCase } from '../../shared/filter/first-case.js';
import { surveyFrame } from './survey-frame.js';
import { surveySilence } from './survey-silence.js';
import { VictimsSupportStateCode } from './typed-absence.type.js';

const { STATED, NOT_REPORTED, NOT_ASKED } = VictimsSupportStateCode;
const { entity, key } = programmeFilter;

/** What is known of the support of victims alongside a programme. */
export const victimsSupportState = knownState(
  (reads, alias, nameTable) =>
    firstCase(
      [
        [STATED, sql`${reads.column(alias, entity, 'victimsSupport')} is not null`],
        [NOT_REPORTED, surveyFrame(reads, alias, nameTable).asked],
      ],
      NOT_ASKED,
    ),
  [
    surveySilence('No source says how victims are supported alongside it.'),
    {
      codes: [STATED],
      explanation: () => sql`'A source says how victims are supported alongside it.'`,
      names: (reads, alias) => nameOf('Programme', reads.column(alias, entity, key)),
    },
  ],
);
