import { useEffect } from 'react';
import { SITE } from '../shell/site.js';

/**
 * Calls the window by what is shown alone in it. The server knows of a card only which page it is part of.
 *
 * @param name - undefined where the window has the name of the page
 */
export function useWindowName(name: string | undefined): void {
  useEffect(() => {
    if (name !== undefined) window.document.title = `${name} – ${SITE}`;
  }, [name]);
}
