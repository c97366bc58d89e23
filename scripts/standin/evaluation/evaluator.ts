/**
 * Computes the cells of a workbook with the engine's own functions. In place of the engine's order, in which each
 * array that fills cells has all that depends on them looked for and computed once more, a formula is computed when it
 * is first read; and after a change only what reads a value that came out different.
 */
import type {CellPosition, CompiledFormula, Zone} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';
import {Contents, type Getters} from './contents';
import {type Area, type Formula, isSameZone, meets, positionZone} from './grid';
import {inherit} from './inherit';
import {type Outcome, Outcomes} from './outcomes';
import {Reading, type SymbolValue} from './reading';
import {Touched} from './touched';
import {isSame, type Matrix, type Place, type Value, Values} from './values';

const ROUNDS = 30;

interface Workings {
  readonly contents: Contents;
  readonly reading: Reading;
  readonly outcomes: Outcomes;
}

export class Evaluator {
  readonly #values: Values;
  #workings: Workings;
  /** Told of every command. */
  readonly touched = new Touched();
  #isBuilt = false;
  #pass = 0;
  #queue: Formula[] = [];

  constructor(
    readonly engine: Engine,
    readonly custom: object,
    readonly getters: Getters,
  ) {
    this.#values = new Values(engine);
    this.#workings = this.#empty();
  }

