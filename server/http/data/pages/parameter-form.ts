import { type Html, markup } from '../../pages/html.js';
import type { LabelledCode } from '../../../tables/code-labels.js';
import type { ParameterShown } from './models.js';
import { nameAsWords } from './words.js';

/** How many codes of a list are shown at once. */
const MOST_IN_SIGHT = 6;

/** The form that asks the same question with other parameters. It leads to the page that it stands on. */
export function parameterForm(parameters: readonly ParameterShown[]): Html {
  return markup`<form method="get" class="parameters" aria-labelledby="parameters">
    <h2 id="parameters">Change what is shown</h2>
    <div class="fields">
      ${parameters.map(parameter => (hasManyInputs(parameter) ? fieldset(parameter) : field(parameter)))}
    </div>
    <button type="submit">Show</button>
  </form>`;
}

/** A list of free texts has an input for each: no sign could part them that none of them might have in it. */
function hasManyInputs({ isList, codes }: ParameterShown): boolean {
  return isList && !codes;
}

function field(parameter: ParameterShown): Html {
  const { name, codes, value } = parameter;
  return markup`<div class="field">
    <label for="${idOf(name)}">${label(parameter)}</label>
    ${hint(parameter)}
    ${codes ? select(parameter, codes) : input(parameter, idOf(name), value?.[0])}
  </div>`;
}

function fieldset(parameter: ParameterShown): Html {
  const { value = [] } = parameter;
  return markup`<fieldset class="field">
    <legend>${label(parameter)}</legend>
    ${hint(parameter)}
    ${[...value, ''].map((one, at) => inputOfMany(parameter, one, at + 1))}
  </fieldset>`;
}

/** The first must be filled in where the list must; there is always an empty one for one more. */
function inputOfMany(parameter: ParameterShown, value: string, number: number): Html {
  const id = `${idOf(parameter.name)}-${number}`;
  const isRequired = parameter.isRequired && number === 1;
  return markup`<label class="visually-hidden" for="${id}">${nameAsWords(parameter.name)} ${number}</label>
    ${input({ ...parameter, isRequired }, id, value)}`;
}

function input(parameter: ParameterShown, id: string, value = ''): Html {
  const digits = parameter.type === 'Int' && markup` inputmode="numeric"`;
  return markup`<input type="text" id="${id}" value="${value}"${digits}${attributes(parameter)}>`;
}

function select(parameter: ParameterShown, codes: readonly LabelledCode[]): Html {
  const { name, isList, value = [] } = parameter;
  const many = isList && markup` multiple size="${Math.min(codes.length, MOST_IN_SIGHT)}"`;
  return markup`<select id="${idOf(name)}"${many}${attributes(parameter)}>
    ${!isList && markup`<option value=""></option>`}
    ${codes.map(({ code, label: text }) => {
      const selected = value.includes(code) && markup` selected`;
      return markup`<option value="${code}"${selected}>${text}</option>`;
    })}
  </select>`;
}

function attributes({ name, isRequired }: ParameterShown): Html {
  const required = isRequired && markup` required`;
  return markup` name="${name}" aria-describedby="${hintIdOf(name)}"${required}`;
}

function label({ name, isRequired }: ParameterShown): Html {
  return markup`${nameAsWords(name)}${!isRequired && markup` <span class="optional">(optional)</span>`}`;
}

function hint({ name, description, isList, codes, defaultText }: ParameterShown): Html {
  const several = isList && codes && ' Hold Ctrl, or ⌘ on a Mac, to choose several.';
  const otherwise = defaultText && ` If left empty: ${defaultText}.`;
  return markup`<p class="hint" id="${hintIdOf(name)}">${description}${several}${otherwise}</p>`;
}

const idOf = (name: string) => `parameter-${name}`;
const hintIdOf = (name: string) => `parameter-${name}-hint`;
