/** KPI Settings is the user's own: it is read before anything is written, and written only where something has changed. */
import type {PlanCell, SheetPlan} from '../../app/workbook/plan';
import {hashOf} from '../../app/workbook/rebuild/board';
import type {Beside} from '../../app/workbook/rebuild/user-edits';
import {NO_SETTINGS, readSettings, type Settings} from '../../app/workbook/settings';
import type {Cell} from '../../core/mapping';
import {contentOf, filled, type Separator} from './content';
import {cellReader} from './read-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stands on the sheet. */
export interface SettingsCells {
  readonly settings: Settings;
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Values as the sheet gives them. */
  readonly raw: readonly (readonly unknown[])[];
}

export function readSettingsCells(sheet: Sheet | undefined, zone: string): SettingsCells {
  if (!sheet) return {settings: NO_SETTINGS, cells: [], formulas: [], raw: []};
  const range = sheet.getDataRange();
  const cellOf = cellReader(zone);
  const raw: unknown[][] = range.getValues();
  const cells = raw.map((row) => row.map(cellOf));
  const formulas = range.getFormulas();
  return {settings: readSettings(cells, formulas), cells, formulas, raw};
}

/** The settings as a plan of their sheet has them. */
export function plannedSettings({cells}: SheetPlan): Settings {
  return readSettings(
    cells.map((row) => row.map((cell) => cell?.number ?? cell?.text ?? '')),
    cells.map((row) => row.map((cell) => (cell?.formula === undefined ? '' : `=${cell.formula}`))),
  );
}

/** Everything of a plan but what its cells hold, as a short text that changes with it. */
export function layoutOf({cells, validations, columnWidths, frozenRows, base}: SheetPlan): string {
  const styles = cells.map((row) =>
    row.map((cell) => ({...cell, text: undefined, number: undefined, formula: undefined})),
  );
  return hashOf([styles, validations, columnWidths, frozenRows, base]);
}

const plain = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/[\s,;]/g, '')
    .toUpperCase();

function holds(planned: PlanCell | undefined, cell: Cell, formula: string): boolean {
  if (planned?.formula !== undefined) return plain(planned.formula) === plain(formula);
  if (formula !== '') return false;
  const value = typeof cell === 'object' ? cell.serial : cell;
  return value === (planned?.number ?? planned?.text ?? '');
}

/** Whether a cell is the user's, by row and column from 0. */
export type IsKept = Beside['isKept'];

/** Whether the cells hold already what is planned. */
export function isWritten(plan: SheetPlan, {cells, formulas}: SettingsCells, isKept: IsKept): boolean {
  const {rows, columns} = filled(plan);
  return Array.from({length: rows}, (_, row) => row).every((row) =>
    Array.from({length: columns}, (_, column) => column).every(
      (column) =>
        isKept(row, column) ||
        holds(plan.cells[row]?.[column], cells[row]?.[column] ?? '', formulas[row]?.[column] ?? ''),
    ),
  );
}

/** A text becomes part of a cell of plain text with its apostrophe, so such cells are none while they are written. */
const unlocked = (formats: readonly (readonly string[])[]): string[][] =>
  formats.map((row) => row.map((format) => (format === '@' ? 'General' : format)));

export interface Overwriting {
  write(separator: Separator): void;
  /** Puts back what was there, if anything was written. */
  restore(): void;
}

/**
 * Prepares writing a plan's content over what stands on the sheet; each step leaves numbers, texts and dates readable.
 * It reads all that it needs at once, so that nothing is read between writes.
 */
export function overwriting(
  sheet: Sheet,
  plan: SheetPlan,
  {raw, formulas}: SettingsCells,
  isKept: IsKept,
): Overwriting {
  const planned = filled(plan);
  const height = Math.max(planned.rows, raw.length);
  const width = Math.max(planned.columns, raw[0]?.length ?? 0);
  const size = {rows: sheet.getMaxRows(), columns: sheet.getMaxColumns()};
  const kept = sheet.getRange(1, 1, raw.length, raw[0]?.length ?? 1).getNumberFormats();
  const rectangle = <Value>(of: (row: number, column: number) => Value): Value[][] =>
    Array.from({length: height}, (_, row) => Array.from({length: width}, (__, column) => of(row, column)));
  const before = rectangle((row, column) => {
    const formula = formulas[row]?.[column] ?? '';
    const value = raw[row]?.[column] ?? '';
    if (formula !== '') return formula;
    return typeof value === 'string' && value !== '' ? `'${value}` : value;
  });
  const formats = rectangle((row, column) => kept[row]?.[column] ?? 'General');
  const put = (values: unknown[][], final: string[][]): void => {
    const range = sheet.getRange(1, 1, height, width);
    range.setNumberFormats(unlocked(final)).setValues(values).setNumberFormats(final);
  };
  const isPlanned = (row: number, column: number): boolean =>
    row < planned.rows && column < planned.columns && !isKept(row, column);
  let touched = false;
  return {
    write: (separator) => {
      if (height > size.rows) sheet.insertRowsAfter(size.rows, height - size.rows);
      if (width > size.columns) sheet.insertColumnsAfter(size.columns, width - size.columns);
      touched = true;
      const cell = (row: number, column: number): PlanCell | undefined => plan.cells[row]?.[column];
      put(
        rectangle((row, column) =>
          isPlanned(row, column) ? contentOf(cell(row, column), separator) : before[row]?.[column],
        ),
        rectangle((row, column) => {
          const own = cell(row, column)?.format ?? plan.base.format ?? 'General';
          return isPlanned(row, column) ? own : (formats[row]?.[column] ?? 'General');
        }),
      );
    },
    restore: () => {
      if (touched) put(before, formats);
    },
  };
}
