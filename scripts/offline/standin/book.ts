/** The workbook behind the services: the engine's model. A run of the script is one command, computed when read. */
import type {Cell, Model, Style} from '@odoo/o-spreadsheet';
import {cellReader} from '../import/cell';
import {importLocale} from '../import/locales';
import type {SheetCell, StandInOptions} from './api';
import {type CellChange, mergeChange, written} from './cell-change';
import {type CellWriting, writeCells} from './cell-writing';
import {
  clock,
  type Evaluating,
  type Listener,
  lastEvaluation,
  listeners,
  prepare,
  quietly,
} from './engine-setup';
import {BROKEN, fromEngine, toEngine} from './formula-locale';
import {initialData} from './initial-data';
import {isDateFormat} from './number-format';
import {instantOf, noonOf, serialOf} from './zones';

export type Value = string | number | boolean;
export type {CellChange} from './cell-change';

export interface CellContent {
  readonly value: Value;
  readonly format: string | undefined;
  /** Text as the grid shows it. */
  readonly text: string;
  readonly message: string;
}

type Dispatch = Model['dispatch'];

const HARMLESS: ReadonlySet<string> = new Set(['NoChanges', 'UnchangedSheetName', 'ValuesNotChanged']);

/** Takes a cell's content away. */
export const NOTHING: CellChange = {content: ''};

/** More than a sheet has columns. */
const PLACES = 100_000;
const placeKey = (row: number, column: number): number => row * PLACES + column;

export class Book implements Listener {
  readonly model: Model;
  readonly locale: string;
  /** Reads a text as a user of the spreadsheet's locale means it. */
  readonly parse: (text: string) => SheetCell;
  readonly #evaluation: Evaluating;
  /** Changes to be written, by sheet and place. */
  readonly #pending = new Map<string, Map<number, CellChange>>();
  #work: (() => void) | undefined;
  #inside = false;
  #ids = 0;
  /** Runs that have changed the workbook, and whether the one under way has. */
  #changes = 0;
  #changed = false;
  onCommand: (command: {readonly type: string}) => void = () => undefined;

  constructor(readonly options: StandInOptions) {
    this.locale = options.locale;
    prepare(options.engine);
    this.parse = cellReader(importLocale(options.locale));
    this.#setClock();
    this.model = quietly(() => new options.engine.Model(initialData(options)));
    this.#evaluation = lastEvaluation();
    listeners.set(this.model.getters, this);
  }

