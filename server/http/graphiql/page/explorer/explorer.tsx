import { useGraphiQL } from '@graphiql/react';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
} from 'graphql';
import { type SyntheticEvent, useId, useMemo, useState } from 'react';
import { type Editing, EditingContext, useText, writeDifference } from './editing.js';
import { SelectionRows } from './selection-rows.js';
import './explorer.css';

/** The query in the editor as a tree to tick, which writes what is ticked into the editor. */
export function Explorer() {
  const schema = useGraphiQL(state => state.schema);
  const fault = useGraphiQL(state => state.fetchError);
  const editor = useGraphiQL(state => state.queryEditor);
  const text = useText(editor);
  const [words, setWords] = useState('');
  const [about, setAbout] = useState('');
  const searchId = useId();
  const wanted = words.trim().toLowerCase();
  const editing = useMemo<Editing>(
    () => ({ text, wanted, write: changed => editor && writeDifference(editor, text, changed) }),
    [text, wanted, editor],
  );
  const tell = ({ target }: SyntheticEvent) => {
    const row = (target as Element).closest<HTMLElement>('[data-about]');
    if (row) setAbout(row.dataset['about'] ?? '');
  };
  return (
    <section className="explorer" aria-label="Explorer" onFocus={tell} onPointerOver={tell}>
      <h2>Explorer</h2>
      <p className="explorer-note">
        Tick what you want to know: the query in the editor follows, and the other way round.
      </p>
      <label className="explorer-note" htmlFor={searchId}>
        Offer only names with
      </label>
      <input
        id={searchId}
        type="search"
        className="explorer-search"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <EditingContext value={editing}>
        <div className="explorer-tree">
          {schema && editor ? (
            <Document schema={schema} text={text} />
          ) : (
            <p role="status">
              {fault === null ? 'The schema is being read …' : 'The schema cannot be loaded.'}
            </p>
          )}
        </div>
      </EditingContext>
      {/* Screen readers have it with the row itself. */}
      <p className="explorer-about" aria-hidden="true">
        {about}
      </p>
    </section>
  );
}

function Document({ schema, text }: { schema: GraphQLSchema; text: string }) {
  const document = useMemo(() => readDocument(text), [text]);
  if (document instanceof GraphQLError) {
    const line = document.locations?.[0]?.line;
    return (
      <p role="status">
        The query has a mistake{line === undefined ? '' : ` in line ${line}`}: {document.message} The explorer
        goes on when it is mended.
      </p>
    );
  }
  const definitions = document?.definitions ?? [null];
  return definitions.map((definition, index) => (
    <Definition key={index} schema={schema} definition={definition} />
  ));
}

/** An operation or a fragment. An empty editor, with null, offers what a query may start with. */
function Definition({ schema, definition }: { schema: GraphQLSchema; definition: DefinitionNode | null }) {
  const headingId = useId();
  if (definition !== null && !selects(definition)) return null;
  const type =
    definition?.kind === Kind.FRAGMENT_DEFINITION
      ? schema.getType(definition.typeCondition.name.value)
      : schema.getRootType(definition?.operation ?? OperationTypeNode.QUERY);
  const title = definition === null ? 'New query' : titleOf(definition);
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{title}</h3>
      {isCompositeType(type) ? (
        <SelectionRows
          type={type}
          selector={definition}
          label={`Fields of ${title}`}
          isNew={definition === null}
        />
      ) : (
        <p>The schema does not have what this selects from.</p>
      )}
    </section>
  );
}

type Selecting = OperationDefinitionNode | FragmentDefinitionNode;

function selects(definition: DefinitionNode): definition is Selecting {
  return definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION;
}

function titleOf(definition: Selecting): string {
  const kind = definition.kind === Kind.OPERATION_DEFINITION ? definition.operation : 'fragment';
  return [kind, definition.name?.value].filter(Boolean).join(' ');
}

/** @returns null when the text holds nothing but comments */
function readDocument(text: string): DocumentNode | GraphQLError | null {
  if (text.replaceAll(/#.*/g, '').trim() === '') return null;
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
