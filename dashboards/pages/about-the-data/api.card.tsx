import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { SummaryList } from '../../components/summary-list.js';
import document from './about-the-data.graphql';

const WAYS: readonly { key: string; href: string; text: string }[] = [
  { key: 'Tables', href: '/data', text: 'Every question as CSV, Excel and more' },
  {
    key: 'Everything as one package',
    href: '/data/datapackage.json',
    text: 'Description of all tables, for programs',
  },
  { key: 'List of questions', href: '/questions', text: 'As JSON, each with its query' },
  { key: 'GraphiQL', href: '/graphiql', text: 'Write a query and run it in the browser' },
];

/** The other ways to the record. */
export function ApiCard(): ReactNode {
  return (
    <Card
      id="api-and-downloads"
      question="How can I take the data away?"
      answer={
        <p>
          Every figure of the cards comes from one GraphQL API at <strong>/graphql</strong>.
        </p>
      }
      citations={[]}
      asked={{ document }}
    >
      <SummaryList
        rows={WAYS.map(({ key, href, text }) => ({
          key,
          value: (
            <a className="govuk-link" href={href}>
              {text}
            </a>
          ),
        }))}
      />
    </Card>
  );
}
