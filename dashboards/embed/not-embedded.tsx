import { useContext, type ReactNode } from 'react';
import { EmbeddedCard } from './embedded-card.js';

/** What a page has besides its cards: it stays out where one card is shown alone. */
export function NotEmbedded({ children }: { readonly children: ReactNode }): ReactNode {
  return useContext(EmbeddedCard) === null ? children : null;
}
