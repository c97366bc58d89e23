/** What the engine's own evaluator makes of a workbook of the stand-in's. */
import {createRequire} from 'node:module';
import type * as Engine from '@odoo/o-spreadsheet';
import {addFunctions, quietly} from '../scripts/standin/engine-setup';
import {columnLetters} from '../src/core/formula-text';

const path = createRequire(__filename).resolve('@odoo/o-spreadsheet');

/** A copy of the engine that the stand-in has not changed, but for the functions that the engine lacks. */
function untouched(): typeof Engine {
  const load = createRequire(path);
  const known = require.cache[path];
  delete require.cache[path];
  const engine: typeof Engine = load(path);
  if (known) require.cache[path] = known;
  addFunctions(engine);
  return engine;
}

let own: typeof Engine | undefined;

/** Every cell that has a value, by sheet and place. */
export function cellsOf({getters}: Engine.Model): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheetId of getters.getSheetIds()) {
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      const cell = getters.getEvaluatedCell(position);
      if (cell.value === null) continue;
      const {value, format = '', formattedValue, type} = cell;
      const message = 'message' in cell ? cell.message : '';
      const place = `${getters.getSheetName(sheetId)} ${position.row + 1},${position.col + 1}`;
      cells.set(place, JSON.stringify([value, format, formattedValue, type, message]));
    }
  }
  return cells;
}

/** The workbook's contents as the engine loads them. */
function contents({getters}: Engine.Model): object {
  const formats: string[] = [];
  const formatId = (format: string): number => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format) + 1;
  };
  const sheets = getters.getSheetIds().map((id) => {
    const cells: Record<string, string> = {};
    const cellFormats: Record<string, number> = {};
    for (const cell of getters.getCells(id)) {
      const {row, col} = getters.getCellPosition(cell.id);
      const place = `${columnLetters(col + 1)}${row + 1}`;
      const content = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
      if (content !== '') cells[place] = content;
      if (cell.format) cellFormats[place] = formatId(cell.format);
    }
    const merges = getters
      .getMerges(id)
      .map(
        ({left, top, right, bottom}) =>
          `${columnLetters(left + 1)}${top + 1}:${columnLetters(right + 1)}${bottom + 1}`,
      );
    const [rowNumber, colNumber] = [getters.getNumberRows(id), getters.getNumberCols(id)];
    return {id, name: getters.getSheetName(id), rowNumber, colNumber, cells, formats: cellFormats, merges};
  });
  return {
    version: '19.3',
    sheets,
    formats: Object.fromEntries(formats.map((format, index) => [index + 1, format])),
    namedRanges: Object.fromEntries(
      getters.getNamedRanges().map(({name, range}) => [name, getters.getRangeString(range, '')]),
    ),
    settings: {locale: getters.getLocale()},
  };
}

/** The cells of a workbook of the same contents as the engine computes them by itself. */
export function ownCells(model: Engine.Model): Map<string, string> {
  own ??= untouched();
  const {Model} = own;
  return cellsOf(quietly(() => new Model(contents(model))));
}
