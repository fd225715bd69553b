import { createContext, useContext, useEffect } from 'react';

/** Sets the heading of the page that is open; null sets back the one of the list of pages. */
export const HeadingContext = createContext<(heading: string | null) => void>(() => undefined);

/**
 * Gives a page a heading that only its answer knows, such as the name of an area. The window is called by it too.
 *
 * @param heading - undefined as long as it is not known
 */
export function useHeading(heading: string | undefined): void {
  const setHeading = useContext(HeadingContext);
  useEffect(() => {
    if (heading !== undefined) setHeading(heading);
    return () => setHeading(null);
  }, [heading, setHeading]);
}
