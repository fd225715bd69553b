import {
  Direction,
  EvaluationStatus,
  EvaluationType,
  EvidenceRelation,
  FindingKind,
} from '../../../schema/evidence/index.js';
import { FigureUnit } from '../../../schema/shared/figure-unit.js';
import { nameOf, slugOf } from '../names.js';
import type { Outline } from '../outline.js';
import type { Weighted } from '../random.js';
import { citedTable, pkAt, type Row, type SyntheticTable } from '../table.js';

interface Subject {
  readonly programme: number | null;
  readonly model: number | null;
  readonly relation: EvidenceRelation | null;
}

interface Study {
  readonly slug: string;
  readonly status: EvaluationStatus;
  readonly subjects: readonly Subject[];
}

const STATUS: Weighted<EvaluationStatus> = [
  [EvaluationStatus.COMPLETED, 40],
  [EvaluationStatus.INTERIM, 20],
  [EvaluationStatus.ONGOING, 20],
  [EvaluationStatus.PLANNED, 20],
];

/** Studies of a minority of the programmes and of some models, with what they found. */
export function evaluationTables(outline: Outline): SyntheticTable[] {
  return [
    citedTable('Evaluation', {
      name: 'evaluation',
      columns: [
        'slug',
        'title',
        'type',
        'status',
        'evaluator_pk',
        'evaluator_description',
        'methods',
        'measures',
        'summary',
      ],
      rows: () => evaluationRows(outline),
    }),
    citedTable('EvaluationSubject', {
      name: 'evaluation_subject',
      columns: ['key', 'evaluation_pk', 'programme_pk', 'model_pk', 'relation'],
      rows: () => subjectRows(outline),
    }),
    citedTable('Finding', {
      name: 'finding',
      columns: [
        'key',
        'evaluation_pk',
        'position',
        'kind',
        'measure',
        'value',
        'unit',
        'direction',
        'cohort_size',
        'cohort_description',
        'follow_up',
        'comparator',
        'statement',
      ],
      printed: ([, , , , , value, , , cohort]) =>
        value === null ? null : `${String(value)}% of ${cohort === null ? 'those asked' : String(cohort)}`,
      rows: () => findingRows(outline),
    }),
  ];
}

/** Which studies there are, in their order. */
function* studies({ programmes, models, random }: Outline): Iterable<Study> {
  const chance = random('studies');
  let number = 0;
  const study = (subjects: readonly Subject[]): Study => {
    number += 1;
    return { slug: slugOf('evaluation', number), status: chance.weighted(STATUS), subjects };
  };
  const studied = new Set<number>();
  for (let model = 0; model < models.length; model += 1) {
    if (!chance.chance(0.4)) continue;
    studied.add(model);
    yield study([{ programme: null, model, relation: null }]);
  }
  for (const [programme, outline] of programmes.entries()) {
    if (!chance.chance(0.12)) continue;
    const relation = chance.weighted([
      [EvidenceRelation.SAME_SITE, 80],
      // A study elsewhere is of the model, so there has to be one.
      [EvidenceRelation.SAME_MODEL_OTHER_SITE, outline.model === null ? 0 : 12],
      [EvidenceRelation.REVIEWED_ONLY, 8],
    ]);
    const other = programme + chance.between(1, 9);
    const both = relation === EvidenceRelation.SAME_SITE && chance.chance(0.1) && other < programmes.length;
    yield study(
      (both ? [programme, other] : [programme]).map(one => ({ programme: one, model: null, relation })),
    );
  }
}

const METHODS = [
  'Synthetic: interviews',
  'Synthetic: a questionnaire before and after',
  'Synthetic: police records',
];
const MEASURES = ['Synthetic: physical abuse', 'Synthetic: "controlling" behaviour', 'Synthetic: risk'];

function* evaluationRows(outline: Outline): Iterable<Row> {
  const random = outline.random('evaluations');
  let number = 0;
  for (const { slug, status } of studies(outline)) {
    number += 1;
    const evaluator = random.chance(0.5) ? pkAt(random.between(0, outline.size.organisations - 1)) : null;
    yield [
      slug,
      nameOf('evaluation', number, random),
      random.chance(0.2)
        ? null
        : random.weighted([
            [EvaluationType.EXTERNAL, 55],
            [EvaluationType.IN_HOUSE, 35],
            [EvaluationType.LITERATURE_REVIEW, 10],
          ]),
      status,
      evaluator,
      evaluator === null && random.chance(0.5) ? 'Synthetic: a university, not named' : null,
      random.chance(0.5) ? random.some(METHODS, random.between(1, 3)) : null,
      random.chance(0.5) ? random.some(MEASURES, random.between(1, 3)) : null,
      'Synthetic: how the study was made and how far it has come.',
    ];
  }
}

function* subjectRows(outline: Outline): Iterable<Row> {
  let place = 0;
  for (const { slug, subjects } of studies(outline)) {
    for (const { programme, model, relation } of subjects) {
      const subject =
        programme === null ? slugOf('model', (model ?? 0) + 1) : slugOf('programme', programme + 1);
      yield [`${slug}/${subject}`, pkAt(place), pkAt(programme), pkAt(model), relation];
    }
    place += 1;
  }
}

function* findingRows(outline: Outline): Iterable<Row> {
  const random = outline.random('findings');
  let place = 0;
  for (const { slug, status } of studies(outline)) {
    const most = { COMPLETED: 5, INTERIM: 2, ONGOING: 0, PLANNED: 0 }[status];
    const count = random.between(0, most);
    for (let position = 1; position <= count; position += 1) {
      const value = random.chance(0.15) ? null : random.between(1, 95);
      yield [
        `${slug}/${position}`,
        pkAt(place),
        position,
        status === EvaluationStatus.COMPLETED
          ? random.pick([FindingKind.EVALUATION_RESULT, FindingKind.SELF_REPORT])
          : FindingKind.EARLY_FINDING,
        random.pick(MEASURES),
        value,
        value === null ? null : FigureUnit.PERCENT,
        random.chance(0.15) ? null : random.pick(Object.values(Direction)),
        random.chance(0.4) ? null : random.between(6, 400),
        random.chance(0.6) ? null : 'Synthetic: those who completed the programme',
        random.chance(0.7) ? null : 'Synthetic: twelve months',
        random.chance(0.8) ? null : 'Synthetic: people who waited for a place',
        `Synthetic: result ${position} of the study.`,
      ];
    }
    place += 1;
  }
}
