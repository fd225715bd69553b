import type { ReactNode } from 'react';
import type { EvidenceQuery } from '../../typed-documents.js';
import { ACCREDITATION_STATUSES } from '../../words/assurance-labels.js';
import { counted } from '../../words/counted.js';
import { listedInWords } from './listed-in-words.js';

type NearMiss = EvidenceQuery['accreditedStalking']['nearMisses'][number];

/** What comes close when each condition of the question is left out in turn, in the words of the question. */
const WITHOUT: Readonly<Record<string, string>> = {
  focus: 'Accredited and without evaluation, whatever they address',
  accreditations: 'For stalking and without evaluation, accredited or not',
  evaluations: 'Accredited and for stalking, evaluated or not',
};

/** What came close to the question, where nothing meets it. */
export function NearMisses({ nearMisses }: { readonly nearMisses: readonly NearMiss[] }): ReactNode {
  if (nearMisses.length === 0) return null;
  return (
    <>
      <p>What comes close:</p>
      <ul className="govuk-list govuk-list--bullet">
        {nearMisses.map(miss => (
          <li key={`${miss.code} ${miss.condition}`}>
            {headingOf(miss)}: <strong>{countedIn(miss)}</strong>
            {namesIn(miss)}
          </li>
        ))}
      </ul>
    </>
  );
}

function headingOf({ code, condition, text }: NearMiss): string {
  if (code === 'PROFESSIONAL_ACCREDITED')
    return 'Held or sought by professionals in the field, not by a programme';
  if (code === 'PROVIDER_ACCREDITED') return 'Held by the organisation that delivers the programme';
  return WITHOUT[condition ?? ''] ?? text;
}

function countedIn({ code, totalCount }: NearMiss): string {
  return code === 'PROFESSIONAL_ACCREDITED'
    ? counted(totalCount, 'statement')
    : counted(totalCount, 'programme');
}

function namesIn({ nodes, accreditations, totalCount }: NearMiss): string {
  const names = [
    ...nodes.map(({ name }) => name),
    ...accreditations.map(
      ({ scheme, status }) => `${scheme.name}, ${ACCREDITATION_STATUSES[status].toLowerCase()}`,
    ),
  ];
  if (names.length === 0) return '.';
  const rest = totalCount > names.length ? ` (the first ${names.length})` : '';
  return `${rest}: ${listedInWords(names)}.`;
}
