/** Stage words that nobody has explained: a number that the deals with them could change is not told. */
import {columnOf} from '../../../core/columns/canonical';
import {boundsOf, type Measure} from '../../../core/definitions/measure';
import type {RowFilter} from '../../../core/numbers/rollup';
import type {Span} from '../../../core/periods/span';
import type {FunctionEnv} from '../argument';
import {message} from '../messages';
import type {WholeTable} from './whole-table';

/** Says which words have no meaning yet; a formula may be shown and inserted all the same, as its cell says what to do. */
export class UnknownWordsError extends Error {}

const MOST_WORDS = 5;
/** Where the cells of a deal say when it was closed, in the order in which they count. */
const CLOSING = ['closed_on', 'won_on', 'lost_on'];

/** The only day of a row, if its outcome were known, by which it would be in a period; all count where it has none. */
type DayOf = (row: number) => number | undefined;

function daysOf({table}: WholeTable, columns: readonly string[]): DayOf {
  const cells = columns.map((id) => columnOf(table, id));
  return (row) => cells.map((own) => own[row]).find((cell) => typeof cell === 'number');
}

/** Whether deals of an unknown outcome could be counted in a measure, by their days. */
function couldCount(deals: WholeTable, {time}: Measure, span: Span | undefined): (row: number) => boolean {
  if (!span || !('on' in time)) {
    const isFirst = boundsOf(time).some(({column, is}) => column === 'opened' && is === '<');
    const created = daysOf(deals, ['created_on']);
    return (row) => !span || !isFirst || (created(row) ?? 0) < span.end;
  }
  const isClosing = time.on === 'closed';
  const dayOf = daysOf(deals, isClosing ? CLOSING : ['created_on']);
  return (row) => {
    const day = dayOf(row) ?? (isClosing ? Number.NaN : span.start);
    return day >= span.start && day < span.end;
  };
}

/** The word because of which a deal has no outcome: its status outranks its stage. */
function wordsOf({table}: WholeTable): (row: number) => string {
  const [said, status, stage] = [
    columnOf(table, 'status_outcome'),
    columnOf(table, 'status_word'),
    columnOf(table, 'stage_text'),
  ];
  return (row) => `${(said[row] === 'unknown' ? status[row] : stage[row]) || status[row] || ''}`;
}

/**
 * @param span the days over which the measures are told, with those that they are compared with; undefined for all
 * @throws Error that names the words, and how to say what they mean
 */
export function checkStageWords(
  deals: WholeTable | undefined,
  measures: readonly Measure[],
  span: Span | undefined,
  filter: RowFilter | undefined,
  env: FunctionEnv,
): void {
  const read = measures.filter(({table}) => table === 'deals');
  if (!deals || read.length === 0) return;
  const status = columnOf(deals.table, 'status');
  // Most tables have none, and the days of large ones take long to read.
  if (!status.includes('unknown')) return;
  const wordOf = wordsOf(deals);
  const tests = read.map((measure) => couldCount(deals, measure, span));
  const words = new Set<string>();
  let count = 0;
  status.forEach((outcome, row) => {
    if (outcome !== 'unknown' || filter?.(row) === false) return;
    const word = wordOf(row);
    if (word === '' || !tests.some((test) => test(row))) return;
    count += 1;
    words.add(word);
  });
  if (words.size === 0) return;
  const named = [...words].slice(0, MOST_WORDS).map((word) => (/[,;]/.test(word) ? `"${word}"` : word));
  const first = named[0] ?? '';
  const rest = words.size > named.length ? ' …' : '';
  throw new UnknownWordsError(
    message('unknownWords', env.language, {count, words: `${named.join(', ')}${rest}`, word: first}),
  );
}
