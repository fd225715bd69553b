import type { OrganisationQuery } from '../../typed-documents.js';

/** An organisation with what the page's document asks of it. */
export type Organisation = NonNullable<OrganisationQuery['organisation']>;
