/** What recognition could not settle, as an error that says how to settle it in the argument `where`. */
import type {Question} from '../../../core/mapping';
import type {Tables} from '../../../core/recognition/recognise';
import type {Language} from '../../../core/text';
import {message} from '../messages';

/** Columns from which comes what measures need. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  outcome: ['status', 'stage', 'isWon', 'isClosed'],
  closed: ['closed', 'wonOn', 'lostOn'],
  score: ['budget', 'authority', 'need', 'timing'],
  departure: ['ended', 'isChurned'],
  qualified: ['status', 'isConverted', 'isQualified'],
  qualifiedDay: ['qualifiedOn', 'convertedOn'],
  customerWon: ['status', 'isCustomer'],
};

/** A question as a sentence, with the words that answer it. */
export function doubt(
  {code, field = '', choices, examples}: Question,
  header: string,
  language: Language,
): string {
  if (code === 'two-tables') return message('askTable', language, {tables: choices.join(', ')});
  if (code === 'ambiguous-column') {
    const columns = choices.join(', ');
    return message('askColumn', language, {field, columns, column: choices[0] ?? ''});
  }
  const answers = choices.map((choice) => `${field}=${choice}`).join(' / ');
  return message('askFormat', language, {column: header || field, examples: examples.join(', '), answers});
}

/**
 * @param needed fields as `table.field`; a doubt about others does not matter
 * @throws Error for the first doubt about a needed column
 */
export function checkQuestions(tables: Tables, needed: readonly string[], language: Language): void {
  const fields = new Set(
    needed.flatMap((path) => {
      const [table = '', field = ''] = path.split('.');
      return (COLUMNS[field] ?? [field]).map((one) => `${table}.${one}`);
    }),
  );
  for (const [table, {asked, mapping}] of Object.entries(tables)) {
    const isRead = needed.some((path) => path.startsWith(`${table}.`));
    const open = asked((field) => fields.has(`${table}.${field}`)).find(
      ({code, field}) => code !== 'unknown-words' && (field !== undefined || isRead),
    );
    if (!open) continue;
    throw new Error(doubt(open, mapping?.columns[open.field ?? '']?.header ?? '', language));
  }
}