  #setClock(): void {
    const {today, timeZone} = this.options;
    clock.now = today === undefined ? () => serialOf(Date.now(), timeZone) : () => noonOf(today);
  }

  newId(kind: string): string {
    this.#ids += 1;
    return `${kind}${this.#ids}`;
  }

  handled(command: {readonly type: string}): void {
    const work = this.#work;
    if (command.type === 'EVALUATE_CELLS' && work) {
      this.#work = undefined;
      work();
    } else {
      const known: ReadonlySet<string> = this.options.engine.coreTypes;
      if (known.has(command.type)) this.#changed = true;
      this.onCommand(command);
    }
  }

  /** Remembers the workbook; the result brings it back, however often. Nothing may be under way. */
  checkpoint(): () => void {
    this.flush();
    const changes = this.#changes;
    const active = this.model.getters.getActiveSheetId();
    return () => {
      this.#pending.clear();
      for (; this.#changes > changes; this.#changes--) quietly(() => this.model.dispatch('REQUEST_UNDO'));
      const sheetIdFrom = this.model.getters.getActiveSheetId();
      if (sheetIdFrom !== active)
        quietly(() => this.model.dispatch('ACTIVATE_SHEET', {sheetIdFrom, sheetIdTo: active}));
    };
  }

  /** Does work as one command of the engine: undone as one, computed once unless something is read meanwhile. */
  run<Result>(work: () => Result): Result {
    if (this.#inside) return work();
    const done: Result[] = [];
    const failed: unknown[] = [];
    this.#setClock();
    this.#work = () => {
      this.#inside = true;
      // An error that left the engine's handler would leave the engine in the middle of its command.
      try {
        done.push(work());
      } catch (error) {
        failed.push(error);
      } finally {
        this.#writePending();
        this.#inside = false;
      }
    };
    this.#changed = false;
    // No cell in particular: the command only opens the engine.
    quietly(() => this.model.dispatch('EVALUATE_CELLS', {cellIds: []}));
    if (this.#changed) this.#changes += 1;
    for (const error of failed) throw error;
    for (const result of done) return result;
    throw new Error('The engine did not do the work.');
  }

  /** Gives a command to the engine, after the cells that were written before it. */
  command(give: (dispatch: Dispatch) => ReturnType<Dispatch>): void {
    this.run(() => {
      this.#writePending();
      let given = '';
      const dispatch = new Proxy(this.model.dispatch, {
        apply: (target, self, args: Parameters<Dispatch>) => {
          given = args[0];
          return Reflect.apply(target, self, args);
        },
      });
      const {reasons} = give(dispatch);
      const reason = reasons.find((each) => !HARMLESS.has(each));
      if (reason) throw new Error(`The engine refused ${given}: ${reason}.`);
    });
  }

  /** Puts a change of a cell down; changes of one cell are joined and written before anything is read. */
  change(sheetId: string, row: number, column: number, change: CellChange): void {
    const cells = this.#pending.get(sheetId) ?? new Map<number, CellChange>();
    this.#pending.set(sheetId, cells);
    const place = placeKey(row, column);
    if (change === NOTHING && !cells.has(place) && !this.stored(sheetId, row, column)) return;
    cells.set(place, mergeChange(cells.get(place), change));
  }

  #writePending(): void {
    const {getters} = this.model;
    const sheets = [...this.#pending];
    this.#pending.clear();
    for (const [sheetId, changes] of sheets) {
      if (!getters.tryGetSheet(sheetId)) continue;
      const cells: CellWriting[] = [];
      for (const [place, change] of changes) {
        const [row, col] = [Math.floor(place / PLACES), place % PLACES];
        const cell = getters.getCell({sheetId, row, col});
        const writing = written(cell, change, this.model);
        if (!cell && !writing.content && !writing.format && !writing.style) continue;
        cells.push({row, col, ...writing});
      }
      if (cells.length > 0) writeCells(this.model, sheetId, cells);
    }
  }

  /** Writes what was put down. */
  flush(): void {
    if (this.#pending.size > 0) this.run(() => this.#writePending());
  }

  /** Computes everything again. */
  recompute(): void {
    this.flush();
    this.#setClock();
    quietly(() => this.model.dispatch('EVALUATE_CELLS'));
  }

  /** Writes and computes, so that values can be read. */
  compute(): void {
    this.flush();
    if (this.#inside) quietly(() => this.#evaluation.finalize());
  }

  /** The cell as it is stored; undefined where nothing is. */
  stored(sheetId: string, row: number, column: number): Cell | undefined {
    return this.model.getters.getCell({sheetId, row, col: column});
  }

  style(sheetId: string, row: number, column: number): Style {
    return this.stored(sheetId, row, column)?.style ?? {};
  }

  /** Number format of a cell, also one that is about to be written; '' is the automatic one. */
  format(sheetId: string, row: number, column: number): string {
    const pending = this.#pending.get(sheetId)?.get(placeKey(row, column))?.format;
    return pending ?? this.stored(sheetId, row, column)?.format ?? '';
  }

  /** Evaluated cell; `compute` must have been called since the last write. */
  cell(sheetId: string, row: number, column: number): CellContent {
    const found = this.model.getters.getEvaluatedCell({sheetId, row, col: column});
    const message = 'message' in found && typeof found.message === 'string' ? found.message : '';
    const text = found.formattedValue === '#BAD_EXPR' ? '#ERROR!' : found.formattedValue;
    return {...this.value(sheetId, row, column), text, message};
  }

  /** Value of a cell with its format; `compute` must have been called since the last write. */
  value(sheetId: string, row: number, column: number): Pick<CellContent, 'value' | 'format'> {
    const {value, format} = this.model.getters.getEvaluatedCell({sheetId, row, col: column});
    const shown = value === null ? '' : value === '#BAD_EXPR' ? '#ERROR!' : value;
    return {value: shown, format};
  }

  /** Value as getValues gives it: dates as instants of the spreadsheet's zone. */
  scriptValue(sheetId: string, row: number, column: number): Value | Date {
    const {value, format} = this.value(sheetId, row, column);
    if (typeof value !== 'number' || !isDateFormat(format)) return value;
    return instantOf(value, this.options.timeZone);
  }

  /** Formula of a cell in the separators of the locale; '' where there is none. */
  formula(sheetId: string, row: number, column: number): string {
    const cell = this.stored(sheetId, row, column);
    if (!cell?.isFormula) return '';
    return fromEngine(cell.compiledFormula.toFormulaString(this.model.getters), this.locale);
  }

  /** What setValues makes of a value. */
  contentOf(value: unknown): CellChange {
    if (value === null || value === undefined || value === '') return NOTHING;
    if (typeof value === 'number') return {content: `${value}`};
    if (typeof value === 'boolean') return {content: value ? 'TRUE' : 'FALSE'};
    if (Object.prototype.toString.call(value) === '[object Date]') return this.#dateContent(Number(value));
    if (typeof value !== 'string')
      throw new Error(`A cell cannot hold ${Object.prototype.toString.call(value)}.`);
    return this.textContent(value);
  }

  #dateContent(instant: number): CellChange {
    const serial = serialOf(instant, this.options.timeZone);
    return {content: `${serial}`, defaultFormat: importLocale(this.locale).dateFormat};
  }

  /** Content of a text that is written by a script or typed: a formula, a value of the locale, or text. */
  textContent(text: string): CellChange {
    if (text.startsWith("'")) return {content: text};
    if (text.startsWith('=') && text.length > 1)
      return {content: toEngine(text, this.locale, this.options.variants?.commasOnly)};
    if (/^[+@]/.test(text) || /^-[^\d.,$€₽]/.test(text)) return this.#signed(text);
    const cell = this.parse(text);
    if (cell === null) return NOTHING;
    if (typeof cell === 'object') return {content: `${cell.serial}`, defaultFormat: cell.format};
    if (typeof cell === 'string') return {content: `'${cell}`};
    return {content: typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : `${cell}`};
  }

  /** What a user's text makes of a cell; in a cell of plain text it stays as it is. */
  typed(sheetId: string, row: number, column: number, text: string): CellChange {
    return this.format(sheetId, row, column) === '@' && !text.startsWith('=')
      ? {content: `'${text}`}
      : this.textContent(text);
  }

  /** A sign in front makes a formula of what is no number. */
  #signed(text: string): CellChange {
    const value = this.parse(text);
    if (typeof value === 'number') return {content: `${value}`};
    return {
      content: text.startsWith('@')
        ? BROKEN
        : toEngine(`=${text}`, this.locale, this.options.variants?.commasOnly),
    };
  }
}
