import { useId, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { FieldWords, hintOf } from './field-words.js';

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  /** The name of the words in the address. */
  readonly name: string;
}

/** A field that finds as one types. What is typed is in the address, as one step of the browser's history. */
export function SearchField({ label, hint, name }: SearchFieldProps): ReactNode {
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const type = (text: string) =>
    setSearch(
      before => {
        const after = new URLSearchParams(before);
        if (text === '') after.delete(name);
        else after.set(name, text);
        return after;
      },
      { replace: true },
    );
  return (
    <div className="govuk-form-group">
      <FieldWords field={id} label={label} hint={hint} />
      <input
        className="govuk-input govuk-input--width-20"
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hintOf(id)}
        value={search.get(name) ?? ''}
        onChange={event => type(event.target.value)}
      />
    </div>
  );
}
