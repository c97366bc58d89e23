/** Formulas as a user would try them: in a cell of a tab of their own, beside the tabs of the files. */

import {letters} from '../standin/a1';
import type {StandIn} from '../standin/api';

type Value = string | number | boolean;

export interface FormulaValue {
  readonly formula: string;
  /** Rows where the formula fills more than its cell; an error is `#ERROR! ` with its message, or its code alone. */
  readonly value: Value | readonly (readonly Value[])[];
}

const TAB = 'Formulas';

/** Adds a tab as the user does in the grid; its name is free. */
function addTab({model: {getters, dispatch}}: StandIn): {sheetId: string; name: string} {
  const taken = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id)));
  let name = TAB;
  for (let number = 2; taken.has(name); number++) name = `${TAB} ${number}`;
  const sheetId = 'formulas-of-the-command-line';
  dispatch('CREATE_SHEET', {sheetId, position: taken.size, name});
  return {sheetId, name};
}

/** The engine's error as Sheets shows it; only what our functions throw has a message of its own. */
function shown({model: {getters}}: StandIn, sheetId: string, row: number, col: number, value: Value): Value {
  if (value !== '#ERROR!') return value;
  const cell = getters.getEvaluatedCell({sheetId, row, col});
  return 'message' in cell && cell.message ? `#ERROR! ${cell.message}` : value;
}

function resultOf(standIn: StandIn, {sheetId, name}: {sheetId: string; name: string}): FormulaValue['value'] {
  const spread = standIn.model.getters.getSpreadZone({sheetId, row: 0, col: 0});
  const {bottom, right} = spread ?? {bottom: 0, right: 0};
  const rows = standIn
    .values(name, `A1:${letters(right)}${bottom + 1}`)
    .map((row, at) => row.map((value, column) => shown(standIn, sheetId, at, column, value)));
  const [first = ''] = rows[0] ?? [];
  return rows.length === 1 && rows[0]?.length === 1 ? first : rows;
}

/** Computes formulas, each alone in the first cell of one tab. */
export function formulaValues(standIn: StandIn, formulas: readonly string[]): FormulaValue[] {
  if (formulas.length === 0) return [];
  const tab = addTab(standIn);
  return formulas.map((formula) => {
    standIn.type(tab.name, 'A1', formula);
    const value = resultOf(standIn, tab);
    standIn.type(tab.name, 'A1', '');
    return {formula, value};
  });
}
