import type { GraphiQLPlugin } from '@graphiql/react';
import { Gallery } from './gallery.js';

/** The pane with the questions, opened from the left edge. GraphiQL takes its title for the label of the button. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = {
  title: 'Questions',
  icon: QuestionsIcon,
  content: Gallery,
};

function QuestionsIcon(props: { 'aria-hidden'?: 'true' }) {
  return (
    <svg {...props} height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M4 4h16v13h-9l-5 4v-4H4Z" strokeLinejoin="round" />
      <path d="M9.5 8.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.7" strokeLinecap="round" />
      <circle cx="12" cy="14.4" r=".9" fill="currentColor" stroke="none" />
    </svg>
  );
}
