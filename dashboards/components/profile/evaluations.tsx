import type { ReactNode } from 'react';
import type { CitedPlace } from '../../card/citation.js';
import type { EvaluationStatus } from '../../typed-documents.js';
import { findingInWords, type StatedFinding } from '../../words/finding.js';
import { EVALUATION_STATUSES } from '../../words/labels.js';
import { Tag } from '../tag.js';
import { OrganisationLink, type Named } from './links.js';

/** An evaluation, as pages ask for it. */
export interface EvaluationSummary {
  readonly slug: string;
  readonly title: string;
  readonly status: EvaluationStatus;
  readonly summary: string;
  readonly evaluator: Named | null;
  readonly evaluatorDescription: string | null;
  readonly findings: readonly (StatedFinding & { readonly id: string })[];
  readonly citations: readonly CitedPlace[];
}

interface EvaluationsProps {
  readonly evaluations: readonly EvaluationSummary[];
  /** What else is to be said of one. */
  readonly about?: (evaluation: EvaluationSummary) => ReactNode;
}

/** Evaluations, each with how far it had come, who made it and what it found. */
export function Evaluations({ evaluations, about }: EvaluationsProps): ReactNode {
  return evaluations.map(evaluation => (
    <div key={evaluation.slug} className="profile__part">
      <h3 className="govuk-heading-s">{evaluation.title}</h3>
      <p>
        <Tag>{EVALUATION_STATUSES[evaluation.status]}</Tag> {about?.(evaluation)} {evaluation.summary}
      </p>
      <p>
        Evaluator:{' '}
        {evaluation.evaluator ? (
          <OrganisationLink {...evaluation.evaluator} />
        ) : (
          (evaluation.evaluatorDescription ?? 'not named by any source')
        )}
      </p>
      {evaluation.findings.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {evaluation.findings.map(finding => (
            <li key={finding.id}>{findingInWords(finding)}</li>
          ))}
        </ul>
      )}
    </div>
  ));
}
