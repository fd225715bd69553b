import { Component, type ReactNode } from 'react';
import { WarningText } from '../components/warning-text.js';

/** Says that a page could not be shown, instead of an empty window. The rest of the site goes on to work. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert">
        <WarningText>This part of the page could not be shown. Load the page again.</WarningText>
        <button type="button" className="govuk-button" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      </div>
    );
  }
}
