import {
  astFromValue,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
  type GraphQLInputType,
} from 'graphql';
import {
  CursorAt,
  type Argument,
  type Directive,
  type Operation,
  type Selected,
  type Selection,
} from './operation.js';

/** An operation as it is sent. */
export interface Request {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Document extends Request {
  /** The type of each variable that is declared, as it is written. */
  readonly types: Readonly<Record<string, string>>;
}

/** The text of an operation with its variables. */
export function toDocument(
  operation: Operation,
  cursorAt: (list: Selected, place: CursorAt) => string,
): Document {
  return new Writer(cursorAt).write(operation);
}

class Writer {
  readonly #cursorAt: (list: Selected, place: CursorAt) => string;
  readonly #types: Record<string, string> = {};
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];
  #parts = 0;

  constructor(cursorAt: (list: Selected, place: CursorAt) => string) {
    this.#cursorAt = cursorAt;
  }

  write({ roots }: Operation): Document {
    const fields = roots.map(root => this.#field(root)).join('\n');
    const declared = this.#declared.length > 0 ? ` (${this.#declared.join(', ')})` : '';
    return {
      text: [`query${declared} {\n${fields}\n}`, ...this.#fragments].join('\n'),
      variables: this.#variables,
      types: this.#types,
    };
  }

  #field(field: Selected, directive?: Directive): string {
    const { name, alias, args, selections } = field;
    const given = args.map(one => `${one.name}: ${this.#argument(field, one)}`).join(', ');
    const under = selections ? ` {\n${selections.map(one => this.#selection(one)).join('\n')}\n}` : '';
    return `${alias ? `${alias}: ` : ''}${name}${given && `(${given})`}${this.#directive(directive)}${under}`;
  }

  #selection({ field, wrapped, on, around, directive }: Selection): string {
    switch (wrapped) {
      case 'plainly':
        return this.#field(field, directive);
      case 'in an inline fragment':
        return `... on ${on}${this.#directive(directive)} { ${this.#field(field)} }`;
      case 'in a fragment':
        return `...${this.#fragment(on, () => this.#field(field, directive))}`;
      case 'in nested fragments': {
        const inner = this.#fragment(on, () => `__typename @skip(if: true) ... { ${this.#field(field)} }`);
        return `... on ${around} { ...${inner}${this.#directive(directive)} }`;
      }
      case 'in two parts': {
        const [first, ...others] = field.selections ?? [];
        return [first ? [first] : [], others]
          .filter(part => part.length > 0)
          .map(part => `... on ${on} { ${this.#field({ ...field, selections: part }, directive)} }`)
          .join(' ');
      }
    }
  }

  #fragment(on: string, fields: () => string): string {
    const name = `F${this.#fragments.length}`;
    const place = this.#fragments.push('') - 1;
    this.#fragments[place] = `fragment ${name} on ${on} { ${fields()} }`;
    return name;
  }

  #directive(directive: Directive | undefined): string {
    if (!directive) return '';
    return ` @${directive.name}(if: ${this.#variable('Boolean!', directive.value)})`;
  }

  #argument(field: Selected, { value: asked, type, given }: Argument): string {
    const value = asked instanceof CursorAt ? this.#cursorAt(field, asked) : asked;
    switch (given) {
      case 'as a literal':
        return literal(value, type);
      case 'by a variable':
        return this.#variable(String(type), value);
      case 'by a default':
        return this.#variable(String(getNullableType(type)), undefined, literal(value, type));
      case 'in parts by variables':
        return this.#inParts(value, type);
    }
  }

  /** The value written out, every other part of it as a variable. */
  #inParts(value: unknown, type: GraphQLInputType): string {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare) && Array.isArray(value))
      return `[${value.map(one => this.#inParts(one, bare.ofType)).join(', ')}]`;
    if (isInputObjectType(bare) && typeof value === 'object' && value !== null) {
      const fields = bare.getFields();
      const parts = Object.entries(value).map(([name, part]) => {
        const field = fields[name];
        if (!field) throw new Error(`${bare.name} has no field ${name}.`);
        return `${name}: ${this.#inParts(part, field.type)}`;
      });
      return `{${parts.join(', ')}}`;
    }
    return this.#parts++ % 2 === 0 ? this.#variable(String(type), value) : literal(value, type);
  }

  #variable(type: string, value: unknown, byDefault?: string): string {
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${type}${byDefault === undefined ? '' : ` = ${byDefault}`}`);
    this.#types[name] = type;
    if (value !== undefined) this.#variables[name] = value;
    return `$${name}`;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const written = astFromValue(value, type);
  if (!written) throw new Error(`${String(value)} is no ${String(type)}.`);
  return print(written);
}
