/**
 * What stays known when the structure of a workbook has changed. Sheets that come and go, rows that are added, names that
 * are given: a formula that reads what it read before keeps its result, and only the others are computed.
 */
import type {CompiledFormula} from '@odoo/o-spreadsheet';
import {type Contents, formulasOf} from './contents';
import type {Area, Column, Formula, Sheet} from './grid';
import {calls, isSameRange} from './references';
import {isSame} from './values';

const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

function isSameText(one: CompiledFormula, other: CompiledFormula): boolean {
  if (one === other) return true;
  const [a, b] = [one.literalValues, other.literalValues];
  return (
    one.execute === other.execute &&
    isSameList(one.symbols, other.symbols) &&
    isSameList(
      a.numbers.map(({value}) => value),
      b.numbers.map(({value}) => value),
    ) &&
    isSameList(
      a.strings.map(({value}) => value),
      b.strings.map(({value}) => value),
    ) &&
    one.rangeDependencies.length === other.rangeDependencies.length &&
    one.rangeDependencies.every((range, index) => isSameRange(range, other.rangeDependencies[index]))
  );
}

/** Rows of a column, joined where they follow one another. */
class Runs {
  readonly #rows = new Set<number>();

  add(top: number, bottom = top): void {
    for (let row = top; row <= bottom; row++) this.#rows.add(row);
  }

  *areas(sheetId: string, col: number): Iterable<Area> {
    let run: {top: number; bottom: number} | undefined;
    for (const row of [...this.#rows].sort((one, other) => one - other)) {
      if (run && row === run.bottom + 1) run.bottom = row;
      else {
        if (run) yield {sheetId, zone: {...run, left: col, right: col}};
        run = {top: row, bottom: row};
      }
    }
    if (run) yield {sheetId, zone: {...run, left: col, right: col}};
  }
}

export interface Inherited {
  /** What is to be computed: what was not there before, or reads what has another size. */
  readonly fresh: readonly Formula[];
  /** Where something else stands than before. */
  readonly changed: readonly Area[];
}

/** Gives what is known of the workbook as it was to the workbook as it is. */
export function inherit(before: Contents, now: Contents): Inherited {
  const fresh: Formula[] = [];
  const changed: Area[] = [];
  const isShaped = (sheetId: string): boolean => {
    const sheet = now.sheets.get(sheetId);
    return sheet !== undefined && sheet.shape === before.sheets.get(sheetId)?.shape;
  };
  /** Whether what a formula reads is still as large. */
  const isSettled = (formula: Formula, {moving}: Formula): boolean =>
    !calls(formula.compiled, 'INDIRECT') &&
    [formula, ...formula.read, ...formula.placesOnly, ...moving].every(({sheetId}) => isShaped(sheetId));
  const isKept = (formula: Formula, old: Formula): boolean =>
    old.state === 'clean' &&
    old.format === formula.format &&
    isSameText(old.compiled, formula.compiled) &&
    formula.read.length === old.read.length &&
    formula.read.every((range, index) => isSameRange(range, old.read[index])) &&
    isSettled(formula, old);

  const take = (formula: Formula, old: Formula): void => {
    const {result, matrix, zone, blocked, moving} = old;
    Object.assign(formula, {result, matrix, zone, blocked, moving});
    formula.spills ||= old.spills;
    for (const area of moving) now.follow(formula, area);
    const sheet = now.sheet(formula.sheetId);
    if (blocked) sheet.blocked.add(formula);
    if (matrix) for (let col = zone.left; col <= zone.right; col++) sheet.column(col).fillers.push(formula);
  };

  /** A column's cells against those that stood there. */
  const compare = (column: Column, old: Column | undefined, runs: Runs): void => {
    for (const [row, formula] of column.formulas) {
      const known = old?.formulas.get(row);
      if (known && isKept(formula, known)) take(formula, known);
      else {
        fresh.push(formula);
        runs.add(row);
      }
    }
    const length = Math.max(column.literals.length, old?.literals.length ?? 0);
    for (let row = 0; row < length; row++)
      if (!isSame(column.literals[row], old?.literals[row])) runs.add(row);
    for (const [row, format] of column.formats) if (old?.formats.get(row) !== format) runs.add(row);
    for (const row of old?.formats.keys() ?? []) if (!column.formats.has(row)) runs.add(row);
    for (const row of old?.formulas.keys() ?? []) if (!column.formulas.has(row)) runs.add(row);
  };

  for (const [sheetId, sheet] of now.sheets) {
    const old: Sheet | undefined = before.sheets.get(sheetId);
    if (sheet === old) {
      for (const formula of formulasOf(sheet)) {
        if (formula.state === 'clean' && isSettled(formula, formula)) continue;
        if (formula.state !== 'clean') formula.column.pending -= 1;
        formula.state = 'clean';
        fresh.push(formula);
      }
      continue;
    }
    const width = Math.max(sheet.columns.length, old?.columns.length ?? 0);
    for (let col = 0; col < width; col++) {
      const runs = new Runs();
      const known = old?.columns[col];
      const column = sheet.columns[col] ?? (known && sheet.column(col));
      if (!column) continue;
      compare(column, known, runs);
      // What was filled from elsewhere is looked at again where the filler is not the same.
      for (const {row, col: at, zone} of known?.fillers ?? []) {
        const filler = sheet.columns[at]?.formulas.get(row);
        if (!filler || !filler.matrix) runs.add(zone.top, zone.bottom);
      }
      changed.push(...runs.areas(sheetId, col));
    }
  }
  return {fresh, changed};
}
