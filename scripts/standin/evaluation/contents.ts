/** What stands in the cells of a workbook, and which formulas read which of them. */
import type {CellPosition, CompiledFormula, Range} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';
import {type Area, type Column, Formula, Sheet} from './grid';
import {isSameRange, mayFill, rangesOf} from './references';
import type {Touched} from './touched';
import type {Place, Values} from './values';

export type Getters = InstanceType<Engine['Model']>['getters'];

const MOST_FOLLOWED = 3;

export function* formulasOf(sheet: Sheet): Iterable<Formula> {
  for (const column of sheet.columns) if (column) yield* column.formulas.values();
}

export class Contents {
  readonly sheets = new Map<string, Sheet>();
  /** Where the names of the workbook lead, by their lower case. */
  readonly #names = new Map<string, Range>();
  /** Areas that are followed, and those that had to be when they were last sifted. */
  #followed = 0;
  #needed = 0;

  constructor(
    readonly getters: Getters,
    readonly values: Values,
  ) {}

  /**
   * Takes in all that the engine has.
   * @param before what was taken in before; its sheets that nothing has touched since are taken over
   */
  fill(before: Contents, touched: Touched): void {
    const {getters} = this;
    for (const {name, range} of getters.getNamedRanges()) this.#names.set(name.toLowerCase(), range);
    const renamed = this.#otherNames(before);
    const sheets = getters.getSheetIds().map((id) => ({id, shape: this.#shapeOf(id)}));
    for (const {id, shape} of sheets) {
      const old = before.sheets.get(id);
      if (old?.shape === shape && !touched.has(id) && this.#isAsItWas(id, old, renamed))
        this.sheets.set(id, old);
      else this.sheet(id).shape = shape;
    }
    for (const sheet of this.sheets.values())
      for (const column of sheet.columns) if (column) column.readers = [];
    for (const {id} of sheets) {
      if (this.sheets.get(id) !== before.sheets.get(id))
        for (const cell of getters.getCells(id)) this.put(getters.getCellPosition(cell.id));
      else for (const formula of formulasOf(this.sheet(id))) this.#followAll(formula);
    }
    this.#needed = this.#followed;
  }

  #shapeOf(sheetId: string): string {
    const {getters} = this;
    const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
    const merges = getters.getMerges(sheetId).map(({top, left, bottom, right}) => [top, left, bottom, right]);
    return [rows, columns, ...merges].join(';');
  }

  /** Names that lead elsewhere than before. */
  #otherNames(before: Contents): ReadonlySet<string> {
    const names = [...before.#names.keys(), ...this.#names.keys()];
    return new Set(
      names.filter((name) => {
        const [old, now] = [before.#names.get(name), this.#names.get(name)];
        return !old || !now || !isSameRange(old, now);
      }),
    );
  }

  /** Whether the engine has the formulas of a sheet as they were read. */
  #isAsItWas(sheetId: string, sheet: Sheet, renamed: ReadonlySet<string>): boolean {
    for (const {row, col, compiled} of formulasOf(sheet)) {
      const cell = this.getters.getCell({sheetId, row, col});
      if (!cell?.isFormula || cell.compiledFormula !== compiled) return false;
      if (renamed.size > 0 && compiled.symbols.some((symbol) => renamed.has(symbol.toLowerCase())))
        return false;
    }
    return true;
  }

  /** Forgets what is read no longer, where that has become much. */
  sift(): void {
    if (this.#followed > MOST_FOLLOWED * this.#needed) this.#followAnew();
  }

  sheet(sheetId: string): Sheet {
    const found = this.sheets.get(sheetId) ?? new Sheet();
    this.sheets.set(sheetId, found);
    return found;
  }

  column({sheetId, col}: Place): Column | undefined {
    return this.sheets.get(sheetId)?.columns[col];
  }

  formulaAt(place: Place): Formula | undefined {
    return this.column(place)?.formulas.get(place.row);
  }

  *formulas(): Iterable<Formula> {
    for (const sheet of this.sheets.values()) yield* formulasOf(sheet);
  }

  /** Keeps what the engine has in a cell. */
  put({sheetId, row, col}: CellPosition): Formula | undefined {
    const cell = this.getters.getCell({sheetId, row, col});
    if (!cell || (!cell.isFormula && cell.parsedValue === null)) {
      if (cell?.format) this.sheet(sheetId).column(col).formats.set(row, cell.format);
      return undefined;
    }
    const column = this.sheet(sheetId).column(col);
    if (cell.isFormula)
      return this.#addFormula({sheetId, row, col}, column, cell.compiledFormula, cell.format);
    column.literals[row] = this.values.ofLiteral(cell.content, cell.parsedValue, cell.format);
    return undefined;
  }

  #addFormula(place: Place, column: Column, compiled: CompiledFormula, format: string | undefined): Formula {
    const ranges = rangesOf(compiled, this.getters, (symbol) => this.named(symbol));
    const formula = new Formula(place, column, compiled, format, ranges, mayFill(compiled));
    column.formulas.set(place.row, formula);
    for (const range of formula.read) this.follow(formula, range);
    return formula;
  }

  named(symbol: string): Range | undefined {
    return this.#names.get(symbol.toLowerCase());
  }

  /** Forgets what formulas have read that are gone or now read something else. */
  #followAnew(): void {
    for (const sheet of this.sheets.values())
      for (const column of sheet.columns) if (column) column.readers = [];
    this.#followed = 0;
    for (const formula of this.formulas()) this.#followAll(formula);
    this.#needed = this.#followed;
  }

  #followAll(formula: Formula): void {
    for (const area of [...formula.read, ...formula.moving]) this.follow(formula, area);
  }

  /** Has a formula looked at again when something in an area changes. */
  follow(formula: Formula, {sheetId, zone}: Area): void {
    this.#followed += 1;
    const sheet = this.sheet(sheetId);
    for (let col = zone.left; col <= zone.right; col++)
      sheet.column(col).readers.push({top: zone.top, bottom: zone.bottom, formula});
  }

  /** Tells every formula that reads a part of an area; one that reads several columns of it more than once. */
  eachReader({sheetId, zone}: Area, tell: (formula: Formula) => void): void {
    const columns = this.sheets.get(sheetId)?.columns ?? [];
    const {top, bottom} = zone;
    for (let col = zone.left; col <= zone.right; col++)
      for (const reader of columns[col]?.readers ?? [])
        if (reader.top <= bottom && top <= reader.bottom) tell(reader.formula);
  }
}
