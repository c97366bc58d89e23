/** The workbook behind the services: the engine's model, with writes collected and computed once. */
import type {Model} from '@odoo/o-spreadsheet';
import type {Engine, SheetCell, SheetContent, StandInOptions} from './api';
import {BROKEN, fromEngine, toEngine} from './formula-locale';
import {instantOf} from './zones';

export type Value = string | number | boolean;

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const clock: {today?: number} = {};
let batch: (() => void) | undefined;
const prepared = new WeakSet<object>();

/** Adds what the engine lacks: ARRAYFORMULA, a settable day, and one command that holds many. */
function prepare(engine: Engine): void {
  if (prepared.has(engine)) return;
  prepared.add(engine);
  const {functionRegistry, featurePluginRegistry} = engine.registries;
  functionRegistry.replace('ARRAYFORMULA', {
    description: 'Gives its argument; the engine computes over ranges by itself.',
    args: [{name: 'values', description: 'What to compute.', type: ['ANY', 'RANGE']}],
    compute: (values) => values ?? '',
  });
  const today = functionRegistry.get('TODAY');
  functionRegistry.replace('TODAY', {
    description: 'The day.',
    args: [],
    compute() {
      return clock.today === undefined ? today.compute.call(this) : {value: clock.today, format: 'm/d/yyyy'};
    },
  });
  class Batch extends engine.UIPlugin {
    override handle(command: {type: string}): void {
      if (command.type === 'EVALUATE_CELLS') batch?.();
    }
  }
  featurePluginRegistry.add('stand_in_batch', Batch);
}

function quietly<Result>(work: () => Result): Result {
  const {log, debug} = console;
  console.log = () => {};
  console.debug = () => {};
  try {
    return work();
  } finally {
    console.log = log;
    console.debug = debug;
  }
}

export function letters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** Content of an imported cell as the engine takes it. */
function content(cell: SheetCell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'object') return `${cell.serial}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? `'${cell}` : `${cell}`;
}

const SPARE_ROWS = 100;

function initialSheet(sheet: SheetContent, index: number, formatId: (format: string) => number): object {
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  let width = 26;
  sheet.rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((cell, c) => {
      const text = content(cell);
      if (text === '') return;
      cells[`${letters(c)}${r + 1}`] = text;
      if (typeof cell === 'object' && cell !== null) formats[`${letters(c)}${r + 1}`] = formatId(cell.format);
    });
  });
  const rowNumber = Math.max(1000, sheet.rows.length + SPARE_ROWS);
  return {id: `tab${index + 1}`, name: sheet.name, colNumber: width, rowNumber, cells, formats};
}

/** Whether a number format shows a date. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '@') return false;
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

export class Book {
  readonly model: Model;
  readonly #queue: (() => void)[] = [];
  #ids = 0;
  constructor(readonly options: StandInOptions) {
    prepare(options.engine);
    const formats: Record<number, string> = {};
    const known = new Map<string, number>();
    const formatId = (format: string): number => {
      const id = known.get(format) ?? known.size + 1;
      known.set(format, id);
      formats[id] = format;
      return id;
    };
    const contents = options.sheets.length > 0 ? options.sheets : [{name: 'Sheet1', rows: []}];
    const sheets = contents.map((sheet, index) => initialSheet(sheet, index, formatId));
    this.#setClock();
    this.model = quietly(() => new options.engine.Model({version: '19.3', sheets, formats}));
  }

  #setClock(): void {
    if (this.options.today === undefined) delete clock.today;
    else clock.today = this.options.today;
  }

  newId(kind: string): string {
    this.#ids += 1;
    return `${kind}${this.#ids}`;
  }

  /** Puts a write off until something is read. */
  later(work: () => void): void {
    this.#queue.push(work);
  }

  /** A refusal of the engine is an error of the stand-in or of the script. */
  check(command: string, result: ReturnType<Model['dispatch']>): void {
    if (result.isSuccessful) return;
    throw new Error(`The engine refused ${command}: ${result.reasons.join(', ')}.`);
  }

  /** Carries out what was put off, as one command, computed once. */
  settle(): void {
    this.#setClock();
    if (this.#queue.length === 0) return;
    const work = this.#queue.splice(0);
    let failure: unknown;
    batch = () => {
      batch = undefined;
      try {
        for (const step of work) step();
      } catch (error) {
        failure = error;
      }
    };
    quietly(() => this.model.dispatch('EVALUATE_CELLS'));
    if (failure) throw failure;
  }

  write(sheetId: string, row: number, column: number, written: string): void {
    this.check(
      'UPDATE_CELL',
      this.model.dispatch('UPDATE_CELL', {sheetId, row, col: column, content: written}),
    );
  }

  cell(
    sheetId: string,
    row: number,
    column: number,
  ): {value: Value; format: string | undefined; message: string} {
    const found = this.model.getters.getEvaluatedCell({sheetId, row, col: column});
    const {value} = found;
    const shown = value === null ? '' : value === '#BAD_EXPR' ? '#ERROR!' : value;
    const message = 'message' in found && typeof found.message === 'string' ? found.message : '';
    return {value: typeof shown === 'object' ? '' : shown, format: found.format, message};
  }

  /** Value as getValues gives it: dates as instants of the spreadsheet's zone. */
  scriptValue(sheetId: string, row: number, column: number): Value | Date {
    const {value, format} = this.cell(sheetId, row, column);
    if (typeof value !== 'number' || !isDateFormat(format)) return value;
    return instantOf(value, this.options.timeZone);
  }

  formula(sheetId: string, row: number, column: number): string {
    const text = this.model.getters.getCellText({sheetId, row, col: column}, {showFormula: true});
    return text.startsWith('=') ? fromEngine(text, this.options.locale) : '';
  }

  /** What setValues makes of a value. */
  contentOf(value: unknown): string {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'number') return `${value}`;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value !== 'string')
      throw new Error('The stand-in does not model writing such a value; write a serial.');
    if (value.startsWith("'")) return value;
    if (/^[=+@]/.test(value) || /^-[^\d.,]/.test(value)) {
      return value.startsWith('=') ? toEngine(value, this.options.locale) : BROKEN;
    }
    return value;
  }

  /** Text that a user types. */
  typed(sheetId: string, row: number, column: number, text: string): void {
    const decimal = /^-?\d+,\d+$/.test(text) && toEngine('=1,5', this.options.locale) === BROKEN;
    const plain = decimal ? text.replace(',', '.') : text;
    const written = plain.startsWith('=') ? toEngine(plain, this.options.locale) : plain;
    this.later(() => this.write(sheetId, row, column, written));
    this.settle();
  }
}