  get #contents(): Contents {
    return this.#workings.contents;
  }

  // What the engine asks of its evaluator.

  getEvaluatedCell({sheetId, row, col}: CellPosition): object {
    const value = this.#workings.reading.valueAt({sheetId, row, col});
    return this.#values.cell(value, {sheetId, row, col}, this.getters.getLocale());
  }

  /** Value of a cell without what the grid shows of it. */
  valueAt(place: Place): Value {
    return this.#workings.reading.valueAt(place);
  }

  getSpreadZone(position: CellPosition, options: {ignoreSpillError: boolean}): Zone | undefined {
    const formula = this.#contents.formulaAt(position);
    if (!formula || (!formula.matrix && !formula.blocked)) return undefined;
    if (!formula.blocked || options?.ignoreSpillError) return formula.zone;
    return positionZone(formula);
  }

  getEvaluatedPositions(): CellPosition[] {
    return [...this.#contents.sheets.keys()].flatMap((sheetId) => this.getEvaluatedPositionsInSheet(sheetId));
  }

  getEvaluatedPositionsInSheet(sheetId: string): CellPosition[] {
    const columns = this.#contents.sheets.get(sheetId)?.columns ?? [];
    return columns.flatMap((column) =>
      column ? [...column.rows()].map((row) => ({sheetId, col: column.col, row})) : [],
    );
  }

  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined {
    const formula = this.#contents.formulaAt(position);
    const filler = formula?.matrix ? formula : this.#contents.column(position)?.fillerOf(position.row);
    return filler ? {sheetId: filler.sheetId, row: filler.row, col: filler.col} : undefined;
  }

  isArrayFormulaSpillBlocked(position: CellPosition): boolean {
    return this.#contents.formulaAt(position)?.blocked ?? false;
  }

  /** A changed cell is taken in when it is computed. */
  updateDependencies(): void {}

  buildDependencyGraph(): void {
    this.#isBuilt = false;
  }

  evaluateAllCells(): void {
    this.#pass += 1;
    if (this.#isBuilt) for (const formula of this.#contents.formulas()) this.#enqueue(formula, 'dirty');
    else this.#build();
    this.#drain();
  }

  /** Reads the workbook anew after a change of its structure. */
  #build(): void {
    const before = this.#contents;
    this.#workings = this.#empty();
    this.#queue = [];
    this.#contents.fill(before, this.touched);
    this.touched.clear();
    this.#isBuilt = true;
    const {fresh, changed} = inherit(before, this.#contents);
    for (const formula of fresh) this.#enqueue(formula, 'dirty');
    for (const area of changed) this.#note(area);
  }

  evaluateCells(positions: readonly CellPosition[]): void {
    if (!this.#isBuilt) {
      this.evaluateAllCells();
      return;
    }
    this.#pass += 1;
    this.#contents.sift();
    for (const position of positions) this.#takeIn(position);
    for (const area of stretches(positions)) this.#note(area);
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
    const {reading} = this.#workings;
    const symbol: SymbolValue = (name, isRange) =>
      reading.symbol(name, isRange) ?? getSymbolValue?.(name, isRange) ?? reading.badName();
    const result = reading.apart(() => reading.execute(compiled, sheetId, position, symbol));
    const blankAsZero = (value: Value): Value => (value?.value === null ? {...value, value: 0} : value);
    return Array.isArray(result) ? result.map((column) => column.map(blankAsZero)) : blankAsZero(result);
  }

  /** What a workbook that is not read yet is computed with. */
  #empty(): Workings {
    const contents = new Contents(this.getters, this.#values);
    const compute = (formula: Formula): void => this.#compute(formula);
    return {
      contents,
      reading: new Reading(this.engine, this.custom, this.#values, contents, compute),
      outcomes: new Outcomes(this.engine, this.#values, contents),
    };
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
      this.#contents.eachReader(next, (formula) => {
        if (formula.gone || formula.state !== 'clean') return;
        this.#enqueue(formula, 'maybe');
        areas.push({sheetId: formula.sheetId, zone: formula.blocked ? positionZone(formula) : formula.zone});
      });
    }
  }

  /** A cell whose content was changed; who reads it is told afterwards. */
  #takeIn({sheetId, row, col}: CellPosition): void {
    const column = this.#contents.sheet(sheetId).column(col);
    const old = column.formulas.get(row);
    column.literals[row] = undefined;
    column.formats.delete(row);
    if (old) this.#remove(old);
    const added = this.#contents.put({sheetId, row, col});
    if (added) this.#enqueue(added, 'dirty');
  }

  /** Something else stands in an area of one column: whatever reads it is looked at, and whatever fills it or would. */
  #note({sheetId, zone}: Area): void {
    const sheet = this.#contents.sheet(sheetId);
    const column = sheet.column(zone.left);
    column.note(this.#pass, zone.top, zone.bottom);
    this.#touch({sheetId, zone});
    const filling = [...column.fillers, ...sheet.blocked].filter((formula) => meets(formula.zone, zone));
    for (const formula of filling) {
      this.#enqueue(formula, 'dirty');
      this.#touch(formula);
    }
  }

  #remove(formula: Formula): void {
    formula.gone = true;
    formula.column.formulas.delete(formula.row);
    if (formula.state !== 'clean') formula.column.pending -= 1;
    this.#contents.sheet(formula.sheetId).blocked.delete(formula);
    if (formula.matrix) this.#place(formula, undefined);
  }

  #drain(): void {
    this.#workings.reading.begin();
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
    const {reading} = this.#workings;
    const before = reading.current;
    reading.current = formula;
    try {
      if (isDirty || this.#hasNews(formula)) this.#renew(formula);
    } finally {
      reading.current = before;
      formula.state = 'clean';
      formula.column.pending -= 1;
    }
  }

  #hasNews({read, moving}: Formula): boolean {
    return [...read, ...moving].some(({sheetId, zone}) => {
      const sheet = this.#contents.sheets.get(sheetId);
      if (!sheet) return false;
      this.#workings.reading.ensure(sheet, zone);
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
        if (!moved.some((known) => isSameArea(known, area))) this.#contents.follow(formula, area);
      formula.seen = [];
      this.#store(formula, outcome);
      if (!formula.outdated) return;
    }
  }

  #outcome(formula: Formula): Outcome {
    const {reading, outcomes} = this.#workings;
    const {compiled, sheetId, row, col} = formula;
    const symbol: SymbolValue = (name, isRange) => reading.symbol(name, isRange) ?? reading.badName();
    let result: Value | Matrix;
    try {
      result = reading.execute(compiled, sheetId, {sheetId, row, col}, symbol);
    } catch (error) {
      result = outcomes.thrown(error);
    }
    return outcomes.of(formula, result);
  }

  #store(formula: Formula, outcome: Outcome): void {
    const {sheetId, row} = formula;
    const sheet = this.#contents.sheet(sheetId);
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
    const sheet = this.#contents.sheet(sheetId);
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
    for (const formula of this.#contents.sheet(area.sheetId).blocked) {
      if (formula === but || formula.state !== 'clean' || !meets(formula.zone, area.zone)) continue;
      this.#enqueue(formula, 'dirty');
      this.#touch({sheetId: formula.sheetId, zone: positionZone(formula)});
    }
  }

  /** Has what has read an area before read it again. */
  #tell(area: Area, teller: Formula): void {
    this.#contents.eachReader(area, (formula) => {
      if (formula === teller || formula.gone) return;
      if (formula.state === 'clean') {
        this.#enqueue(formula, 'maybe');
        this.#touch({sheetId: formula.sheetId, zone: formula.zone});
      } else if (formula.state === 'computing')
        formula.outdated ||= formula.seen.some(
          ({sheetId, zone}) => sheetId === area.sheetId && meets(zone, area.zone),
        );
    });
  }
}

/** Cells by their columns, neighbours as one area: of a whole sheet that is written each column is told once. */
function* stretches(positions: readonly CellPosition[]): Iterable<Area> {
  const columns = new Map<
    string,
    {readonly sheetId: string; readonly col: number; readonly rows: number[]}
  >();
  for (const {sheetId, row, col} of positions) {
    const key = `${col} ${sheetId}`;
    const column = columns.get(key) ?? {sheetId, col, rows: []};
    columns.set(key, column);
    column.rows.push(row);
  }
  for (const {sheetId, col, rows} of columns.values()) {
    rows.sort((one, other) => one - other);
    for (let from = 0; from < rows.length; ) {
      const top = rows[from] ?? 0;
      let bottom = top;
      for (; from < rows.length && (rows[from] ?? 0) <= bottom + 1; from++) bottom = rows[from] ?? bottom;
      yield {sheetId, zone: {top, bottom, left: col, right: col}};
    }
  }
}

const isSameArea = (one: Area, other: Area): boolean =>
  one.sheetId === other.sheetId && isSameZone(one.zone, other.zone);

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
