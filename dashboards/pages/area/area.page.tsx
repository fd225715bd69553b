import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { Disagreements } from '../../components/profile/disagreements.js';
import { NotOnRecord } from '../../components/profile/not-on-record.js';
import { Profile } from '../../components/profile/profile.js';
import { useRecordHeading } from '../../components/profile/use-record-heading.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { AreaQuery } from '../../typed-documents.js';
import document from './area.graphql';
import { disagreementsIn } from './area.js';
import { Awards } from './awards.js';
import { Comparison } from './comparison.js';
import { Forums } from './forums.js';
import { Office } from './office.js';
import { Programmes } from './programmes.js';
import { Unknowns } from './unknowns.js';

/** Everything on record for one police force area, and beside it another: `/areas/E23000028?with=E23000006`. */
export default function AreaPage(): ReactNode {
  const { code = '' } = useParams();
  // With another area nothing of the one before stays.
  return <OneArea key={code} code={code} />;
}

function OneArea({ code }: { readonly code: string }): ReactNode {
  const [search] = useSearchParams();
  const chosen = search.get('with') ?? '';
  // An area is not compared with itself.
  const other = chosen === code ? '' : chosen;
  const variables = other === '' ? { code } : { code, with: other, compares: true };
  const answer = useAnswer<AreaQuery, typeof variables>(document, variables);
  useRecordHeading(answer, { kind: 'area', given: code, nameIn: ({ area }) => area?.name });
  return (
    <Answered answer={answer} cards={4}>
      {data =>
        data.area ? (
          <Profile document={document} variables={variables}>
            <Office area={data.area} />
            <Awards area={data.area} />
            <Programmes area={data.area} />
            <Disagreements all={disagreementsIn(data.area)} />
            <Unknowns area={data.area} statedAbsences={data.statedAbsences.nodes} />
            <Forums forums={data.forums.nodes} />
            <Comparison
              area={data.area}
              other={data.other ?? null}
              data={data}
              chosen={other}
              isLoading={answer.state === 'answered' && answer.isLoading}
            />
          </Profile>
        ) : (
          <NotOnRecord kind="area" given={code} />
        )
      }
    </Answered>
  );
}
