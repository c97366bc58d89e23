/** What the result of a formula makes of its cell and of those that it fills. */
import type {Zone} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';
import type {Contents} from './contents';
import {type Formula, meets, positionZone} from './grid';
import {EMPTY, type Matrix, type Value, type Values} from './values';

export interface Outcome {
  readonly result: Value;
  readonly matrix?: Matrix;
  readonly zone: Zone;
  readonly blocked: boolean;
}

export class Outcomes {
  constructor(
    readonly engine: Engine,
    readonly values: Values,
    readonly contents: Contents,
  ) {}

  of(formula: Formula, result: Value | Matrix): Outcome {
    const [first] = Array.isArray(result) ? result : [];
    if (!Array.isArray(result) || !first)
      return this.#single(formula, Array.isArray(result) ? {value: 0} : result);
    if (first.length === 0) return this.#single(formula, {value: 0});
    if (result.length === 1 && first.length === 1) return this.#single(formula, first[0] ?? {value: 0});
    return this.#filling(formula, result);
  }

  thrown(error: unknown): Value {
    const {value, message}: {value?: unknown; message?: unknown} =
      typeof error === 'object' && error !== null ? error : {};
    return new this.engine.EvaluationError(
      typeof message === 'string' ? message : 'An unexpected error occurred.',
      typeof value === 'string' ? value : this.engine.CellErrorType.GenericError,
    );
  }

  #single(formula: Formula, result: Value): Outcome {
    return {
      result: this.values.settled(result, formula.format),
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
      return {result: this.values.error(obstacle, 'SpilledBlocked'), zone, blocked: true};
    const sheet = this.contents.sheet(sheetId);
    const settled = matrix.map((values, index) => {
      const {formats} = sheet.column(col + index);
      const formatAt = (at: number): string | undefined =>
        index === 0 && at === 0 ? formula.format : formats.size > 0 ? formats.get(row + at) : undefined;
      const column = new Array<Value>(values.length);
      for (let at = 0; at < column.length; at++)
        column[at] = this.values.settled(values[at] ?? EMPTY, formatAt(at));
      return column;
    });
    return {result: settled[0]?.[0] ?? {value: 0}, matrix: settled, zone, blocked: false};
  }

  #obstacle({sheetId, row, col}: Formula, zone: Zone): string | undefined {
    const {getters} = this.contents;
    if (zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId))
      return "Result couldn't be automatically expanded.";
    if (getters.getMergesInZone(sheetId, zone).length > 0)
      return 'Merged cells found in the spill zone. Please unmerge cells before using array formulas.';
    const columns = this.contents.sheet(sheetId).columns;
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
}
