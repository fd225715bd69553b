import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useSearchParams } from 'wouter';
import { Card } from '../../card/card.js';
import { InsetText } from '../../components/inset-text.js';
import { Pagination, usePart } from '../../components/pagination.js';
import { Select } from '../../components/select.js';
import { useChoice } from '../../components/use-choice.js';
import type { DisagreementsQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { DISCREPANCY_KINDS } from '../../words/discrepancy-labels.js';
import { DisagreementItem } from './disagreement-item.js';
import document from './disagreements.graphql';
import { KIND_CHOICES, type KindChoice } from './kinds.js';
import { mostQuoted } from './sayers.js';

const IN_A_PART = 10;
const OPTIONS = Object.fromEntries(
  KIND_CHOICES.map(kind => [kind, kind === 'all' ? 'Every kind' : DISCREPANCY_KINDS[kind]]),
) as Record<KindChoice, string>;

/** The disagreements with their rival claims beside each other. `?kind=` and `?page=` say which are shown. */
export function SideBySideCard({ data }: { readonly data: DisagreementsQuery }): ReactNode {
  const [kind] = useChoice('kind', KIND_CHOICES);
  const [, setSearch] = useSearchParams();
  const found = data.discrepancies.nodes.filter(one => kind === 'all' || one.kind === kind);
  const parts = Math.ceil(found.length / IN_A_PART);
  const part = usePart(parts);
  const from = (part - 1) * IN_A_PART;
  const shown = found.slice(from, from + IN_A_PART);
  const list = useRef<HTMLDivElement>(null);
  useFocusOnNewPart(list, kind, part);
  return (
    <Card
      id="disagreements-side-by-side"
      question="Who says what?"
      answer={
        <p role="status">
          <strong>{counted(found.length, 'disagreement')}</strong>
          {kind !== 'all' && ` of the kind “${DISCREPANCY_KINDS[kind]}”`}
          {found.length > 0 &&
            `, below with who says what, in which words and where. Quoted most often: ${mostQuoted(found)}`}
          .
        </p>
      }
      caveats={[
        'No claim is weighed here. Two figures can differ because they count different things or different times, and each can be right of its own.',
        'Who is quoted most often is not wrong most often: it may only have published more of the documents on record.',
      ]}
      citations={shown.flatMap(({ citations, claims }) => [
        ...citations,
        ...claims.flatMap(claim => claim.citations),
      ])}
      asked={{
        document,
        question: 'figures-that-disagree',
        ...(kind !== 'all' && { parameters: { kinds: kind } }),
      }}
      isWide
    >
      <Select
        label="Kind of disagreement"
        options={OPTIONS}
        value={kind}
        onChange={chosen => setSearch(chosen === 'all' ? {} : { kind: chosen })}
      />
      {shown.length === 0 && <InsetText>No disagreement of this kind is on record.</InsetText>}
      {parts > 1 && (
        <p>
          These are number {from + 1} to {from + shown.length}.
        </p>
      )}
      <div className="disagreements" ref={list} role="group" aria-label="Disagreements" tabIndex={-1}>
        {shown.map(one => (
          <DisagreementItem key={one.slug} disagreement={one} />
        ))}
      </div>
      <Pagination label="Parts of the list of disagreements" pages={parts} current={part} />
    </Card>
  );
}

/** Whoever turns to another part of the list comes to its beginning. */
function useFocusOnNewPart(list: RefObject<HTMLElement | null>, kind: KindChoice, part: number): void {
  const before = useRef({ kind, part });
  useEffect(() => {
    const isTurned = before.current.kind === kind && before.current.part !== part;
    before.current = { kind, part };
    if (isTurned) list.current?.focus();
  }, [list, kind, part]);
}
