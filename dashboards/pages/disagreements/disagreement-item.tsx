import { useContext, type ReactNode } from 'react';
import { Details } from '../../components/details.js';
import { Tag } from '../../components/tag.js';
import { EmbeddedCard } from '../../embed/embedded-card.js';
import { counted } from '../../words/counted.js';
import { DISCREPANCY_KINDS } from '../../words/discrepancy-labels.js';
import { ClaimBox } from './claim-box.js';
import './disagreements.scss';
import type { Disagreement } from './kinds.js';

/** A disagreement: what it is about, what each source says, and the sums that show it. */
export function DisagreementItem({ disagreement }: { readonly disagreement: Disagreement }): ReactNode {
  const { slug, kind, statement, arithmetic, claims, records } = disagreement;
  const Heading = useContext(EmbeddedCard) === null ? 'h3' : 'h2';
  return (
    <section className="disagreement" id={slug} aria-labelledby={`${slug}-statement`}>
      <p className="disagreement__kind">
        <Tag colour="grey">{DISCREPANCY_KINDS[kind]}</Tag>
      </p>
      <Heading className="govuk-heading-s" id={`${slug}-statement`}>
        {statement}
      </Heading>
      <ul className="claims" aria-label="What the sources say">
        {claims.map(claim => (
          <ClaimBox key={claim.slug} claim={claim} />
        ))}
      </ul>
      {arithmetic !== null && (
        <p className="disagreement__sums">
          <strong>The sums:</strong> {arithmetic}
        </p>
      )}
      {records.length > 0 && (
        <Details summary={`Touches ${counted(records.length, 'record')}`}>
          <ul className="govuk-list govuk-list--bullet">
            {records.map(({ type, key }) => (
              <li key={`${type} ${key}`}>
                {type}: <span className="disagreement__key">{key}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
