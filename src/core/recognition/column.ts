/** The columns under a header row, with what their headers and cells say. */

import {readText} from '../cells/read';
import {columnLetters} from '../formulas/formula-text';
import type {Cell, Grid, Tab} from '../mapping';
import {type DictionaryColumn, dictionaryOf} from '../numbers/dictionary';
import {once} from '../once';
import type {HeaderMatch, HeaderMatcher} from '../vocabulary/headers';
import {normaliseHeader} from '../vocabulary/normalise';
import type {ColumnProfile} from './column-profile';
import {profileOf} from './profile';

/** A column before its header is read as a field. */
export interface PlainColumn {
  /** 0-based place in the tab. */
  readonly index: number;
  /** Text of the header cell. */
  readonly header: string;
  /** How the column is named to the user: its header, with its letters before it where another has the same. */
  readonly label: string;
  /** The data cells, from the row under the header to the end of the data. */
  readonly cells: () => readonly Cell[];
  /** Number of the data cells. */
  readonly rows: number;
  /** The same as a dictionary; rows after the data may follow. */
  readonly dictionary: () => DictionaryColumn;
  readonly profile: () => ColumnProfile;
}

export interface Column extends PlainColumn {
  /** Fields that the header can mean in the kind of table that is looked for. */
  readonly matches: readonly HeaderMatch[];
}

const filledCells = (row: readonly Cell[]): number => row.filter((cell) => cell !== '').length;

/**
 * Number of rows up to the last one of the data. Lines of a single cell under a table are no data: Salesforce
 * puts the report's name and a copyright there.
 */
export function dataEnd(rows: Grid): number {
  const tail = (least: number, from: number): number => {
    let count = from;
    while (count > 0 && filledCells(rows[count - 1] ?? []) < least) count--;
    return count;
  };
  return tail(2, tail(1, rows.length));
}

/** Text of a header cell on one line. */
export function headerText(cell: Cell | undefined): string {
  return cell === undefined ? '' : readText(cell);
}

/** Rows from which the profile of a column is told; of a longer table that many are looked at, evenly spread. */
const PROFILED = 1000;

function profileOfColumn({rows}: Tab, headerRow: number, last: number, index: number): ColumnProfile {
  const step = Math.max(1, Math.ceil((last - headerRow) / PROFILED));
  const filled: Cell[] = [];
  for (let row = headerRow; row < last; row += step) {
    const cell = rows[row]?.[index] ?? '';
    if (cell !== '') filled.push(cell);
  }
  return profileOf(filled, step);
}

function cellsOf({rows}: Tab, headerRow: number, last: number, index: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = headerRow; row < last; row++) cells.push(rows[row]?.[index] ?? '');
  return cells;
}

/**
 * Columns with a header.
 * @param headerRow 1-based
 * @param last number of rows up to the end of the data
 */
function columnsUnder(tab: Tab, headerRow: number, last: number): PlainColumn[] {
  const headers = (tab.rows[headerRow - 1] ?? []).map(headerText);
  const counts = new Map<string, number>();
  for (const header of headers) {
    counts.set(normaliseHeader(header), (counts.get(normaliseHeader(header)) ?? 0) + 1);
  }
  const columns = headers.map((header, index): PlainColumn => {
    const cells = once(() => cellsOf(tab, headerRow, last, index));
    const several = (counts.get(normaliseHeader(header)) ?? 0) > 1;
    return {
      index,
      header,
      label: several ? `${columnLetters(index + 1)}: ${header}` : header,
      cells,
      dictionary: () => dictionaryOf(tab.rows, headerRow, index),
      rows: Math.max(0, last - headerRow),
      profile: once(() => profileOfColumn(tab, headerRow, last, index)),
    };
  });
  return columns.filter(({header}) => header !== '');
}

/** A tab whose columns are looked at once, whatever kinds of table are looked for in it. */
export interface TabReader {
  readonly tab: Tab;
  /** Number of rows up to the end of the data. */
  readonly last: number;
  /** Columns under a header row (1-based) with what their headers can mean. */
  readonly columns: (headerRow: number, matches: HeaderMatcher) => Column[];
}

export function tabReader(tab: Tab): TabReader {
  const last = dataEnd(tab.rows);
  const plain = new Map<number, PlainColumn[]>();
  return {
    tab,
    last,
    columns: (headerRow, matches) => {
      const columns = plain.get(headerRow) ?? columnsUnder(tab, headerRow, last);
      plain.set(headerRow, columns);
      return columns.map((column) => ({...column, matches: matches(column.header)}));
    },
  };
}
