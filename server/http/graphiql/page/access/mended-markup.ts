import { useEffect } from 'react';
import { type Mend, MENDS } from './mends.js';

/** Keeps GraphiQL's markup in the shape that assistive technology needs, whenever GraphiQL draws a part of it anew. */
export function MendedMarkup() {
  useEffect(() => {
    const mend = () => {
      for (const one of MENDS) apply(one);
    };
    const observer = new MutationObserver(changes => {
      if (!changes.every(({ target }) => isInEditor(target))) mend();
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'role', 'aria-label', 'aria-selected'],
    });
    mend();
    return () => observer.disconnect();
  }, []);
  return null;
}

/** Monaco draws with every key that is pressed, and nothing in it is mended. */
function isInEditor(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.monaco-editor') != null;
}

function apply({ elements, attributes }: Mend): void {
  for (const element of document.querySelectorAll(elements)) {
    for (const [name, wanted] of Object.entries(attributes)) {
      const value = typeof wanted === 'function' ? wanted(element) : wanted;
      // Only what differs, so that mending calls for no further mending.
      if (value === element.getAttribute(name)) continue;
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }
}
