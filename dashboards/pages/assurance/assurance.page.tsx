import type { ReactNode } from 'react';
import { InsetText } from '../../components/inset-text.js';

export default function AssurancePage(): ReactNode {
  return (
    <InsetText>
      This page has no cards yet. <a href="/data">The questions as tables</a> have its figures.
    </InsetText>
  );
}
