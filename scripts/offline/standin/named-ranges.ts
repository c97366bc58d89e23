/** Named ranges of the spreadsheet. */

import type {Modelled} from './google';
import type {Host} from './host';
import type {Place} from './places';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function found(host: Host, name: string) {
  return host.getters.getNamedRange(name);
}

/** What the engine stores: a range to the end of the sheet stays open, so that it grows with the sheet. */
function rangeData(host: Host, {sheetId, zone, openRows: open, openColumns}: Place) {
  const openRows = open && !host.options.variants?.namesFreeze;
  const {top, left, bottom, right} = zone;
  return {
    _sheetId: sheetId,
    _zone: {top, left, bottom: openRows ? undefined : bottom, right: openColumns ? undefined : right},
  };
}

function placeOf(host: Host, name: string): Place {
  const named = found(host, name);
  if (!named || !host.getters.tryGetSheet(named.range.sheetId)) {
    throw new Error(`The range of the name ${name} was deleted.`);
  }
  const {sheetId, zone, unboundedZone} = named.range;
  return {
    sheetId,
    zone,
    openRows: unboundedZone.bottom === undefined,
    openColumns: unboundedZone.right === undefined,
  };
}

/** With the sheet's id: without it the engine checks the range against the size of the sheet that is shown. */
function target(host: Host, place: Place) {
  return {sheetId: place.sheetId, ranges: [rangeData(host, place)]};
}

function rename(host: Host, oldRangeName: string, newRangeName: string, place: Place): void {
  const named = {oldRangeName, newRangeName, ...target(host, place)};
  host.book.command((dispatch) => dispatch('UPDATE_NAMED_RANGE', named));
}

function setName(host: Host, name: string, range: object): void {
  const place = host.placeOf(range);
  const existing = found(host, name);
  // The engine would look through every formula for a name that is changed.
  if (existing) remove(host, existing.name);
  const named = {name: existing?.name ?? name, ...target(host, place)};
  host.book.command((dispatch) => dispatch('CREATE_NAMED_RANGE', named));
}

function remove(host: Host, name: string): void {
  const existing = found(host, name);
  if (!existing) throw new Error(`Named range not found: ${name}`);
  host.book.command((dispatch) => dispatch('DELETE_NAMED_RANGE', {name: existing.name}));
}

function createNamedRange(host: Host, start: string): object {
  let name = start;
  const holder: {named?: object} = {};
  const self = (): object => holder.named ?? {};
  const named = host.object('NamedRange', {
    getName: () => name,
    getRange: () => host.range(placeOf(host, name)),
    setRange: (range: object) => {
      setName(host, name, range);
      return self();
    },
    setName: (next: string) => {
      rename(host, name, next, placeOf(host, name));
      name = next;
      return self();
    },
    remove: () => remove(host, name),
  } satisfies Modelled<NamedRange, 'getName' | 'getRange' | 'setRange' | 'setName' | 'remove'>);
  holder.named = named;
  return named;
}

/** Names of ranges on one sheet. */
export function sheetNames(host: Host, sheetId: string) {
  return {
    getNamedRanges: () =>
      host.getters
        .getNamedRanges()
        .filter(({range}) => range.sheetId === sheetId)
        .map(({name}) => createNamedRange(host, name)),
  } satisfies Modelled<GoogleAppsScript.Spreadsheet.Sheet, 'getNamedRanges'>;
}

export function namedRanges(host: Host) {
  return {
    getNamedRanges: () => host.getters.getNamedRanges().map(({name}) => createNamedRange(host, name)),
    getRangeByName: (name: string) => {
      const named = found(host, name);
      if (!named || !host.getters.tryGetSheet(named.range.sheetId)) return null;
      return host.range(placeOf(host, name));
    },
    setNamedRange: (name: string, range: object) => setName(host, name, range),
    removeNamedRange: (name: string) => remove(host, name),
  } satisfies Modelled<
    Spreadsheet,
    'getNamedRanges' | 'getRangeByName' | 'setNamedRange' | 'removeNamedRange'
  >;
}
