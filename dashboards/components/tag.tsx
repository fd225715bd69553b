import type { ReactNode } from 'react';

/** The colours of a tag. They go with words and say nothing on their own. */
export type TagColour = 'blue' | 'green' | 'grey' | 'orange' | 'purple' | 'red' | 'teal' | 'yellow';

interface TagProps {
  readonly colour?: TagColour;
  readonly children: ReactNode;
}

/** A state in a word or two. */
export function Tag({ colour = 'blue', children }: TagProps): ReactNode {
  return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
