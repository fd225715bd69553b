const REQUIRED_NODE = 22;

/**
 * Ends the process on an older Node. It comes before anything else is imported: the imports themselves would fail
 * there, less clearly.
 *
 * @param command how a person starts this server with the Node that it brings
 */
export function refuseOlderNode(command: string): void {
  if (Number(process.versions.node.split('.')[0]) >= REQUIRED_NODE) return;
  console.error(
    `Node ${process.versions.node} is too old: the server needs Node ${REQUIRED_NODE} or newer. ` +
      `\`${command}\` brings its own; run that instead of starting this file by hand.`,
  );
  process.exit(1);
}
