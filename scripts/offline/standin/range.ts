/** SpreadsheetApp.Range. */

import {zoneA1} from './a1';
import type {Modelled} from './google';
import type {Host} from './host';
import type {Place} from './places';
import {rangeCopy} from './range-copy';
import {rangeStyle} from './range-style';
import {rangeValues} from './range-values';
import {rangeValidation} from './validation';
import {heightOf, widthOf} from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;

function shape(host: Host, place: Place) {
  const {zone, sheetId} = place;
  return {
    getA1Notation: () => zoneA1(zone),
    getRow: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getLastRow: () => zone.bottom + 1,
    getLastColumn: () => zone.right + 1,
    getNumRows: () => heightOf(zone),
    getNumColumns: () => widthOf(zone),
    getHeight: () => heightOf(zone),
    getWidth: () => widthOf(zone),
    getSheet: () => host.sheet(sheetId),
    getCell: (row: number, column: number) =>
      at(host, sheetId, zone.top + row - 1, zone.left + column - 1, 1, 1),
    offset: (rows: number, columns: number, height?: number, width?: number) =>
      at(
        host,
        sheetId,
        zone.top + rows,
        zone.left + columns,
        height ?? heightOf(zone),
        width ?? widthOf(zone),
      ),
  } satisfies Modelled<
    Range,
    | 'getA1Notation'
    | 'getRow'
    | 'getColumn'
    | 'getLastRow'
    | 'getLastColumn'
    | 'getNumRows'
    | 'getNumColumns'
    | 'getHeight'
    | 'getWidth'
    | 'getSheet'
    | 'getCell'
    | 'offset'
  >;
}

function at(host: Host, sheetId: string, top: number, left: number, rows: number, columns: number): object {
  const zone = {top, left, bottom: top + rows - 1, right: left + columns - 1};
  return createRange(host, {sheetId, zone, openRows: false, openColumns: false});
}

function merging(host: Host, {sheetId, zone}: Place, self: () => object) {
  const merge = (zones: readonly Place['zone'][]): object => {
    host.book.command((dispatch) => dispatch('ADD_MERGE', {sheetId, target: [...zones], force: true}));
    return self();
  };
  return {
    merge: () => merge([zone]),
    mergeAcross: () =>
      merge(
        Array.from({length: heightOf(zone)}, (_, r) => ({...zone, top: zone.top + r, bottom: zone.top + r})),
      ),
    breakApart: () => {
      host.book.command((dispatch) => dispatch('REMOVE_MERGE', {sheetId, target: [zone]}));
      return self();
    },
    isPartOfMerge: () => merges(host, sheetId, zone).length > 0,
    getMergedRanges: () =>
      merges(host, sheetId, zone).map((merged) =>
        createRange(host, {sheetId, zone: merged, openRows: false, openColumns: false}),
      ),
  } satisfies Modelled<Range, 'merge' | 'mergeAcross' | 'breakApart' | 'isPartOfMerge' | 'getMergedRanges'>;
}

function merges(host: Host, sheetId: string, zone: Place['zone']): Place['zone'][] {
  return host.getters
    .getMerges(sheetId)
    .filter(
      (merge) =>
        merge.top <= zone.bottom &&
        merge.bottom >= zone.top &&
        merge.left <= zone.right &&
        merge.right >= zone.left,
    );
}

export function createRange(host: Host, place: Place): object {
  const holder: {range?: object} = {};
  const self = (): object => holder.range ?? {};
  const {sheetId} = place;
  const members = {
    ...shape(host, place),
    ...rangeValues(host, place, self),
    ...rangeStyle(host, place, self),
    ...rangeCopy(host, place),
    ...merging(host, place, self),
    ...rangeValidation(host, place, self),
    activate: () => {
      host.book.command((dispatch) =>
        dispatch('ACTIVATE_SHEET', {
          sheetIdFrom: host.getters.getActiveSheetId(),
          sheetIdTo: sheetId,
        }),
      );
      const {top: row, left: col} = place.zone;
      host.book.model.selection.selectZone({cell: {row, col}, zone: place.zone});
      return self();
    },
  };
  const range = host.object('Range', members, () => {
    if (!host.getters.tryGetSheet(sheetId)) throw new Error('Range not found');
  });
  holder.range = range;
  return host.rememberRange(range, place);
}
