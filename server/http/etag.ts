import type { Coding } from './content-coding.js';

/** The entity tag of an answer in a coding: other bytes have another tag. */
export function tagIn(tag: string, coding: Coding): string {
  return coding === 'identity' ? tag : `${tag.slice(0, -1)}-${coding}"`;
}

/** Whether an `If-None-Match` names an entity tag. A weak mark changes nothing: the comparison is the weak one. */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const named: readonly string[] = ifNoneMatch?.match(/"[^"]*"/g) ?? [];
  return named.includes(tag);
}

/** Whether an `If-None-Match` asks for an answer only where there is none at all. */
export function namesAnyTag(ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.trim() === '*';
}
