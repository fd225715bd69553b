import type { DocumentNode, GraphQLSchema, VariableDefinitionNode } from 'graphql';
import { parsedDocument } from '../questions/parsed-document.js';
import type { Question } from '../questions/question.js';
import { recordFields } from './contract/check-contract.js';
import { partsOf, type ContractColumn, type TableContract } from './contract/contract.js';
import { explodedLists, placeOf, type Place } from './contract/place.js';
import { selectedFields, type SelectedField } from './contract/selection.js';
import { cellReader } from './reading/cells.js';
import { partDocuments, variablesOf, type PartDocuments } from './reading/part-documents.js';
import type { RowMaker } from './reading/rows-of.js';
import type { Column, TableHead } from './table.js';

/** What reads one part of a table, and makes rows of its records. */
export interface PartPlan {
  readonly rows: RowMaker;
  readonly documents: PartDocuments;
  /** The same, with the disagreements of the sources about each record. */
  readonly noted: PartDocuments;
}

/** A question as a table: its columns, and what reads its rows. */
export interface TablePlan {
  readonly question: Question;
  readonly contract: TableContract;
  readonly head: TableHead;
  readonly parts: readonly PartPlan[];
  /** What may be asked of it: the variables of the document that its rows rest on. */
  readonly parameters: readonly VariableDefinitionNode[];
}

/** @param contract - that has no faults (`faultsOfContract`) */
export function tablePlan(schema: GraphQLSchema, question: Question, contract: TableContract): TablePlan {
  const document = parsedDocument(question);
  const root = selectedFields(schema, document);
  const parts = partsOf(contract).map(part => {
    const record = recordFields(root, part);
    if (!record) throw new Error(`${question.name} selects no records at ${part.path}.`);
    const lists = explodedLists(record, contract.explode);
    const place = (path: string) => foundPlace(record, lists, path);
    const documents = (withNotes: boolean) =>
      partDocuments(document, root, part.path, { explode: contract.explode, withNotes });
    return {
      rows: {
        lists: fromAbove(lists),
        keepsEmpty: contract.keepsEmpty === true,
        cells: contract.columns.map(column => cellReader(column, place, part)),
      },
      documents: documents(false),
      noted: documents(true),
    };
  });
  return {
    question,
    contract,
    head: {
      question,
      grain: contract.grain,
      columns: contract.columns.map(column => shownColumn(column, contract)),
    },
    parts,
    parameters: variablesAsked(document, parts),
  };
}

function shownColumn(column: ContractColumn, contract: TableContract): Column {
  const { name, type, unit, nullable, description, path, codelist, shows } = column;
  const rows = partsOf(contract).map(part => (path === '' ? part.path : `${part.path}.${path}`));
  return {
    name,
    type,
    ...(unit && { unit }),
    nullable,
    description,
    path: rows.join(' | '),
    // Words are not the codes themselves.
    ...(codelist !== undefined && shows !== 'label' && { codelist }),
    ...(shows === 'status' && { isStatus: true }),
  };
}

/** In the order of the document, each once. */
function variablesAsked(document: DocumentNode, parts: readonly PartPlan[]): VariableDefinitionNode[] {
  const used = new Set(parts.flatMap(({ documents }) => variablesOf(documents).map(nameOf)));
  const limits = new Set(parts.map(({ documents }) => documents.limit));
  const [operation] = document.definitions;
  const all = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
  return all.filter(one => used.has(nameOf(one)) || limits.has(nameOf(one)));
}

const nameOf = ({ variable }: VariableDefinitionNode): string => variable.name.value;

/** Each path from the one before it: `programmes`, `programmes.coverage` is `programmes`, then `coverage`. */
function fromAbove(lists: readonly string[]): string[][] {
  return lists.map((list, index) => list.split('.').slice(lists[index - 1]?.split('.').length ?? 0));
}

function foundPlace(
  record: ReadonlyMap<string, SelectedField>,
  lists: readonly string[],
  path: string,
): Place {
  const place = placeOf(record, lists, path);
  if (!place) throw new Error(`The document does not select ${path}.`);
  return place;
}
