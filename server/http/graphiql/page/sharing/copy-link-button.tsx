import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { type Notice, useSay } from '../notices.js';
import { linkTo, LONGEST_LINK } from './link.js';

/** Copies a link that opens what the editors hold. */
export function CopyLinkButton() {
  const say = useSay();
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operations', 'operationName'),
  );
  const copy = async () => {
    const query = queryEditor?.getValue() ?? '';
    if (query.trim() === '')
      return say({ text: 'There is nothing to link to: the editor is empty.', passes: true });
    const isOneOfSeveral = (operations?.length ?? 0) > 1;
    const link = linkTo(
      {
        query,
        variables: variableEditor?.getValue() ?? '',
        operationName: isOneOfSeveral ? operationName : undefined,
      },
      new URL(location.href),
    );
    say(await copied(link));
  };
  return (
    <ToolbarButton onClick={() => void copy()} label="Copy link to this query">
      <LinkIcon />
    </ToolbarButton>
  );
}

async function copied(link: string): Promise<Notice> {
  if (link.length > LONGEST_LINK) {
    return {
      text:
        `The link would have ${link.length.toLocaleString('en-GB')} characters, and many programs cut links after ` +
        `${LONGEST_LINK.toLocaleString('en-GB')}. Copy the query itself instead.`,
    };
  }
  try {
    await navigator.clipboard.writeText(link);
    return { text: 'Link copied. It carries the query and its variables, and no headers.', passes: true };
  } catch {
    // Browsers keep the clipboard from pages that come over plain HTTP.
    return { text: 'The browser does not let the page copy. Copy the link from here:', toCopy: link };
  }
}

function LinkIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    >
      <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4l-1.4 1.4" />
      <path d="M14 10a4.5 4.5 0 0 0-6.4 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4l1.4-1.4" />
    </svg>
  );
}
