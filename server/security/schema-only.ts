import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

// `_service` is how a gateway asks a subgraph for its schema.
const SCHEMA_FIELDS = new Set(['__schema', '__type', '__typename', '_service']);
const NAMES_ONE = /\b(?:__schema|__type|__typename|_service)\b/;

/**
 * Whether a document asks for nothing but the schema, which is published anyway. What cannot be parsed does not.
 *
 * @param maxTokens - a longer document is not parsed to its end
 */
export function asksForSchemaAlone(text: string, maxTokens: number): boolean {
  if (!NAMES_ONE.test(text)) return false;
  const document = parseOrUndefined(text, maxTokens);
  if (!document) return false;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const seen = new Set<string>();
  const isSchemaAlone = ({ selections }: SelectionSetNode): boolean =>
    selections.every(selection => {
      if (selection.kind === Kind.FIELD) return SCHEMA_FIELDS.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return isSchemaAlone(selection.selectionSet);
      const name = selection.name.value;
      if (seen.has(name)) return true;
      seen.add(name);
      const fragment = fragments.get(name);
      return fragment !== undefined && isSchemaAlone(fragment.selectionSet);
    });
  return document.definitions.every(
    definition => definition.kind !== Kind.OPERATION_DEFINITION || isSchemaAlone(definition.selectionSet),
  );
}

function parseOrUndefined(text: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch {
    return undefined;
  }
}
