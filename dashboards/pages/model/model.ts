import type { ModelQuery } from '../../typed-documents.js';

/** A model with what the page's document asks of it. */
export type Model = NonNullable<ModelQuery['interventionModel']>;
