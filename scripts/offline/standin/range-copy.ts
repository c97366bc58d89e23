/**
 * Copying a range, to any sheet of the spreadsheet. Rules are left behind: what Sheets makes of those of both sheets is
 * not published, so whoever copies sets those of the destination.
 */

import {COPY_PASTE_TYPE} from './enums';
import type {EnumValue, Modelled} from './google';
import type {Host} from './host';
import type {Place} from './places';
import {copyValidations} from './validation';
import {eachCell, heightOf, widthOf} from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Source = (row: number, column: number) => void;

/** What a cell shows becomes its content; its format stays that of the destination. */
function values(host: Host, from: Place, to: Place): Source {
  const {book} = host;
  book.compute();
  const shown = new Map<string, string>();
  eachCell(from.zone, (row, column) => {
    const {value} = book.cell(from.sheetId, row, column);
    const text = typeof value === 'string' && value !== '' ? `'${value}` : `${value}`;
    shown.set(`${row},${column}`, typeof value === 'boolean' ? text.toUpperCase() : text);
  });
  return (row, column) => {
    const [down, right] = [row - from.zone.top, column - from.zone.left];
    const content = shown.get(`${row},${column}`) ?? '';
    book.change(to.sheetId, to.zone.top + down, to.zone.left + right, {content});
  };
}

/** Merges of the source, moved along; those of the destination that they meet are gone. */
function copyMerges(host: Host, from: Place, to: Place): void {
  const [down, across] = [to.zone.top - from.zone.top, to.zone.left - from.zone.left];
  const target = host.getters
    .getMerges(from.sheetId)
    .filter(({top, bottom, left, right}) => {
      const {zone} = from;
      return top >= zone.top && bottom <= zone.bottom && left >= zone.left && right <= zone.right;
    })
    .map(({top, bottom, left, right}) => ({
      top: top + down,
      bottom: bottom + down,
      left: left + across,
      right: right + across,
    }));
  const [top, left] = [to.zone.top, to.zone.left];
  const [bottom, right] = [top + heightOf(from.zone) - 1, left + widthOf(from.zone) - 1];
  const gone = host.getters
    .getMerges(to.sheetId)
    .filter(
      (merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left,
    )
    .map(({top: first, bottom: last, left: start, right: end}) => ({
      top: first,
      bottom: last,
      left: start,
      right: end,
    }));
  if (gone.length > 0)
    host.book.command((dispatch) => dispatch('REMOVE_MERGE', {sheetId: to.sheetId, target: gone}));
  if (target.length > 0)
    host.book.command((dispatch) => dispatch('ADD_MERGE', {sheetId: to.sheetId, target, force: true}));
}

/** Every part of a style as taken away. */
const without = (style: object): Record<string, undefined> =>
  Object.fromEntries(Object.keys(style).map((part) => [part, undefined]));

/** Content with references moved along, format and note. */
function everything(host: Host, from: Place, to: Place): Source {
  const {book, states} = host;
  book.flush();
  const [down, right] = [to.zone.top - from.zone.top, to.zone.left - from.zone.left];
  const notes = new Map(states.of(from.sheetId).notes);
  return (row, column) => {
    const cell = book.stored(from.sheetId, row, column);
    const content = cell?.isFormula
      ? host.getters.getTranslatedCellFormula(to.sheetId, right, down, cell.compiledFormula)
      : (cell?.content ?? '');
    const isText =
      cell &&
      !cell.isFormula &&
      host.getters.getEvaluatedCell({sheetId: from.sheetId, row, col: column}).type === 'text';
    book.change(to.sheetId, row + down, column + right, {
      content: isText && content !== '' && !content.startsWith("'") ? `'${content}` : content,
      format: cell?.format ?? '',
      style: {...without(book.style(to.sheetId, row + down, column + right)), ...cell?.style},
    });
    const note = notes.get(`${row},${column}`);
    const target = states.of(to.sheetId).notes;
    if (note === undefined) target.delete(`${row + down},${column + right}`);
    else target.set(`${row + down},${column + right}`, note);
  };
}

export function rangeCopy(host: Host, from: Place) {
  return {
    copyTo: (destination: object, type: EnumValue = COPY_PASTE_TYPE.PASTE_NORMAL, transposed = false) => {
      if (transposed) throw new Error('The stand-in does not model a transposed copy.');
      const to = host.placeOf(destination);
      const isLarger = heightOf(to.zone) > heightOf(from.zone) || widthOf(to.zone) > widthOf(from.zone);
      if (isLarger) throw new Error('The stand-in does not model a copy that is repeated.');
      if (type === COPY_PASTE_TYPE.PASTE_VALUES) eachCell(from.zone, values(host, from, to));
      else if (type === COPY_PASTE_TYPE.PASTE_NORMAL) {
        // The engine spreads the look of a merged cell over those that it covers, which are copied as they are.
        copyMerges(host, from, to);
        eachCell(from.zone, everything(host, from, to));
        copyValidations(host, from, to);
      } else throw new Error(`The stand-in does not model a copy of ${String(type)}.`);
    },
  } satisfies Modelled<Range, 'copyTo'>;
}
