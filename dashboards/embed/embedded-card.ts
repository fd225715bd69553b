import { createContext } from 'react';

/** Which card is shown alone, on another team's page; null where the whole page is shown. */
export const EmbeddedCard = createContext<string | null>(null);
