import type { ReactNode } from 'react';
import { ActionLink } from './action-link.js';
import type { Asked } from './actions.js';

interface QuestionDataProps {
  readonly question: string;
  readonly parameters: Asked['parameters'];
  readonly tableIsOf: Asked['tableIsOf'];
  readonly about: string;
}

/** In which forms the data of a question are there. */
const FORMS = [
  { text: 'Table', ending: 'html' },
  { text: 'CSV', ending: 'csv' },
  { text: 'Excel', ending: 'xlsx' },
] as const;

/**
 * The data of the question that is nearest to the card's. They may have more or other columns than the card, so the
 * question is named.
 */
export function QuestionData({ question, parameters, tableIsOf, about }: QuestionDataProps): ReactNode {
  const data = `Data of “${nameOf(question, tableIsOf)}”${tableIsOf === undefined ? '' : `, ${tableIsOf}`}`;
  const search = new URLSearchParams(parameters).toString();
  return (
    <div className="card__data">
      <span>{data}:</span>
      <ul>
        {FORMS.map(({ text, ending }) => (
          <li key={ending}>
            <ActionLink
              href={`/data/${question}.${ending}${search && `?${search}`}`}
              text={text}
              about={`${data}, for “${about}”`}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A question's name in words: "Awards by area both rounds". Of which round it is asked, the link says itself. */
function nameOf(question: string, tableIsOf: string | undefined): string {
  const name = tableIsOf === undefined ? question : question.replace(/-\d{4}-\d{2}$/, '');
  // The hyphen between two years stays.
  const words = name.replaceAll(/-(?!\d{2}(?!\d))/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
