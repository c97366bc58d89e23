/** Values of a few cells that depend on no others: computed in a workbook of their own, before the large one is. */
import type {CompiledFormula, Model} from '@odoo/o-spreadsheet';
import {letters} from './a1';
import {isDateFormat} from './number-format';
import type {Zone} from './places';
import {eachCell, heightOf, mapZone, widthOf} from './values';

/** More cells are worth computing the workbook. */
const FEW = 10;

type Value = string | number | boolean;

const overlaps = (one: Zone, other: Zone): boolean =>
  one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;

/** Whether a sheet holds nothing outside of a zone. */
function isAlone({getters}: Model, sheetId: string, {top, left, bottom, right}: Zone): boolean {
  return getters.getCells(sheetId).every(({id}) => {
    const {row, col} = getters.getCellPosition(id);
    return row >= top && row <= bottom && col >= left && col <= right;
  });
}

/** Formulas of a zone by address; undefined where one is none, or may read what another cell gives. */
function ownFormulas(
  model: Model,
  sheetId: string,
  zone: Zone,
): Readonly<Record<string, string>> | undefined {
  const {getters} = model;
  const isOwn = (formula: CompiledFormula): boolean => {
    const {rangeDependencies: ranges} = formula;
    if (formula.getNamedRangesInFormula(getters).length > 0) return false;
    if (ranges.length === 0) return true;
    const isBlank = ranges.every((range) => range.sheetId === sheetId && !overlaps(range.zone, zone));
    return isBlank && isAlone(model, sheetId, zone);
  };
  const formulas: Record<string, string> = {};
  eachCell(zone, (row, col) => {
    const cell = getters.getCell({sheetId, row, col});
    if (!cell?.isFormula || isDateFormat(cell.format) || !isOwn(cell.compiledFormula)) return;
    formulas[`${letters(col)}${row + 1}`] = cell.compiledFormula.toFormulaString(getters);
  });
  return Object.keys(formulas).length === heightOf(zone) * widthOf(zone) ? formulas : undefined;
}

/**
 * Computes formulas that refer to nothing, or to what is blank on a sheet that holds nothing else.
 * @param create makes a workbook
 * @returns rows of values; undefined where a cell is none of those
 */
export function ownValues(
  model: Model,
  sheetId: string,
  zone: Zone,
  create: (data: object) => Model,
): Value[][] | undefined {
  if (heightOf(zone) * widthOf(zone) > FEW) return undefined;
  const cells = ownFormulas(model, sheetId, zone);
  if (!cells) return undefined;
  const {getters} = model;
  const sheet = {
    id: sheetId,
    rowNumber: getters.getNumberRows(sheetId),
    colNumber: getters.getNumberCols(sheetId),
    cells,
  };
  const own = create({sheets: [sheet], settings: {locale: getters.getLocale()}}).getters;
  const values = mapZone(zone, (row, col) => own.getEvaluatedCell({sheetId, row, col}));
  // Functions of the script are those of one workbook; a date is an instant of its zone.
  const isLeft = values.flat().some(({value, format}) => value === '#NAME?' || isDateFormat(format));
  if (isLeft) return undefined;
  return values.map((line) => line.map(({value}) => (value === '#BAD_EXPR' ? '#ERROR!' : (value ?? ''))));
}
