import { useId, type ReactNode } from 'react';
import { Details } from '../components/details.js';
import { FieldWords, hintOf } from '../components/field-words.js';
import { ActionLink } from './action-link.js';

interface EmbedDetailsProps {
  readonly card: string;
  readonly about: string;
}

/** What another site needs to show the card, with what it is set to now. */
export function EmbedDetails({ card, about }: EmbedDetailsProps): ReactNode {
  const id = useId();
  const path = `/embed/${card}${window.location.search}`;
  return (
    <Details
      summary={
        <>
          Embed<span className="govuk-visually-hidden">: {about}</span>
        </>
      }
    >
      <FieldWords
        field={id}
        label="HTML for your page"
        hint="It shows this card, as it is set now, with the figures that the record has on the day."
      />
      <input
        className="govuk-input card__snippet"
        id={id}
        aria-describedby={hintOf(id)}
        readOnly
        value={frameOf(window.location.origin + path, about)}
        onFocus={event => event.target.select()}
      />
      <p>
        <ActionLink href={path} text="See the card alone" about={about} />
      </p>
    </Details>
  );
}

function frameOf(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
