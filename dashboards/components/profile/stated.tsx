import type { ReactNode } from 'react';
import { NOT_STATED } from '../../words/listed.js';

interface StatedProps<Code extends string> {
  readonly codes: readonly Code[] | null;
  readonly labels: Readonly<Record<Code, string>>;
}

/** What the sources say in codes, in words; or that they say nothing. */
export function Stated<Code extends string>({ codes, labels }: StatedProps<Code>): ReactNode {
  if (codes === null || codes.length === 0) return <Silence />;
  return codes.map(code => labels[code]).join('; ');
}

/** That no document says anything, which is not the same as no. */
export function Silence(): ReactNode {
  return <span className="profile__silence">{NOT_STATED}</span>;
}
