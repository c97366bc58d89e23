/** What every object of the stand-in shares: the workbook, the counts, and what the script may do now. */

import type {CallCounts, StandInOptions, Watcher} from './api';
import {Book} from './book';
import {count, noCalls} from './calls';
import type {Place} from './places';
import {type Members, refuse} from './refuse';
import type {Screen} from './screen';
import {SheetStates} from './sheet-state';
import type {ChartState} from './specs';

/**
 * NONE while onOpen runs: menus, the user's locale and utilities. CUSTOM while a cell computes a function of the
 * script: the spreadsheet can be read only. FULL for a menu entry and a call from the sidebar.
 */
export type Mode = 'NONE' | 'CUSTOM' | 'FULL';

const OPEN_TO_ALL = /^(Session\.getActiveUserLocale|Utilities\.|Menu\.|SpreadsheetApp\.getUi$|Ui\.create)/;
const READS = /^(SpreadsheetApp|Spreadsheet|Sheet|Range|NamedRange)\.(get|is)/;
const HARMLESS_IN_CELLS =
  /^(Session\.getActiveUserLocale|Utilities\.|PropertiesService\.|Properties\.get|LockService\.|Lock\.)/;

/** Makes the objects that give each other, as a range its sheet and a sheet its ranges; their files need no circle. */
export interface Makers {
  readonly range: (host: Host, place: Place) => object;
  readonly sheet: (host: Host, sheetId: string) => object;
  readonly spreadsheet: (host: Host) => object;
  readonly copiedCharts: (host: Host, from: string, to: string) => ChartState[];
}

export class Host {
  readonly book: Book;
  readonly calls: CallCounts = noCalls();
  watcher: Watcher | undefined;
  /** The run that has the document lock. */
  lockedBy: object | undefined;
  readonly states: SheetStates;
  mode: Mode = 'FULL';
  readonly #places = new WeakMap<object, Place>();
  readonly #sheets = new WeakMap<object, string>();

  constructor(
    readonly options: StandInOptions,
    readonly screen: Screen,
    readonly makers: Makers,
  ) {
    this.book = new Book(options);
    this.states = new SheetStates(this.book, (from, to) => makers.copiedCharts(this, from, to));
  }

  get getters(): Book['model']['getters'] {
    return this.book.model.getters;
  }

  #permit(name: string): void {
    if (this.mode === 'FULL') return;
    if (this.mode === 'NONE' && !OPEN_TO_ALL.test(name)) {
      throw new Error(`You do not have permission to call ${name} (AuthMode.NONE).`);
    }
    if (this.mode === 'CUSTOM' && !READS.test(name) && !HARMLESS_IN_CELLS.test(name)) {
      throw new Error(`You do not have permission to call ${name} from a custom function.`);
    }
  }

  /** An object of a service: counted, permitted, and silent about nothing that it does not model. */
  object<Object extends Members>(className: string, members: Object, alive?: () => void): Object {
    return refuse(className, members, {
      before: (name) => {
        this.#permit(name);
        alive?.();
        count(this.calls, name);
        this.watcher?.before?.(name);
      },
      after: (name) => this.watcher?.after?.(name),
    });
  }

  range(place: Place): object {
    return this.makers.range(this, place);
  }

  sheet(sheetId: string): object {
    return this.makers.sheet(this, sheetId);
  }

  spreadsheet(): object {
    return this.makers.spreadsheet(this);
  }

  rememberRange<Object extends object>(range: Object, place: Place): Object {
    this.#places.set(range, place);
    return range;
  }

  placeOf(range: object): Place {
    const place = this.#places.get(range);
    if (!place) throw new Error('The argument is no range of this spreadsheet.');
    return place;
  }

  rememberSheet<Object extends object>(sheet: Object, id: string): Object {
    this.#sheets.set(sheet, id);
    return sheet;
  }

  sheetIdOf(sheet: object): string {
    const id = this.#sheets.get(sheet);
    if (id === undefined) throw new Error('The argument is no sheet of this spreadsheet.');
    return id;
  }

  resetCalls(): void {
    Object.assign(this.calls, noCalls());
  }
}
