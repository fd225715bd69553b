import type { Named } from './links.js';
import { nameWithPlace } from './where.js';

/** The names of what has a page of its own, as pages ask for them. */
export interface NamedRecords {
  readonly programmes: {
    readonly nodes: readonly (Named & { readonly areas: readonly { readonly name: string }[] })[];
  };
  readonly models: { readonly nodes: readonly Named[] };
  readonly organisations: { readonly nodes: readonly Named[] };
}

/** Names by the addresses of pages: records that refer to others have the identifiers of these alone. */
export function recordNames({
  programmes,
  models,
  organisations,
}: NamedRecords): ReadonlyMap<string, string> {
  return new Map([
    ...programmes.nodes.map(one => [`/programmes/${one.slug}`, nameWithPlace(one)] as const),
    ...models.nodes.map(one => [`/models/${one.slug}`, one.name] as const),
    ...organisations.nodes.map(one => [`/organisations/${one.slug}`, one.name] as const),
  ]);
}
