import { astFromValue, print } from 'graphql';
import {
  CursorAt,
  type Argument,
  type Directive,
  type Operation,
  type Selected,
  type Selection,
} from './operation.js';

export interface Document {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
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
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];

  constructor(cursorAt: (list: Selected, place: CursorAt) => string) {
    this.#cursorAt = cursorAt;
  }

  write({ roots }: Operation): Document {
    const fields = roots.map(root => this.#field(root)).join('\n');
    const declared = this.#declared.length > 0 ? ` (${this.#declared.join(', ')})` : '';
    return {
      text: [`query${declared} {\n${fields}\n}`, ...this.#fragments].join('\n'),
      variables: this.#variables,
    };
  }

  #field(field: Selected, directive?: Directive): string {
    const { name, alias, args, selections } = field;
    const given = args.map(one => `${one.name}: ${this.#value(field, one)}`).join(', ');
    const under = selections ? ` {\n${selections.map(one => this.#selection(one)).join('\n')}\n}` : '';
    return `${alias ? `${alias}: ` : ''}${name}${given && `(${given})`}${this.#directive(directive)}${under}`;
  }

  #selection({ field, wrapped, on, directive }: Selection): string {
    if (wrapped === 'plainly') return this.#field(field, directive);
    if (wrapped === 'in an inline fragment')
      return `... on ${on}${this.#directive(directive)} { ${this.#field(field)} }`;
    const name = `F${this.#fragments.length}`;
    const place = this.#fragments.push('') - 1;
    this.#fragments[place] = `fragment ${name} on ${on} { ${this.#field(field, directive)} }`;
    return `...${name}`;
  }

  #directive(directive: Directive | undefined): string {
    if (!directive) return '';
    return ` @${directive.name}(if: ${this.#variable('Boolean!', directive.value)})`;
  }

  #value(field: Selected, { value: asked, type, asVariable }: Argument): string {
    const value = asked instanceof CursorAt ? this.#cursorAt(field, asked) : asked;
    if (asVariable) return this.#variable(String(type), value);
    const literal = astFromValue(value, type);
    if (!literal) throw new Error(`${String(value)} is no ${String(type)}.`);
    return print(literal);
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${type}`);
    if (value !== undefined) this.#variables[name] = value;
    return `$${name}`;
  }
}
