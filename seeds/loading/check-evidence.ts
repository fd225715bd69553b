import { EvaluationStateCode } from '../../schema/evidence/index.js';
import type { LineFault } from './check-lines.js';
import type { TableReading } from './read-table.js';
import { keyOf } from './table.js';
import { citationsTable, EVALUATION_STATE } from './tables/provenance.tables.js';

/** `Programme.evaluationState` gives these two codes where there is no record to cite, so they are cited themselves. */
export function checkEvaluationStates(readings: ReadonlyMap<string, TableReading>): LineFault[] {
  const { file } = citationsTable;
  const reading = readings.get(file);
  if (!reading?.complete) return [];
  const cited = new Set(reading.lines.map(line => keyOf(['record_type', 'record'], line.cells)));
  return [EvaluationStateCode.NOT_REPORTED, EvaluationStateCode.NOT_ASKED]
    .filter(state => !cited.has(`${EVALUATION_STATE}/${state}`))
    .map(state => ({
      file,
      line: null,
      column: null,
      reason: `has no citation of ${EVALUATION_STATE} ${state}`,
    }));
}
