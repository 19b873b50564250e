import { Option } from 'commander';
import { type Field, valueName } from '../grammar/fields.js';

/** More choices than these are left to the completion of the shell. */
const MAX_SHOWN_CHOICES = 12;

/** The option by which a field is told. */
export function fieldOption(field: Field): Option {
  const { flag, choices, description } = field;
  const told = choices.length > 0 && choices.length <= MAX_SHOWN_CHOICES ? ` One of ${choices.join(', ')}.` : '';
  return new Option(`--${flag} <${valueName(field)}>`, `${description}${told}`.trim());
}
