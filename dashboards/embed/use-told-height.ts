import { useEffect } from 'react';

/**
 * Tells the page around how tall the card is, each time that this changes, so that it can make its frame as tall:
 * `{ type: 'perpetrator-programmes-graph.height', card, height }`.
 */
export function useToldHeight(card: string): void {
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
      // What is told is no secret, and who may frame the card is not known.
      window.parent.postMessage({ type: 'perpetrator-programmes-graph.height', card, height }, '*');
    });
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [card]);
}
