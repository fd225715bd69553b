import { useGraphiQL } from '@graphiql/react';
import {
  type FieldNode,
  type FragmentSpreadNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
} from 'graphql';
import { useState } from 'react';
import { ArgumentRows } from './argument-rows.js';
import { useEditing } from './editing.js';
import { firstTextOfField, firstTextOfType } from './first-text.js';
import { addSelection, removeSelection, type Selector } from './operation-text.js';
import { Row } from './row.js';
import { Rows, type RowToShow } from './rows.js';

interface SelectionRowsProps {
  readonly type: GraphQLNamedOutputType;
  /** What selects from the type; null where nothing does yet. */
  readonly selector: Selector | null;
  readonly label: string;
  readonly isNew: boolean;
}

/** Everything that may be selected from a type: its fields, and for an interface or union the types behind it. */
export function SelectionRows({ type, selector, label, isNew }: SelectionRowsProps) {
  const schema = useGraphiQL(state => state.schema);
  const rows = [...fragmentRows(selector), ...fieldRows(type, selector), ...typeRows(type, selector, schema)];
  return <Rows label={label} rows={rows} isNew={isNew} />;
}

function fieldRows(type: GraphQLNamedOutputType, selector: Selector | null): RowToShow[] {
  const fields = isCompositeType(type) && !isUnionType(type) ? Object.values(type.getFields()) : [];
  const selected = (selector?.selectionSet?.selections ?? []).filter(one => one.kind === Kind.FIELD);
  return fields.flatMap(field => {
    const [first, ...further] = selected.filter(({ name }) => name.value === field.name);
    // The first keeps the key of the row that was ticked, so that the focus stays on it.
    return [first, ...further].map((node, index) => {
      const key = `${field.name} ${index}`;
      const row = <FieldRow key={key} field={field} node={node} selector={selector} />;
      return { key, name: field.name, isTicked: node !== undefined, row };
    });
  });
}

interface FieldRowProps {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode | undefined;
  readonly selector: Selector | null;
}

function FieldRow({ field, node, selector }: FieldRowProps) {
  const { text, write } = useEditing();
  const [isNew] = useState(node === undefined);
  const type = getNamedType(field.type);
  const asked = node?.alias?.value ?? field.name;
  return (
    <Row
      name={node?.alias ? `${node.alias.value}: ${field.name}` : field.name}
      type={field.type.toString()}
      description={field.description}
      isTicked={node !== undefined}
      onTick={() =>
        write(
          node && selector
            ? removeSelection(text, selector, node)
            : addSelection(text, selector, firstTextOfField(field)),
        )
      }
    >
      {node && (field.args.length > 0 || isCompositeType(type)) && (
        <>
          {field.args.length > 0 && <ArgumentRows field={field} node={node} isNew={isNew} />}
          {isCompositeType(type) && (
            <SelectionRows type={type} selector={node} label={`Fields of ${asked}`} isNew={isNew} />
          )}
        </>
      )}
    </Row>
  );
}

function fragmentRows(selector: Selector | null): RowToShow[] {
  const spreads = (selector?.selectionSet?.selections ?? []).filter(one => one.kind === Kind.FRAGMENT_SPREAD);
  return spreads.flatMap((spread, index) => {
    const key = `spread ${index}`;
    const row = selector && <FragmentRow key={key} spread={spread} selector={selector} />;
    return { key, name: spread.name.value, isTicked: true, row };
  });
}

function FragmentRow({ spread, selector }: { spread: FragmentSpreadNode; selector: Selector }) {
  const { text, write } = useEditing();
  return (
    <Row
      name={`...${spread.name.value}`}
      type="fragment"
      isTicked
      onTick={() => write(removeSelection(text, selector, spread))}
    />
  );
}

/** The types behind an interface or a union, and others that the text names. */
function typeRows(
  type: GraphQLNamedOutputType,
  selector: Selector | null,
  schema: GraphQLSchema | null | undefined,
): RowToShow[] {
  const parts = (selector?.selectionSet?.selections ?? []).filter(one => one.kind === Kind.INLINE_FRAGMENT);
  const typeOf = ({ typeCondition }: InlineFragmentNode) =>
    typeCondition ? schema?.getType(typeCondition.name.value) : type;
  const possible = isAbstractType(type) ? (schema?.getPossibleTypes(type) ?? []) : [];
  return [...new Set([...possible, ...parts.map(typeOf)])].filter(isCompositeType).flatMap(of => {
    const [first, ...further] = parts.filter(part => typeOf(part) === of);
    return [first, ...further].map((part, index) => {
      const key = `... on ${of.name} ${index}`;
      const row = <TypeRow key={key} type={of} part={part} selector={selector} />;
      return { key, name: of.name, isTicked: part !== undefined, row };
    });
  });
}

interface TypeRowProps {
  readonly type: GraphQLNamedOutputType;
  readonly part: InlineFragmentNode | undefined;
  readonly selector: Selector | null;
}

function TypeRow({ type, part, selector }: TypeRowProps) {
  const { text, write } = useEditing();
  const [isNew] = useState(part === undefined);
  return (
    <Row
      name={`... on ${type.name}`}
      description={type.description}
      isTicked={part !== undefined}
      onTick={() =>
        write(
          part && selector
            ? removeSelection(text, selector, part)
            : addSelection(text, selector, firstTextOfType(type)),
        )
      }
    >
      {part && <SelectionRows type={type} selector={part} label={`Fields of ${type.name}`} isNew={isNew} />}
    </Row>
  );
}
