/**
 * Computes the cells of a workbook with the engine's own functions. In place of the engine's order, in which each
 * array that fills cells has all that depends on them looked for and computed once more, a formula is computed when it
 * is first read; and after a change only what reads a value that came out different.
 */
import type {
  CellPosition,
  CompiledFormula,
  EvalContext,
  FunctionResultObject,
  Range,
  Zone,
} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';
import {type Area, type Column, Formula, meets, positionZone, Sheet} from './grid';
import {areaReaders} from './quick-functions';
import {mayFill, rangesOf} from './references';
import {isSame, type Matrix, type Place, type Value, Values} from './values';

type Getters = InstanceType<Engine['Model']>['getters'];
type SymbolValue = Parameters<CompiledFormula['execute']>[3];

const ROUNDS = 30;
const MOST_FOLLOWED = 3;

interface Outcome {
  readonly result: Value;
  readonly matrix?: Matrix;
  readonly zone: Zone;
  readonly blocked: boolean;
}

export class Evaluator {
  readonly #values: Values;
  readonly #cycle: Value;
  #sheets = new Map<string, Sheet>();
  #isBuilt = false;
  #pass = 0;
  #queue: Formula[] = [];
  #current: Formula | undefined;
  #context: EvalContext | undefined;
  /** The area that a function has asked for last, of which it then reads cell by cell. */
  #asked: {readonly area: Area; readonly matrix: Matrix} | undefined;
  #names = new Map<string, Range | undefined>();
  /** Areas that are followed, and those that had to be when they were last sifted. */
  #followed = 0;
  #needed = 0;

  constructor(
    readonly engine: Engine,
    readonly custom: object,
    readonly getters: Getters,
  ) {
    this.#values = new Values(engine);
    this.#cycle = this.#values.error('Circular reference', 'CircularDependency');
  }

  // What the engine asks of its evaluator.

  getEvaluatedCell({sheetId, row, col}: CellPosition): object {
    const value = this.#valueAt({sheetId, row, col});
    return this.#values.cell(value, {sheetId, row, col}, this.getters.getLocale());
  }

  /** Value of a cell without what the grid shows of it. */
  valueAt(place: Place): Value {
    return this.#valueAt(place);
  }

  getSpreadZone(position: CellPosition, options: {ignoreSpillError: boolean}): Zone | undefined {
    const formula = this.#formulaAt(position);
    if (!formula || (!formula.matrix && !formula.blocked)) return undefined;
    if (!formula.blocked || options?.ignoreSpillError) return formula.zone;
    return positionZone(formula);
  }

