import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** The names of the fields that an operation selects under a path of fields, whether or not `@skip` leaves them out. */
export function selectedUnder(info: GraphQLResolveInfo, path: readonly string[]): string[] {
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap(selection => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      const fragment = info.fragments[selection.name.value];
      return fragment ? fieldsOf(fragment.selectionSet) : [];
    });
  const below = (nodes: readonly FieldNode[]): FieldNode[] =>
    nodes.flatMap(node => (node.selectionSet ? fieldsOf(node.selectionSet) : []));
  const selected = path.reduce<readonly FieldNode[]>(
    (nodes, name) => below(nodes).filter(node => node.name.value === name),
    info.fieldNodes,
  );
  return [...new Set(below(selected).map(node => node.name.value))];
}
