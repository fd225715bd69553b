// Read before React puts its own in its place.
const sent = {
  path: window.location.pathname,
  heading: document.querySelector('#root h1')?.textContent ?? null,
};

/** The heading that the server has sent with a page: it knows the name of a record before the page has its answer. */
export function sentHeading(path: string): string | null {
  return path === sent.path ? sent.heading : null;
}
