/** Executes formulas, and gives them what they read: what has to be computed for it is computed then. */
import type {
  CellPosition,
  CompiledFormula,
  EvalContext,
  FunctionResultObject,
  Range,
  Zone,
} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';
import type {Contents} from './contents';
import {type Area, type Formula, meets, positionZone, type Sheet} from './grid';
import {areaReaders} from './tables';
import type {Matrix, Place, Value, Values} from './values';

export type SymbolValue = Parameters<CompiledFormula['execute']>[3];

export class Reading {
  /** The formula that is being computed. */
  current: Formula | undefined;
  readonly cycle: Value;
  #context: EvalContext | undefined;
  /** The area that a function has asked for last, of which it then reads cell by cell. */
  #asked: {readonly area: Area; readonly matrix: Matrix} | undefined;

  constructor(
    readonly engine: Engine,
    readonly custom: object,
    readonly values: Values,
    readonly contents: Contents,
    readonly compute: (formula: Formula) => void,
  ) {
    this.cycle = values.error('Circular reference', 'CircularDependency');
  }

  /** What is looked up is kept while nothing changes. */
  begin(): void {
    this.#context = undefined;
  }

  /** Executes a formula that stands in no cell: nothing follows what it reads. */
  apart<Result>(work: () => Result): Result {
    const before = this.current;
    this.current = undefined;
    this.#asked = undefined;
    try {
      return work();
    } finally {
      this.current = before;
    }
  }

  execute(
    compiled: CompiledFormula,
    sheetId: string,
    position: CellPosition | undefined,
    symbol: SymbolValue,
  ): Value | Matrix {
    const context = this.#evalContext();
    const {__originCellPosition: origin, __originSheetId: originSheet} = context;
    Object.assign(context, {__originCellPosition: position, __originSheetId: sheetId});
    try {
      return compiled.execute(
        compiled.rangeDependencies,
        (range) => this.#cell(range),
        (range) => this.#matrix(range),
        symbol,
        context,
      );
    } finally {
      Object.assign(context, {__originCellPosition: origin, __originSheetId: originSheet});
    }
  }

  #evalContext(): EvalContext {
    if (this.#context) return this.#context;
    const functions = Object.create(this.engine.registries.functionRegistry.mapping);
    const context: EvalContext = Object.assign(functions, this.custom, {
      getters: this.contents.getters,
      locale: this.contents.getters.getLocale(),
      getFormulaResult: (position: CellPosition) => this.#askedFor(position),
      updateDependencies: () => undefined,
      addDependencies: (_: CellPosition, ranges: readonly Range[]) => this.#addMoving(ranges),
      lookupCaches: {forwardSearch: new Map(), reverseSearch: new Map()},
    });
    areaReaders.set(context, (range) => this.#matrix(range));
    this.#context = context;
    return context;
  }

  #addMoving(ranges: readonly Range[]): void {
    for (const range of ranges) {
      if (!this.contents.sheets.has(range.sheetId) || this.#wrong(range)) continue;
      const area = {sheetId: range.sheetId, zone: range.zone};
      this.#asked = {area, matrix: this.#matrix(range)};
      if (this.current) this.current.moving = [...this.current.moving, area];
    }
  }

  /** A cell that a function reads by its place. */
  #askedFor(position: CellPosition): Value {
    const {area, matrix} = this.#asked ?? {};
    const known =
      area?.sheetId === position.sheetId
        ? matrix?.[position.col - area.zone.left]?.[position.row - area.zone.top]
        : undefined;
    return known ?? this.#read(position);
  }

  symbol(name: string, isRange: boolean): Value | Matrix | undefined {
    const range = this.contents.named(name);
    if (!range) return undefined;
    const {top, bottom, left, right} = range.zone;
    return isRange || top !== bottom || left !== right ? this.#matrix(range) : this.#cell(range);
  }

  badName(): Value {
    return this.values.error('Invalid formula', 'BadExpression');
  }

