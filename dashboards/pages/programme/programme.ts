import type { ProgrammeQuery } from '../../typed-documents.js';

/** A programme with what the page's document asks of it. */
export type Programme = NonNullable<ProgrammeQuery['programme']>;
