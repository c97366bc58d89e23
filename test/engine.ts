/** A workbook in the offline spreadsheet engine, filled from plans: only for checking that our formulas compute. */
import * as engine from '@odoo/o-spreadsheet';
import {writeCells} from '../scripts/offline/standin/cell-writing';
import {listeners, prepare, quietly} from '../scripts/offline/standin/engine-setup';
import {toEngine} from '../scripts/offline/standin/formula-locale';
import {engineLocale} from '../scripts/offline/standin/initial-data';
import type {PlanCell, SheetPlan} from '../src/app/workbook/plan';
import {columnLetters} from '../src/core/formulas/formula-text';
import type {Cell} from '../src/core/mapping';

prepare(engine);

interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly rowNumber: number;
  readonly colNumber: number;
  readonly cells: Record<string, string>;
}

/** Text as the engine takes it: an apostrophe keeps it from being read as a formula or number. */
const literal = (text: string): string => (text === '' ? '' : `'${text}`);

function content(cell: PlanCell, locale: string): string {
  if (cell.formula !== undefined) return toEngine(`=${cell.formula}`, locale);
  if (cell.number !== undefined) return `${cell.number}`;
  return literal(cell.text ?? '');
}

export function userSheet(name: string, rows: readonly (readonly Cell[])[]): EngineSheet {
  const cells: Record<string, string> = {};
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const at = `${columnLetters(c + 1)}${r + 1}`;
      cells[at] =
        typeof cell === 'object' ? `${cell.serial}` : typeof cell === 'string' ? literal(cell) : `${cell}`;
    });
  });
  return {id: name, name, rowNumber: rows.length + 20, colNumber: (rows[0]?.length ?? 0) + 2, cells};
}

/** A plan as a spreadsheet of a locale takes its formulas. */
export function plannedSheet(plan: SheetPlan, locale = 'en_US'): EngineSheet {
  const cells: Record<string, string> = {};
  plan.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) cells[`${columnLetters(c + 1)}${r + 1}`] = content(cell, locale);
    });
  });
  return {id: plan.title, name: plan.title, rowNumber: plan.rows, colNumber: plan.columns, cells};
}

export interface Workbook {
  value(sheet: string, row: number, column: number): string | number | boolean | null;
}

/** A workbook that stays open. */
export interface OpenWorkbook extends Workbook {
  /** Types into cells of a sheet, by their addresses; what depends on them is computed once. */
  edit(sheet: string, cells: Readonly<Record<string, string | number>>): void;
}

/** Loads the sheets, computes them as a spreadsheet of a locale, and keeps them open. */
export function openWorkbook(
  sheets: readonly EngineSheet[],
  names: Readonly<Record<string, string>>,
  locale = 'en_US',
): OpenWorkbook {
  const settings = {locale: engineLocale(locale)};
  const model = quietly(() => new engine.Model({sheets: named(sheets, names), settings}));
  return {
    ...reader(model),
    edit: (sheetId, cells) =>
      inOneCommand(model, () => {
        for (const [at, value] of Object.entries(cells)) {
          const {left, top} = engine.helpers.toZone(at);
          const content = typeof value === 'number' ? `${value}` : literal(value);
          model.dispatch('UPDATE_CELL', {sheetId, col: left, row: top, content, format: ''});
        }
      }),
  };
}

/** Loads the sheets and computes them. Ranges without a row, such as `C:C`, reach to the sheet's end. */
export function workbook(sheets: readonly EngineSheet[], names: Readonly<Record<string, string>>): Workbook {
  const model = quietly(() => new engine.Model({sheets: named(sheets, names)}));
  return reader(model);
}

const reader = (model: engine.Model): Workbook => ({
  value: (sheet, row, column) =>
    model.getters.getEvaluatedCell({sheetId: sheet, row: row - 1, col: column - 1}).value,
});

const namings = new Map<string, Map<string, string>>();

/** Texts with the names that stand for ranges put in: workbooks that are alike have most formulas in common. */
function named(sheets: readonly EngineSheet[], names: Readonly<Record<string, string>>): EngineSheet[] {
  const key = JSON.stringify(names);
  const known = namings.get(key) ?? new Map<string, string>();
  namings.set(key, known);
  const put = (text: string): string => {
    const found = known.get(text) ?? withNames(text, names);
    known.set(text, found);
    return found;
  };
  return sheets.map((sheet) => ({...sheet, cells: mapValues(sheet.cells, put)}));
}

interface Kept {
  readonly model: engine.Model;
  readonly sheets: readonly EngineSheet[];
}

/** One engine for many workbooks of like sheets: most formulas stay, and compiling them is what takes long. */
export class ReusedEngine {
  /** By the columns of the sheets. */
  readonly #kept = new Map<string, Kept>();

  /** Computes a workbook; what an earlier one gave is no longer valid. */
  workbook(sheets: readonly EngineSheet[], names: Readonly<Record<string, string>>): Workbook {
    const next = named(sheets, names);
    const layout = next.map(({id, colNumber}) => `${id} ${colNumber}`).join();
    const kept = this.#kept.get(layout);
    if (!kept || !hasRoom(kept.sheets, next)) {
      // Room for the rows of the workbooks that follow.
      const roomy = next.map((sheet) => ({...sheet, rowNumber: sheet.rowNumber + 60}));
      const model = quietly(() => new engine.Model({sheets: roomy}));
      this.#kept.set(layout, {model, sheets: roomy});
      return reader(model);
    }
    rewrite(kept.model, kept.sheets, next);
    const written = kept.sheets.map((sheet, index) => ({...sheet, cells: next[index]?.cells ?? {}}));
    this.#kept.set(layout, {...kept, sheets: written});
    return reader(kept.model);
  }
}

const hasRoom = (room: readonly EngineSheet[], sheets: readonly EngineSheet[]): boolean =>
  sheets.every(({rowNumber}, index) => rowNumber <= (room[index]?.rowNumber ?? 0));

/** Writes the cells that differ as one command; what reads them is computed again. */
function rewrite(model: engine.Model, before: readonly EngineSheet[], after: readonly EngineSheet[]): void {
  inOneCommand(model, () => {
    after.forEach(({id, cells}, index) => {
      const old = before[index]?.cells ?? {};
      const emptied = Object.keys(old).filter((at) => old[at] !== '' && cells[at] === undefined);
      const changed = [...emptied, ...Object.keys(cells).filter((at) => cells[at] !== (old[at] ?? ''))];
      const written = changed.map((at) => {
        const {left: col, top: row} = engine.helpers.toZone(at);
        return {row, col, content: cells[at] ?? '', format: ''};
      });
      if (written.length > 0) writeCells(model, id, written);
    });
  });
}

/** Carries commands out inside of one, at whose end the engine computes. */
function inOneCommand(model: engine.Model, work: () => void): void {
  let open = true;
  listeners.set(model.getters, {
    handled({type}) {
      if (type !== 'EVALUATE_CELLS' || !open) return;
      open = false;
      work();
    },
  });
  quietly(() => model.dispatch('EVALUATE_CELLS', {cellIds: []}));
}

function mapValues(cells: Record<string, string>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([at, text]) => [at, change(text)]));
}

/** Named ranges are put in as the ranges they stand for. */
function withNames(text: string, names: Readonly<Record<string, string>>): string {
  return text.startsWith('=') ? text.replace(/\bkpi_[a-z_]+\b/g, (name) => names[name] ?? name) : text;
}
