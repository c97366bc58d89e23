/** What the command line settles about the tables, checked against the files before anything is built. */
import {normaliseHeader} from '../../../src/core/vocabulary/normalise';
import type {SheetContent, StandIn} from '../standin/api';
import {callScript} from '../standin/client';
import {type BoardArguments, UsageError} from './arguments';

const LONGEST_LIST = 40;
const LONGEST_NAME = 60;

/** Names for a message; of a file that is one long row the message would be as long as the file. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, LONGEST_LIST).map((name) => name.slice(0, LONGEST_NAME));
  return names.length > shown.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
}

const headersIn = (row: SheetContent['rows'][number] | undefined): string[] =>
  (row ?? []).filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');

/** Headers of the table that was recognised; where none was, the first texts of each tab. */
function headersOf(standIn: StandIn, sheets: readonly SheetContent[], tab: string | undefined): string[] {
  const mapping = callScript(standIn, 'proposeMapping');
  const sheet = sheets.find(({name}) => name === mapping?.sheetName);
  if (mapping && sheet) return headersIn(sheet.rows[mapping.headerRow - 1]);
  return sheets
    .filter(({name}) => tab === undefined || name === tab)
    .flatMap(({rows}) => headersIn(rows.find((row) => headersIn(row).length > 0)));
}

/** A name that was not found must not be passed over: the numbers would be those of another column. */
function checkHeaders(standIn: StandIn, sheets: readonly SheetContent[], {map, tab}: BoardArguments): void {
  const wanted = Object.entries(map).filter(([, header]) => header !== '');
  if (wanted.length === 0) return;
  const headers = headersOf(standIn, sheets, tab);
  const known = new Set(headers.map(normaliseHeader));
  for (const [field, header] of wanted) {
    if (known.has(normaliseHeader(header.replace(/^[A-Z]{1,3}: /, '')))) continue;
    throw new UsageError(`--map ${field}=${header}: no such column. The columns are: ${list(headers)}.`);
  }
}

/** A word that no stage or status has would be passed over. */
function checkStages(standIn: StandIn, {stages}: BoardArguments): void {
  const {status = [], stage = []} = callScript(standIn, 'proposeMapping')?.words ?? {};
  const words = [...status, ...stage].map(({word}) => word);
  const known = new Set(words.map((word) => word.toLowerCase()));
  const missing = Object.entries(stages).find(([word]) => !known.has(word.toLowerCase()));
  if (!missing || words.length === 0) return;
  throw new UsageError(`--stage ${missing.join('=')}: no such word. The words are: ${list(words)}.`);
}

/**
 * Tells the script what the command line settles.
 * @throws UsageError where it names a tab, a column or a word that is not there
 */
export function settle(standIn: StandIn, sheets: readonly SheetContent[], args: BoardArguments): void {
  const {tab, map, formats, stages} = args;
  const names = sheets.map(({name}) => name);
  if (tab !== undefined && !names.includes(tab))
    throw new UsageError(`--tab ${tab}: no such tab. The tabs are: ${list(names)}.`);
  if (tab === undefined && Object.keys({...map, ...formats, ...stages}).length === 0) return;
  // Which of the two columns holds a word is seen only once they are found.
  const words = {status: stages, stage: stages};
  const deals = {...(tab === undefined ? {} : {tab}), columns: map, formats, words};
  callScript(standIn, 'saveMapping', {deals});
  checkHeaders(standIn, sheets, args);
  checkStages(standIn, args);
}

/** How the command line answers what a refused build asks. */
export function answers(sheets: readonly SheetContent[], tab: string | undefined): string {
  const names = list(sheets.map(({name}) => name));
  const chooseTab = tab === undefined && sheets.length > 1 ? `--tab (${names}), ` : '';
  return `Settle it with ${chooseTab}--map stage=Result, --format closed=dmy or --stage Signed=won.`;
}
