import { useId, type ReactNode } from 'react';
import { FieldWords, hintOf } from './field-words.js';

interface SelectProps<Choice extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: Readonly<Record<Choice, string>>;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** One of many, to be chosen. Keep what is chosen in the address with `useChoice`. */
export function Select<Choice extends string>({
  label,
  hint,
  options,
  value,
  onChange,
}: SelectProps<Choice>): ReactNode {
  const id = useId();
  return (
    <div className="govuk-form-group">
      <FieldWords field={id} label={label} {...(hint !== undefined && { hint })} />
      <select
        className="govuk-select"
        id={id}
        aria-describedby={hint === undefined ? undefined : hintOf(id)}
        value={value}
        onChange={event => onChange(event.target.value as Choice)}
      >
        {Object.entries<string>(options).map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