  getEvaluatedPositions(): CellPosition[] {
    return [...this.#sheets.keys()].flatMap((sheetId) => this.getEvaluatedPositionsInSheet(sheetId));
  }

  getEvaluatedPositionsInSheet(sheetId: string): CellPosition[] {
    const columns = this.#sheets.get(sheetId)?.columns ?? [];
    return columns.flatMap((column) =>
      column ? [...column.rows()].map((row) => ({sheetId, col: column.col, row})) : [],
    );
  }

  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined {
    const formula = this.#formulaAt(position);
    const filler = formula?.matrix ? formula : this.#column(position)?.fillerOf(position.row);
    return filler ? {sheetId: filler.sheetId, row: filler.row, col: filler.col} : undefined;
  }

  isArrayFormulaSpillBlocked(position: CellPosition): boolean {
    return this.#formulaAt(position)?.blocked ?? false;
  }

  /** A changed cell is taken in when it is computed. */
  updateDependencies(): void {}

  buildDependencyGraph(): void {
    this.#isBuilt = false;
  }

  evaluateAllCells(): void {
    this.#pass += 1;
    if (this.#isBuilt) for (const formula of this.#formulas()) this.#enqueue(formula, 'dirty');
    else this.#build();
    this.#drain();
  }

  evaluateCells(positions: readonly CellPosition[]): void {
    if (!this.#isBuilt) {
      this.evaluateAllCells();
      return;
    }
    this.#pass += 1;
    if (this.#followed > MOST_FOLLOWED * this.#needed) this.#followAnew();
    for (const position of positions) this.#takeIn(position);
    this.#drain();
  }

  evaluateFormulaResult(sheetId: string, text: string, position?: CellPosition): Value | Matrix {
    return this.#apart(sheetId, this.engine.CompiledFormula.Compile(text, sheetId, this.getters), position);
  }

  evaluateCompiledFormula(
    sheetId: string,
    compiled: CompiledFormula,
    getSymbolValue?: SymbolValue,
  ): Value | Matrix {
    return this.#apart(sheetId, compiled, undefined, getSymbolValue);
  }

  /** A formula that stands in no cell. */
  #apart(
    sheetId: string,
    compiled: CompiledFormula,
    position: CellPosition | undefined,
    getSymbolValue?: SymbolValue,
  ): Value | Matrix {
    const before = this.#current;
    this.#current = undefined;
    this.#asked = undefined;
    try {
      const symbol: SymbolValue = (name, isRange) =>
        this.#symbol(name, isRange) ?? getSymbolValue?.(name, isRange) ?? this.#badName();
      const result = this.#execute(compiled, sheetId, position, symbol);
      const blankAsZero = (value: Value): Value => (value?.value === null ? {...value, value: 0} : value);
      return Array.isArray(result) ? result.map((column) => column.map(blankAsZero)) : blankAsZero(result);
    } finally {
      this.#current = before;
    }
  }

  // Contents.

  #sheet(sheetId: string): Sheet {
    const found = this.#sheets.get(sheetId) ?? new Sheet();
    this.#sheets.set(sheetId, found);
    return found;
  }

  #column({sheetId, col}: Place): Column | undefined {
    return this.#sheets.get(sheetId)?.columns[col];
  }

