import { CloseIcon, UnStyledButton } from '@graphiql/react';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import './notices.css';

/** Something that the page has to say. */
export interface Notice {
  readonly text: string;
  /** A text to copy by hand, where the page cannot copy it. */
  readonly toCopy?: string;
  /** Whether it may go by itself: what a person must act on stays. */
  readonly passes?: boolean;
}

const PASSES_AFTER = 8_000;
const Say = createContext<(notice: Notice) => void>(() => undefined);

/** Gives a function that shows a notice and has screen readers say it. */
export const useSay = () => use(Say);

export function Notices({ first, children }: { first: Notice | undefined; children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | undefined>();
  // A live region speaks of what comes into it, so it has to be there, empty, before its first text.
  useEffect(() => setNotice(first), [first]);
  useEffect(() => {
    if (!notice?.passes) return;
    const passing = setTimeout(() => setNotice(undefined), PASSES_AFTER);
    return () => clearTimeout(passing);
  }, [notice]);
  return (
    <Say value={setNotice}>
      {children}
      <aside className="notices graphiql-container" aria-label="Notices">
        <div role="status">{notice && <p className="notice-text">{notice.text}</p>}</div>
        {notice?.toCopy !== undefined && <TextToCopy text={notice.toCopy} />}
        {notice && (
          <UnStyledButton
            type="button"
            className="notice-close"
            aria-label="Close the notice"
            onClick={() => setNotice(undefined)}
          >
            <CloseIcon aria-hidden="true" />
          </UnStyledButton>
        )}
      </aside>
    </Say>
  );
}

function TextToCopy({ text }: { text: string }) {
  return (
    <input
      ref={input => input?.select()}
      className="notice-copy"
      aria-label="Link to copy"
      readOnly
      value={text}
    />
  );
}
