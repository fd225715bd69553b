import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { disagreementsOn } from '../../card/disagreements.js';
import { DataTable } from '../../components/data-table.js';
import { ModelLink, ProgrammeLink } from '../../components/profile/links.js';
import { InsetText } from '../../components/inset-text.js';
import { SummaryList } from '../../components/summary-list.js';
import type { EvidenceQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { NOT_STATED } from '../../words/listed.js';
import document from './evidence.graphql';
import { listedInWords } from './listed-in-words.js';
import { Areas } from '../../components/profile/listed-records.js';

const QUESTION = 'Which local programmes rest on a national evaluation alone?';

/** The programmes whose model has been studied and that have no evaluation of their own. */
export function NationalAloneCard({ data }: { readonly data: EvidenceQuery }): ReactNode {
  const { local, withoutNamedArea, modelsWithoutEvaluation } = data;
  const programmes = [...local.nodes, ...withoutNamedArea.nodes];
  const byModel = [...Map.groupBy(programmes, ({ model }) => model?.name ?? NOT_STATED)];
  return (
    <Card
      id="national-evaluation-alone"
      question={QUESTION}
      answer={
        <p>
          <strong>{counted(local.totalCount, 'programme')}</strong> in named areas and{' '}
          {counted(withoutNamedArea.totalCount, 'programme')} without one. The model that they follow has been
          studied, and no source reports an evaluation of the programme itself.
        </p>
      }
      table={
        <DataTable
          caption={QUESTION}
          rows={programmes}
          rowKey={({ slug }) => slug}
          columns={[
            { heading: 'Programme', cell: ProgrammeLink, sortBy: ({ name }) => name },
            {
              heading: 'Model',
              cell: ({ model }) => model && <ModelLink {...model} />,
              sortBy: ({ model }) => model?.name ?? null,
            },
            { heading: 'Areas', cell: ({ areas }) => <Areas areas={areas} /> },
            {
              heading: 'Offices',
              cell: ({ pccs }) => listedInWords(pccs.map(({ name }) => name)) || NOT_STATED,
            },
          ]}
        />
      }
      citations={programmes.flatMap(one => [...one.citations, ...one.evaluationState.basis])}
      caveats={[
        'What is reported of a model is a result of none of these areas.',
        'That offices rely on national evaluations is said of offices in general, and of none by name.',
        `No evaluation is mentioned for ${counted(modelsWithoutEvaluation.totalCount, 'other model')} on record: ${listedInWords(
          modelsWithoutEvaluation.nodes.map(({ name }) => name),
        )}.`,
        ...disagreementsOn(programmes, ({ name, model }) => model?.name ?? name),
      ]}
      asked={{ document, question: 'national-evaluation-only' }}
    >
      {local.emptyReason && <InsetText>{local.emptyReason.text}</InsetText>}
      <SummaryList
        rows={byModel.map(([model, followers]) => ({
          key: model,
          value: (
            <ul className="govuk-list">
              {followers.map(({ areas, ...programme }) => (
                <li key={programme.slug}>
                  <ProgrammeLink {...programme} />: <Areas areas={areas} />
                </li>
              ))}
            </ul>
          ),
        }))}
      />
    </Card>
  );
}
