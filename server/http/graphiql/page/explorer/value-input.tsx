import {
  type EnumValueNode,
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isListType,
  isScalarType,
  Kind,
  type ListValueNode,
  parseValue,
  print,
  type ValueNode,
} from 'graphql';
import { useState } from 'react';
import { useEditing } from './editing.js';
import { replaceValue } from './operation-text.js';
import { Row } from './row.js';

interface ValueInputProps {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly value: ValueNode;
}

/** Where the value of an argument is chosen or typed: by its type, and as GraphQL where that says too little. */
export function ValueInput({ name, type, value }: ValueInputProps) {
  if (value.kind === Kind.VARIABLE) return <code className="explorer-variable">${value.name.value}</code>;
  if (isEnumType(type) && value.kind === Kind.ENUM) {
    const options = type.getValues().map(one => one.name);
    return <Choice name={name} options={options} value={value} chosen={value.value} />;
  }
  if (isScalarType(type) && value.kind === Kind.BOOLEAN) {
    return <Choice name={name} options={['true', 'false']} value={value} chosen={String(value.value)} />;
  }
  if (isScalarType(type) && value.kind === Kind.STRING) {
    return <Text name={name} value={value} typed={value.value} toGraphQL={typed => JSON.stringify(typed)} />;
  }
  return <Text name={name} value={value} typed={print(value)} toGraphQL={typed => typed} />;
}

interface ChoiceProps {
  readonly name: string;
  readonly options: readonly string[];
  readonly value: ValueNode;
  readonly chosen: string;
}

function Choice({ name, options, value, chosen }: ChoiceProps) {
  const { text, write } = useEditing();
  return (
    <select
      aria-label={`Value of ${name}`}
      value={chosen}
      onChange={event => write(replaceValue(text, value, event.target.value))}
    >
      {options.map(option => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}

interface ListOfEnumValues extends ListValueNode {
  readonly values: readonly EnumValueNode[];
}

export function isListOfEnumValues(type: GraphQLInputType, value: ValueNode): value is ListOfEnumValues {
  return (
    isListType(type) &&
    isEnumType(getNamedType(type)) &&
    value.kind === Kind.LIST &&
    value.values.every(one => one.kind === Kind.ENUM)
  );
}

interface EnumValuesProps {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly value: ListOfEnumValues;
}

/** A list of codes, to tick. */
export function EnumValues({ name, type, value }: EnumValuesProps) {
  const { text, write } = useEditing();
  const codes = getNamedType(type);
  const chosen = value.values.map(one => one.value);
  if (!isEnumType(codes)) return null;
  return (
    <ul aria-label={`Values of ${name}`}>
      {codes.getValues().map(code => {
        const others = chosen.filter(one => one !== code.name);
        const isTicked = others.length < chosen.length;
        const changed = isTicked ? others : [...chosen, code.name];
        return (
          <Row
            key={code.name}
            name={code.name}
            description={code.description}
            isTicked={isTicked}
            onTick={() => write(replaceValue(text, value, `[${changed.join(', ')}]`))}
          />
        );
      })}
    </ul>
  );
}

interface TextProps {
  readonly name: string;
  readonly value: ValueNode;
  readonly typed: string;
  readonly toGraphQL: (typed: string) => string;
}

/** What is typed goes into the query when the field is left or Enter is pressed, if it can be read. */
function Text({ name, value, typed, toGraphQL }: TextProps) {
  const { text, write } = useEditing();
  const [draft, setDraft] = useState({ of: typed, words: typed });
  if (draft.of !== typed) setDraft({ of: typed, words: typed });
  const isReadable = canBeRead(toGraphQL(draft.words));
  const keep = () => {
    if (isReadable && draft.words !== typed) write(replaceValue(text, value, toGraphQL(draft.words)));
  };
  return (
    <input
      type="text"
      className="explorer-text"
      aria-label={`Value of ${name}`}
      aria-invalid={!isReadable}
      spellCheck={false}
      autoComplete="off"
      size={Math.max(6, Math.min(24, draft.words.length + 1))}
      value={draft.words}
      onChange={event => setDraft({ of: typed, words: event.target.value })}
      onBlur={keep}
      onKeyDown={event => event.key === 'Enter' && keep()}
    />
  );
}

function canBeRead(text: string): boolean {
  try {
    parseValue(text, { noLocation: true });
    return true;
  } catch {
    return false;
  }
}
