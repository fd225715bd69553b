import type { ReactNode } from 'react';
import { figureInWords } from '../../words/claim.js';
import type { Disagreement } from './kinds.js';
import { sayerOf } from './sayers.js';

/** What one source says: who, in which words, the figure if there is one, and where. All claims look alike. */
export function ClaimBox({ claim }: { readonly claim: Disagreement['claims'][number] }): ReactNode {
  const figure = figureInWords(claim);
  return (
    <li className="claim">
      <p className="claim__who">{sayerOf(claim)}</p>
      {figure !== null && <p className="claim__figure">{figure}</p>}
      <p>“{claim.wording}”</p>
      <p className="claim__about">On: {claim.measure}</p>
      {claim.citations.map(({ source, locator }) => (
        <p key={`${source.slug} ${locator}`} className="claim__place">
          <cite>{source.title}</cite>, {locator}
        </p>
      ))}
    </li>
  );
}
