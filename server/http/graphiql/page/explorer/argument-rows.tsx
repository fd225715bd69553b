import {
  type FieldNode,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  isInputObjectType,
  Kind,
  type ObjectValueNode,
  type ValueNode,
} from 'graphql';
import { useState } from 'react';
import { useEditing } from './editing.js';
import { firstTextOfInput } from './first-text.js';
import { addArgument, addInputField, removeArgument, removeInputField } from './operation-text.js';
import { Row } from './row.js';
import { Rows } from './rows.js';
import { EnumValues, isListOfEnumValues, ValueInput } from './value-input.js';

interface ArgumentRowsProps {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly isNew: boolean;
}

/** The arguments of a field. */
export function ArgumentRows({ field, node, isNew }: ArgumentRowsProps) {
  const { text, write } = useEditing();
  const rows = field.args.map(arg => {
    const given = node.arguments?.find(({ name }) => name.value === arg.name);
    const tick = () =>
      write(given ? removeArgument(text, node, given) : addArgument(text, node, firstTextOfInput(arg)));
    return inputRow(arg, given?.value, tick);
  });
  return (
    <Rows
      className="explorer-inputs"
      label={`Arguments of ${node.alias?.value ?? field.name}`}
      rows={rows}
      isNew={isNew}
    />
  );
}

interface InputFieldRowsProps {
  readonly label: string;
  readonly type: GraphQLInputObjectType;
  readonly object: ObjectValueNode;
  readonly isNew: boolean;
}

/** The fields of an input object. */
function InputFieldRows({ label, type, object, isNew }: InputFieldRowsProps) {
  const { text, write } = useEditing();
  const rows = Object.values(type.getFields()).map(field => {
    const given = object.fields.find(({ name }) => name.value === field.name);
    const tick = () =>
      write(
        given ? removeInputField(text, object, given) : addInputField(text, object, firstTextOfInput(field)),
      );
    return inputRow(field, given?.value, tick);
  });
  return <Rows className="explorer-inputs" label={label} rows={rows} isNew={isNew} />;
}

function inputRow(
  input: GraphQLArgument | GraphQLInputField,
  value: ValueNode | undefined,
  tick: () => void,
) {
  const row = <InputRow key={input.name} input={input} value={value} onTick={tick} />;
  return { key: input.name, name: input.name, isTicked: value !== undefined, row };
}

interface InputRowProps {
  readonly input: GraphQLArgument | GraphQLInputField;
  readonly value: ValueNode | undefined;
  readonly onTick: () => void;
}

function InputRow({ input, value, onTick }: InputRowProps) {
  const [isNew] = useState(value === undefined);
  const { name, description } = input;
  const type = getNullableType(input.type);
  const row = { name, type: input.type.toString(), description, isTicked: value !== undefined, onTick };
  if (isInputObjectType(type) && value?.kind === Kind.OBJECT) {
    return (
      <Row {...row}>
        <InputFieldRows label={`Fields of ${name}`} type={type} object={value} isNew={isNew} />
      </Row>
    );
  }
  if (value && isListOfEnumValues(type, value)) {
    return (
      <Row {...row}>
        <EnumValues name={name} type={type} value={value} />
      </Row>
    );
  }
  return <Row {...row} value={value && <ValueInput name={name} type={type} value={value} />} />;
}
