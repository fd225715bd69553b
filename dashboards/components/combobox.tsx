import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { counted } from '../words/counted.js';
import './combobox.scss';
import { FieldWords, hintOf } from './field-words.js';

/** Something that a combobox suggests. */
export interface Suggestion {
  readonly key: string;
  readonly text: string;
  /** What kind of thing it is, so that things of one name can be told apart. */
  readonly note: string;
}

interface ComboboxProps<Option extends Suggestion> {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly suggestions: readonly Option[];
  /** When one of the suggestions is chosen. */
  readonly onChoose: (suggestion: Option) => void;
}

/**
 * A field with suggestions below it, in the pattern of the ARIA practices for an editable combobox with a list: the
 * arrow keys go through the suggestions, Enter takes one, Escape closes them. Enter without one submits the form around.
 */
export function Combobox<Option extends Suggestion>(props: ComboboxProps<Option>): ReactNode {
  const { label, hint, value, onType, suggestions, onChoose } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isShown = isOpen && suggestions.length > 0;
  const current = isShown ? suggestions[active] : undefined;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: Option) => {
    close();
    onChoose(suggestion);
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    // From the field to the first or the last, and from these back to the field.
    const places = suggestions.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && isShown) close();
    else if (event.key === 'Enter' && current) choose(current);
    else {
      if (event.key === 'Enter') close();
      return;
    }
    event.preventDefault();
  };
  return (
    <div className="govuk-form-group combobox">
      <FieldWords field={id} label={label} hint={hint} isLarge />
      <input
        className="govuk-input"
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={current && `${id}-${active}`}
        aria-describedby={hintOf(id)}
        value={value}
        onChange={event => {
          onType(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <ul
        className="combobox__list"
        id={`${id}-list`}
        role="listbox"
        aria-label={`${label}: suggestions`}
        hidden={!isShown}
      >
        {suggestions.map((suggestion, place) => (
          <li
            key={suggestion.key}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
            className="combobox__option"
            // The field would lose the focus, and the list close, before the click.
            onMouseDown={event => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            {suggestion.text} <span className="combobox__note">{suggestion.note}</span>
          </li>
        ))}
      </ul>
      <div className="govuk-visually-hidden" role="status">
        {isShown && `${counted(suggestions.length, 'suggestion')}. Use the arrow keys to go through them.`}
      </div>
    </div>
  );
}