  #wrong({zone, invalidSheetName}: Range): Value | undefined {
    const isValid = zone.bottom >= zone.top && zone.right >= zone.left && zone.top >= 0 && zone.left >= 0;
    if (!isValid) return this.values.error('Invalid reference', 'InvalidReference');
    if (invalidSheetName)
      return this.values.error(`Invalid sheet name: ${invalidSheetName}`, 'InvalidReference');
    return undefined;
  }

  #cell(range: Range): Value {
    const wrong = this.#wrong(range);
    if (wrong) return wrong;
    const {top: row, left: col} = range.zone;
    const place = {sheetId: range.sheetId, row, col};
    const value = this.#read(place);
    this.current?.seen.push({sheetId: range.sheetId, zone: positionZone(place)});
    return value;
  }

  /** The value of a cell, computed if it must be, with its place. */
  #read({sheetId, row, col}: Place): FunctionResultObject {
    const value = this.valueAt({sheetId, row, col}, true);
    const {message} = value;
    return {...value, ...(message === undefined ? {} : {message}), position: {sheetId, row, col}};
  }

  valueAt(place: Place, isComputed = false): Value {
    const sheet = this.contents.sheets.get(place.sheetId);
    const column = sheet?.columns[place.col];
    if (!sheet || !column) return {value: null};
    if (isComputed) {
      const formula = column.formulas.get(place.row);
      if (formula) this.compute(formula);
      else if (!column.literals[place.row]) this.ensure(sheet, positionZone(place));
    }
    return column.value(place.row, this.cycle);
  }

  /** Computes what stands in a zone or fills it from above or from where it stood before. */
  ensure(sheet: Sheet, zone: Zone): void {
    for (let col = zone.left; col <= zone.right; col++) {
      const column = sheet.columns[col];
      if (!column) continue;
      if (column.pending > 0)
        for (const formula of column.formulas.values())
          if (
            formula.state !== 'clean' &&
            formula.row <= zone.bottom &&
            (formula.row >= zone.top || formula.spills)
          )
            this.compute(formula);
      for (const filler of column.fillers)
        if (filler.state !== 'clean' && meets(filler.zone, zone)) this.compute(filler);
    }
  }

  #matrix(range: Range): Matrix {
    const wrong = this.#wrong(range);
    if (wrong) return [[wrong]];
    const {sheetId} = range;
    const {top, left} = range.zone;
    const size = this.contents.getters.getSheetZone(sheetId);
    const [bottom, right] = [
      Math.min(range.zone.bottom, size.bottom),
      Math.min(range.zone.right, size.right),
    ];
    if (bottom < top || right < left) return [[]];
    const position = {sheetId, row: top, col: left};
    const zone = {top, left, bottom, right};
    const sheet = this.contents.sheet(sheetId);
    if (this.current?.placesOnly.has(range)) return sheet.place(zone, position);
    this.ensure(sheet, zone);
    this.current?.seen.push({sheetId, zone});
    return this.#kept(sheet, zone, position);
  }

  #kept(sheet: Sheet, zone: Zone, position: CellPosition): Matrix {
    const {top, left, bottom, right} = zone;
    const key = `${left}:${top}:${right}:${bottom}`;
    const found = sheet.ranges.get(key);
    if (found && this.#isCurrent(sheet, zone, found.versions)) return found.matrix;
    const columns = Array.from({length: right - left + 1}, (_, index) => sheet.column(left + index));
    const matrix = columns.map((column) => column.values(top, bottom, this.cycle));
    const [first] = matrix;
    if (first) first[0] = {...first[0], value: first[0]?.value ?? null, position};
    const isWhole = !matrix.some((values) => values.includes(this.cycle));
    if (isWhole) sheet.ranges.set(key, {matrix, versions: columns.map(({version}) => version)});
    return matrix;
  }

  #isCurrent(sheet: Sheet, {left, right}: Zone, versions: readonly number[]): boolean {
    for (let col = left; col <= right; col++)
      if (sheet.column(col).version !== versions[col - left]) return false;
    return true;
  }
}
