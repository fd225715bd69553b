import type { ReactNode } from 'react';
import useSWR from 'swr';
import { Card } from '../../card/card.js';
import { WarningText } from '../../components/warning-text.js';
import { SITE } from '../../shell/site.js';
import { inDays } from '../../words/dates.js';
import document from './about-the-data.graphql';

interface Version {
  /** The hash of the data: it changes when anything in the record does. */
  readonly record: string;
}

/** So many letters of the hash tell one state of the record from another. */
const SHORT = 12;

/** A sentence to cite the record with, which says in which state it was read. */
export function CiteCard(): ReactNode {
  const { data, error } = useSWR<Version, Error>('/version', fetchVersion, { revalidateOnFocus: false });
  const today = inDays(new Date().toISOString().slice(0, 10));
  return (
    <Card
      id="how-to-cite"
      question="How do I cite it?"
      answer={
        <p>
          Name the state of the data, so that others find the same figures, and the document behind a figure.
        </p>
      }
      citations={[]}
      caveats={[
        'The record is not a source of its own: cite the document too. Each card names it under Sources.',
      ]}
      asked={{ document }}
    >
      {error && <WarningText>The state of the data could not be read. {error.message}</WarningText>}
      {data && (
        <p className="citation-sentence">
          {SITE}, data revision {data.record.slice(0, SHORT)}, {window.location.origin}, read on {today}.
        </p>
      )}
    </Card>
  );
}

async function fetchVersion(address: string): Promise<Version> {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  return (await response.json()) as Version;
}
