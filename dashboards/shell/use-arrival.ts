import { useEffect, type RefObject } from 'react';
import { useLocation } from 'wouter';

let pathBefore: string | null = null;

/** Whoever follows a link comes to the top of the page, with the focus on its heading; not when the site is opened. */
export function useArrival(heading: RefObject<HTMLElement | null>): void {
  const [path] = useLocation();
  useEffect(() => {
    if (pathBefore !== null && pathBefore !== path) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    pathBefore = path;
  }, [path, heading]);
}
