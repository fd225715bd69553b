import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { Bars } from '../../charts/bars.js';
import { DataTable } from '../../components/data-table.js';
import { Select } from '../../components/select.js';
import type { RecommendationsQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import type { AskedBody } from './bodies.js';
import document from './recommendations.graphql';

interface WhoIsAskedCardProps {
  readonly recommendations: RecommendationsQuery['recommendations'];
  readonly bodies: readonly AskedBody[];
  readonly chosen: string;
  readonly onChoose: (body: string) => void;
}

/** The bodies that the review addresses, and which of the recommendations are shown. */
export function WhoIsAskedCard({
  recommendations,
  bodies,
  chosen,
  onChoose,
}: WhoIsAskedCardProps): ReactNode {
  const responsible = bodies.filter(({ numbers }) => numbers.RESPONSIBLE.length > 0);
  const bars = responsible.map(({ name, numbers: { RESPONSIBLE } }) => ({
    label: name,
    value: RESPONSIBLE.length,
    text: counted(RESPONSIBLE.length, 'recommendation'),
  }));
  return (
    <Card
      id="who-is-asked"
      question="Whom does the review ask to act?"
      answer={
        <p>
          The review makes <strong>{counted(recommendations.totalCount, 'recommendation')}</strong> and asks{' '}
          {counted(responsible.length, 'body or group', 'bodies or groups')} to act.{' '}
          {bodies.length - responsible.length} more are to work with them.
        </p>
      }
      table={
        <DataTable
          caption="Bodies and the numbers of the recommendations that address them"
          rows={bodies}
          rowKey={({ slug }) => slug}
          columns={[
            { heading: 'Body', cell: ({ name }) => name, sortBy: ({ name }) => name },
            {
              heading: 'Asked to act',
              cell: ({ numbers }) => numbers.RESPONSIBLE.join(', ') || 'in none',
              sortBy: ({ numbers }) => numbers.RESPONSIBLE.length,
            },
            {
              heading: 'To work with another',
              cell: ({ numbers }) => numbers.PARTNER.join(', ') || 'in none',
              sortBy: ({ numbers }) => numbers.PARTNER.length,
            },
          ]}
        />
      }
      citations={recommendations.nodes.flatMap(({ bodies: addressed }) =>
        addressed.flatMap(one => one.citations),
      )}
      caveats={[
        'The association speaks of itself in some of these: it welcomes, backs or goes on with something.',
        'In recommendation 7 the offices may act, in 9 they are encouraged to. The partners of 2 and 10 are named as some of several.',
        'Whether anything has been done since is not stated by any source.',
      ]}
      asked={{ document, question: 'recommendations-and-gaps' }}
      isWide
    >
      <Bars
        title="Recommendations by the body that is asked to act"
        description={bars.map(({ label, text }) => `${label}: ${text}`).join('. ')}
        rows={bars}
      />
      <Select
        label="Show the recommendations that address"
        options={Object.fromEntries([['all', 'All bodies'], ...bodies.map(({ slug, name }) => [slug, name])])}
        value={chosen}
        onChange={onChoose}
      />
    </Card>
  );
}
