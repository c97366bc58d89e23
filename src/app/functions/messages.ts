/** What a custom function says when it cannot read an argument: which one, where, and what to do. */
import {fill, type Language, type Text, text, translate} from '../../core/text';
import {TABLE_MESSAGES} from './table-messages';

const OWN = {
  missing: text('Argument "{name}" is missing. Give {text}.'),
  tooMany: text('{fn} takes {most} arguments at most: {names}. Remove the others.'),
  notNumber: text(
    'Argument "{name}", {place}: {cell} is not a number. Write a number there, or leave the cell blank.',
  ),
  notCount: text(
    'Argument "{name}", {place}: {cell} is not a number. Write the number in digits, or give a range of names alone, of two cells or more with its header.',
  ),
  ambiguousNumber: text(
    'Argument "{name}", {place}: {cell} can be read as two numbers. Turn the text into a number (Format ▸ Number).',
  ),
  ambiguousShare: text(
    'Argument "{name}", {place}: {cell} can be a share or per cent, since the range has both 0.6 and 60. Write all cells the same way.',
  ),
  notDate: text(
    'Argument "{name}", {place}: {cell} is not a date. Write a date there, or leave the cell blank.',
  ),
  ambiguousDate: text(
    'Argument "{name}", {place}: {cell} can be two days. Turn the text into a date (Format ▸ Number ▸ Date).',
  ),
  notName: text(
    'Argument "{name}", {place}: {cell} is not a name. Write a name there, or leave the cell blank.',
  ),
  unknownStage: text(
    'Argument "{name}", {place}: {cell} is not known as won, lost or open. Write such a word (Won, Lost, Open), or start the range below its header.',
  ),
  noBase: text(
    'Argument "{name}" is missing. Give {text}; it can be left out only where "{other}" is a range of stages.',
  ),
  partOverWhole: text(
    '"{name}" ({part}) is not between 0 and "{other}" ({whole}). Give the part as "{name}" and the whole as "{other}".',
  ),
  notShare: text('"{name}" is {value}, which is no share. Write 5 % as 0.05 or 5%.'),
  notOneColumn: text('Argument "{name}" has {columns} columns. Give one column.'),
  unevenRows: text(
    'Argument "{name}" has {rows} rows and "{other}" has {others}. Give the same rows of both, such as A2:A and B2:B.',
  ),
  unknownMethod: text(
    'Argument "{name}": {cell} is not one of {words}. Write one of these words, or leave the argument out.',
  ),
  blank: text('(none)'),
  row: text('row {row}'),
  rowAndColumn: text('row {row}, column {column}'),
} as const satisfies Readonly<Record<string, Text>>;

/** Every message. */
export const MESSAGES = {...OWN, ...TABLE_MESSAGES} as const;

export type MessageKey = keyof typeof MESSAGES;

/** How a message is called at its end and in Help: `not-number`. */
export function codeOf(key: MessageKey): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A message in the user's language, with `{name}` places filled and its code at the end. */
export function message(
  key: MessageKey,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return `${part(key, language, values)} [${codeOf(key)}]`;
}

/** A part of a message, such as a place. */
export function part(
  key: MessageKey,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(translate(MESSAGES[key], language), values);
}