  #formulaAt(place: Place): Formula | undefined {
    return this.#column(place)?.formulas.get(place.row);
  }

  *#formulas(): Iterable<Formula> {
    for (const sheet of this.#sheets.values())
      for (const column of sheet.columns) if (column) yield* column.formulas.values();
  }

  #build(): void {
    this.#sheets = new Map();
    this.#names = new Map();
    this.#queue = [];
    this.#followed = 0;
    for (const sheetId of this.getters.getSheetIds()) {
      this.#sheet(sheetId);
      for (const cell of this.getters.getCells(sheetId)) this.#put(this.getters.getCellPosition(cell.id));
    }
    this.#isBuilt = true;
    this.#needed = this.#followed;
    for (const sheet of this.#sheets.values())
      for (const column of sheet.columns)
        for (const formula of column?.formulas.values() ?? []) this.#enqueue(formula, 'dirty');
  }

  /** Keeps what the engine has in a cell. */
  #put({sheetId, row, col}: CellPosition): Formula | undefined {
    const cell = this.getters.getCell({sheetId, row, col});
    if (!cell || (!cell.isFormula && cell.parsedValue === null)) {
      if (cell?.format) this.#sheet(sheetId).column(col).formats.set(row, cell.format);
      return undefined;
    }
    const column = this.#sheet(sheetId).column(col);
    if (cell.isFormula)
      return this.#addFormula({sheetId, row, col}, column, cell.compiledFormula, cell.format);
    column.literals[row] = this.#values.ofLiteral(cell.content, cell.parsedValue, cell.format);
    return undefined;
  }

  #addFormula(place: Place, column: Column, compiled: CompiledFormula, format: string | undefined): Formula {
    const ranges = rangesOf(compiled, this.getters, (symbol) => this.#named(symbol));
    const formula = new Formula(place, column, compiled, format, ranges, mayFill(compiled));
    column.formulas.set(place.row, formula);
    for (const range of formula.read) this.#follow(formula, range);
    return formula;
  }

  #named(symbol: string): Range | undefined {
    if (!this.#names.has(symbol)) this.#names.set(symbol, this.getters.getNamedRange(symbol)?.range);
    return this.#names.get(symbol);
  }

  /** Forgets what formulas have read that are gone or now read something else. */
  #followAnew(): void {
    for (const sheet of this.#sheets.values())
      for (const column of sheet.columns) if (column) column.readers = [];
    this.#followed = 0;
    for (const formula of this.#formulas())
      for (const area of [...formula.read, ...formula.moving]) this.#follow(formula, area);
    this.#needed = this.#followed;
  }

  /** Has a formula looked at again when something in an area changes. */
  #follow(formula: Formula, {sheetId, zone}: Area): void {
    this.#followed += 1;
    const sheet = this.#sheet(sheetId);
    for (let col = zone.left; col <= zone.right; col++)
      sheet.column(col).readers.push({top: zone.top, bottom: zone.bottom, formula});
  }

  // What is to be computed.

  #enqueue(formula: Formula, state: 'maybe' | 'dirty'): void {
    if (formula.state === 'computing') return;
    if (formula.state === 'clean') {
      formula.column.pending += 1;
      this.#queue.push(formula);
    }
    if (formula.state !== 'dirty') formula.state = state;
  }

  /** Marks whatever reads an area, and whatever reads that. */
  #touch(area: Area): void {
    const areas = [area];
    for (let next = areas.pop(); next; next = areas.pop()) {
      for (const {formula} of this.#readersOf(next)) {
        if (formula.gone || formula.state !== 'clean') continue;
        this.#enqueue(formula, 'maybe');
        areas.push({sheetId: formula.sheetId, zone: formula.blocked ? positionZone(formula) : formula.zone});
      }
    }
  }

  *#readersOf({sheetId, zone}: Area): Iterable<{readonly formula: Formula}> {
    const columns = this.#sheets.get(sheetId)?.columns ?? [];
    for (let col = zone.left; col <= zone.right; col++)
      for (const reader of columns[col]?.readers ?? [])
        if (reader.top <= zone.bottom && zone.top <= reader.bottom) yield reader;
  }

  /** A cell whose content was changed. */
  #takeIn({sheetId, row, col}: CellPosition): void {
    const sheet = this.#sheet(sheetId);
    const column = sheet.column(col);
    const old = column.formulas.get(row);
    column.literals[row] = undefined;
    column.formats.delete(row);
    if (old) this.#remove(old);
    const area = {sheetId, zone: positionZone({sheetId, row, col})};
    const added = this.#put({sheetId, row, col});
    if (added) this.#enqueue(added, 'dirty');
    column.note(this.#pass, row, row);
    this.#touch(area);
    const filling = [...column.fillers, ...sheet.blocked].filter(({zone}) => meets(zone, area.zone));
    for (const formula of filling) {
      this.#enqueue(formula, 'dirty');
      this.#touch(formula);
    }
  }

  #remove(formula: Formula): void {
    formula.gone = true;
    formula.column.formulas.delete(formula.row);
    if (formula.state !== 'clean') formula.column.pending -= 1;
    this.#sheet(formula.sheetId).blocked.delete(formula);
    if (formula.matrix) this.#place(formula, undefined);
  }

  #drain(): void {
    this.#context = undefined;
    for (let round = 0; this.#queue.length > 0 && round < ROUNDS; round++) {
      const queue = this.#queue;
      this.#queue = [];
      for (const formula of queue) if (!formula.gone) this.#compute(formula);
    }
  }

  // Computing.

  #compute(formula: Formula): void {
    if (formula.state === 'clean' || formula.state === 'computing') return;
    const isDirty = formula.state === 'dirty';
    formula.state = 'computing';
    const before = this.#current;
    this.#current = formula;
    try {
      if (isDirty || this.#hasNews(formula)) this.#renew(formula);
    } finally {
      this.#current = before;
      formula.state = 'clean';
      formula.column.pending -= 1;
    }
  }

  #hasNews({read, moving}: Formula): boolean {
    return [...read, ...moving].some(({sheetId, zone}) => {
      const sheet = this.#sheets.get(sheetId);
      if (!sheet) return false;
      this.#ensure(sheet, zone);
      for (let col = zone.left; col <= zone.right; col++)
        if (sheet.columns[col]?.changed(this.#pass, zone.top, zone.bottom)) return true;
      return false;
    });
  }

  #renew(formula: Formula): void {
    for (let round = 0; round < ROUNDS; round++) {
      formula.seen = [];
      formula.outdated = false;
      const moved = formula.moving;
      formula.moving = [];
      const outcome = this.#outcome(formula);
      for (const area of formula.moving)
        if (!moved.some((known) => isSameArea(known, area))) this.#follow(formula, area);
      formula.seen = [];
      this.#store(formula, outcome);
      if (!formula.outdated) return;
    }
  }

  #outcome(formula: Formula): Outcome {
    const {compiled, sheetId, row, col} = formula;
    const symbol: SymbolValue = (name, isRange) => this.#symbol(name, isRange) ?? this.#badName();
    let result: Value | Matrix;
    try {
      result = this.#execute(compiled, sheetId, {sheetId, row, col}, symbol);
    } catch (error) {
      result = this.#thrown(error);
    }
    const [first] = Array.isArray(result) ? result : [];
    if (!Array.isArray(result) || !first)
      return this.#single(formula, Array.isArray(result) ? {value: 0} : result);
    if (first.length === 0) return this.#single(formula, {value: 0});
    if (result.length === 1 && first.length === 1) return this.#single(formula, first[0] ?? {value: 0});
    return this.#filling(formula, result);
  }

  #thrown(error: unknown): Value {
    const {value, message}: {value?: unknown; message?: unknown} =
      typeof error === 'object' && error !== null ? error : {};
    return new this.engine.EvaluationError(
      typeof message === 'string' ? message : 'An unexpected error occurred.',
      typeof value === 'string' ? value : this.engine.CellErrorType.GenericError,
    );
  }

  #single(formula: Formula, result: Value): Outcome {
    return {
      result: this.#values.settled(result, formula.format),
      zone: positionZone(formula),
      blocked: false,
    };
  }

  /** A result of several cells, or why they cannot take it. */
  #filling(formula: Formula, matrix: Matrix): Outcome {
    const {sheetId, row, col} = formula;
    const zone = {
      top: row,
      left: col,
      bottom: row + (matrix[0]?.length ?? 1) - 1,
      right: col + matrix.length - 1,
    };
    const obstacle = this.#obstacle(formula, zone);
    if (obstacle !== undefined)
      return {result: this.#values.error(obstacle, 'SpilledBlocked'), zone, blocked: true};
    const sheet = this.#sheet(sheetId);
    const settled = matrix.map((values, index) => {
      const {formats} = sheet.column(col + index);
      const formatAt = (at: number): string | undefined =>
        index === 0 && at === 0 ? formula.format : formats.size > 0 ? formats.get(row + at) : undefined;
      return Array.from(values, (value, at) => this.#values.settled(value ?? {value: null}, formatAt(at)));
    });
    return {result: settled[0]?.[0] ?? {value: 0}, matrix: settled, zone, blocked: false};
  }

  #obstacle({sheetId, row, col}: Formula, zone: Zone): string | undefined {
    const {getters} = this;
    if (zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId))
      return "Result couldn't be automatically expanded.";
    if (getters.getMergesInZone(sheetId, zone).length > 0)
      return 'Merged cells found in the spill zone. Please unmerge cells before using array formulas.';
    const columns = this.#sheet(sheetId).columns;
    for (let at = zone.left; at <= zone.right; at++) {
      const column = columns[at];
      if (!column) continue;
      const isFree = (place: number): boolean =>
        place < zone.top || place > zone.bottom || (place === row && at === col);
      const isTaken =
        column.literals.some((literal, place) => literal !== undefined && !isFree(place)) ||
        [...column.formulas.keys()].some((place) => !isFree(place)) ||
        column.fillers.some(
          (filler) =>
            !(filler.row === row && filler.col === col) && !filler.blocked && meets(filler.zone, zone),
        );
      if (isTaken) return 'Array result was not expanded because it would overwrite data.';
    }
    return undefined;
  }

  #store(formula: Formula, outcome: Outcome): void {
    const {sheetId, row} = formula;
    const sheet = this.#sheet(sheetId);
    const before = {result: formula.result, matrix: formula.matrix};
    formula.result = outcome.result;
    if (!isSame(before.result, outcome.result)) formula.column.note(this.#pass, row, row);
    const isFilling = before.matrix !== undefined || outcome.matrix !== undefined;
    if (formula.blocked || outcome.blocked) sheet.blocked[outcome.blocked ? 'add' : 'delete'](formula);
    if (isFilling) this.#place(formula, outcome);
    formula.blocked = outcome.blocked;
    formula.zone = outcome.zone;
    formula.spills ||= isFilling || outcome.blocked;
  }

  /** Puts the values of a formula that fills cells in the place of those before, and tells who reads them. */
  #place(formula: Formula, outcome: Outcome | undefined): void {
    const {sheetId, zone: oldZone, matrix: old} = formula;
    const sheet = this.#sheet(sheetId);
    const next = outcome?.matrix;
    const nextZone = outcome?.zone ?? oldZone;
    const [left, right] = [Math.min(oldZone.left, nextZone.left), Math.max(oldZone.right, nextZone.right)];
    formula.matrix = next;
    if (next) formula.zone = nextZone;
    const isSmaller = !next || nextZone.bottom < oldZone.bottom || nextZone.right < oldZone.right;
    for (let col = left; col <= right; col++) {
      const column = sheet.column(col);
      const values = next?.[col - nextZone.left];
      column.fillers = column.fillers.filter((filler) => filler !== formula);
      if (values) column.fillers.push(formula);
      const change = difference(old?.[col - oldZone.left], values);
      if (!change) continue;
      const [top, bottom] = [formula.row + change.first, formula.row + change.last];
      column.note(this.#pass, top, bottom);
      this.#tell({sheetId, zone: {top, bottom, left: col, right: col}}, formula);
    }
    if (old && isSmaller) this.#free({sheetId, zone: oldZone}, formula);
  }

  /** Has formulas that found no room look again. */
  #free(area: Area, but: Formula): void {
    for (const formula of this.#sheet(area.sheetId).blocked) {
      if (formula === but || formula.state !== 'clean' || !meets(formula.zone, area.zone)) continue;
      this.#enqueue(formula, 'dirty');
      this.#touch({sheetId: formula.sheetId, zone: positionZone(formula)});
    }
  }

  /** Has what has read an area before read it again. */
  #tell(area: Area, teller: Formula): void {
    for (const {formula} of this.#readersOf(area)) {
      if (formula === teller || formula.gone) continue;
      if (formula.state === 'clean') {
        this.#enqueue(formula, 'maybe');
        this.#touch({sheetId: formula.sheetId, zone: formula.zone});
      } else if (formula.state === 'computing')
        formula.outdated ||= formula.seen.some(
          ({sheetId, zone}) => sheetId === area.sheetId && meets(zone, area.zone),
        );
    }
  }

  // Reading.

  #execute(
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
      getters: this.getters,
      locale: this.getters.getLocale(),
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
      if (!this.#sheets.has(range.sheetId) || this.#wrong(range)) continue;
      const area = {sheetId: range.sheetId, zone: range.zone};
      this.#asked = {area, matrix: this.#matrix(range)};
      if (this.#current) this.#current.moving = [...this.#current.moving, area];
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

  #symbol(name: string, isRange: boolean): Value | Matrix | undefined {
    const range = this.#named(name);
    if (!range) return undefined;
    const {top, bottom, left, right} = range.zone;
    return isRange || top !== bottom || left !== right ? this.#matrix(range) : this.#cell(range);
  }

  #badName(): Value {
    return this.#values.error('Invalid formula', 'BadExpression');
  }

  #wrong({zone, invalidSheetName}: Range): Value | undefined {
    const isValid = zone.bottom >= zone.top && zone.right >= zone.left && zone.top >= 0 && zone.left >= 0;
    if (!isValid) return this.#values.error('Invalid reference', 'InvalidReference');
    if (invalidSheetName)
      return this.#values.error(`Invalid sheet name: ${invalidSheetName}`, 'InvalidReference');
    return undefined;
  }

  #cell(range: Range): Value {
    const wrong = this.#wrong(range);
    if (wrong) return wrong;
    const {top: row, left: col} = range.zone;
    const place = {sheetId: range.sheetId, row, col};
    const value = this.#read(place);
    this.#current?.seen.push({sheetId: range.sheetId, zone: positionZone(place)});
    return value;
  }

  /** The value of a cell, computed if it must be, with its place. */
  #read({sheetId, row, col}: Place): FunctionResultObject {
    const value = this.#valueAt({sheetId, row, col}, true);
    const {message} = value;
    return {...value, ...(message === undefined ? {} : {message}), position: {sheetId, row, col}};
  }

  #valueAt(place: Place, isComputed = false): Value {
    const sheet = this.#sheets.get(place.sheetId);
    const column = sheet?.columns[place.col];
    if (!sheet || !column) return {value: null};
    if (isComputed) {
      const formula = column.formulas.get(place.row);
      if (formula) this.#compute(formula);
      else if (!column.literals[place.row]) this.#ensure(sheet, positionZone(place));
    }
    return column.value(place.row, this.#cycle);
  }

  /** Computes what stands in a zone or fills it from above or from where it stood before. */
  #ensure(sheet: Sheet, zone: Zone): void {
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
            this.#compute(formula);
      for (const filler of column.fillers)
        if (filler.state !== 'clean' && meets(filler.zone, zone)) this.#compute(filler);
    }
  }

  #matrix(range: Range): Matrix {
    const wrong = this.#wrong(range);
    if (wrong) return [[wrong]];
    const {sheetId} = range;
    const {top, left} = range.zone;
    const size = this.getters.getSheetZone(sheetId);
    const [bottom, right] = [
      Math.min(range.zone.bottom, size.bottom),
      Math.min(range.zone.right, size.right),
    ];
    if (bottom < top || right < left) return [[]];
    const position = {sheetId, row: top, col: left};
    const zone = {top, left, bottom, right};
    const sheet = this.#sheet(sheetId);
    if (this.#current?.placesOnly.has(range)) return sheet.place(zone, position);
    this.#ensure(sheet, zone);
    this.#current?.seen.push({sheetId, zone});
    return this.#kept(sheet, zone, position);
  }

  #kept(sheet: Sheet, {top, left, bottom, right}: Zone, position: CellPosition): Matrix {
    const key = `${left}:${top}:${right}:${bottom}`;
    const columns = Array.from({length: right - left + 1}, (_, index) => sheet.column(left + index));
    const found = sheet.ranges.get(key);
    if (found && columns.every(({version}, index) => found.versions[index] === version)) return found.matrix;
    const matrix = columns.map((column) => column.values(top, bottom, this.#cycle));
    const [first] = matrix;
    if (first) first[0] = {...first[0], value: first[0]?.value ?? null, position};
    const isWhole = !matrix.some((values) => values.includes(this.#cycle));
    if (isWhole) sheet.ranges.set(key, {matrix, versions: columns.map(({version}) => version)});
    return matrix;
  }
}

function isSameArea(one: Area, other: Area): boolean {
  const [a, b] = [one.zone, other.zone];
  return (
    one.sheetId === other.sheetId &&
    a.top === b.top &&
    a.bottom === b.bottom &&
    a.left === b.left &&
    a.right === b.right
  );
}

/** First and last place where two columns of values differ. */
function difference(
  before: readonly Value[] | undefined,
  after: readonly Value[] | undefined,
): {readonly first: number; readonly last: number} | undefined {
  const length = Math.max(before?.length ?? 0, after?.length ?? 0);
  let first = 0;
  while (first < length && isSame(before?.[first], after?.[first])) first += 1;
  if (first === length) return undefined;
  let last = length - 1;
  while (isSame(before?.[last], after?.[last])) last -= 1;
  return {first, last};
}
