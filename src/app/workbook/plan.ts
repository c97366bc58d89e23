/** A sheet of ours as plain data. It is planned whole before the first call of a service, then written by one writer. */

import type {Formula} from '../../core/formulas/formula';
import {TABLES} from '../../core/tables';
import type {TableId} from '../../core/tables/table-spec';

/** What a new sheet has: its rows and columns, and their sizes in pixels. */
export const NEW_SHEET = {rows: 1000, columns: 26, width: 100, height: 21} as const;

/** Tables of a few rows a month, which stand side by side on one hidden sheet; any other may be long, and has its own. */
const SHORT = ['costs', 'plan', 'baselines', 'team', 'rates'] as const satisfies readonly TableId[];

export type DataRole = `data-${Exclude<TableId, (typeof SHORT)[number]>}` | 'data-short';
export type SheetRole = 'settings' | DataRole | 'model' | 'chase' | 'dashboard' | 'trace';

function isShort(table: TableId): table is (typeof SHORT)[number] {
  return SHORT.some((id) => id === table);
}

/** Role of the hidden sheet that holds the canonical columns of a table. */
export function dataRole(table: TableId): DataRole {
  return isShort(table) ? 'data-short' : `data-${table}`;
}

/** Every role, in the order in which their sheets stand. */
export const SHEET_ROLES: readonly SheetRole[] = [
  'settings',
  ...new Set(TABLES.map(({id}) => dataRole(id))),
  'model',
  'chase',
  'dashboard',
  'trace',
];

export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** Number format in the notation of setNumberFormat; `@` keeps text as text. */
  readonly format?: string;
  readonly wrap?: boolean;
}

/** `Infinity` where as many as there are. */
export interface Spill {
  readonly rows: number;
  readonly columns: number;
}

/** A cell holds a text that never becomes a formula, a number, a formula without its `=`, or nothing. */
export interface PlanCell<Text = string> extends CellStyle {
  readonly text?: string;
  readonly number?: number;
  readonly formula?: Text;
  /** Cells that the formula fills, from its own on, where it fills more than that. */
  readonly spill?: Spill;
  readonly note?: string;
}

export interface SeriesPlan {
  readonly color: string;
  readonly type?: 'bars' | 'line';
  /** A line of reference (threshold, mean): thin and dashed. */
  readonly reference?: boolean;
  /** Measured on the axis at the right. */
  readonly right?: boolean;
}

export interface ChartPlan {
  readonly id: string;
  readonly type: 'column' | 'line' | 'combo' | 'bar';
  readonly title: string;
  /** Ranges on the same sheet, domain first, header row included. */
  readonly ranges: readonly string[];
  readonly series: readonly SeriesPlan[];
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY?: number;
  readonly width: number;
  readonly height: number;
}

export interface RulePlan<Text = string> {
  readonly range: string;
  /** Condition without `=`, on cells of the same sheet. */
  readonly formula: Text;
  readonly background: string;
  readonly color: string;
}

export interface ValidationPlan {
  readonly range: string;
  /** A range of choices (on any sheet of ours), the choices themselves, or any day. */
  readonly choices: {readonly role: SheetRole; readonly range: string} | readonly string[] | 'day';
  readonly help: string;
  /** Whether something else may be typed; it is then marked, not refused. */
  readonly typed?: boolean;
}

/** A whole column or a single cell that gets a name users can write in formulas. */
export interface NamePlan {
  readonly name: string;
  readonly range: string;
  /** The canonical column that has the name; its range is known once all columns have their places. */
  readonly column?: {readonly table: string; readonly column: string};
}

/** Where a canonical column stands on its hidden sheet. */
export interface ColumnPlan {
  /** 1-based. */
  readonly at: number;
  readonly table: string;
  readonly column: string;
}

/** A planned sheet; its formulas are texts, or pieces as long as not all places are known. */
export interface SheetPlan<Text = string> {
  readonly role: SheetRole;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  /** Cells by row and column, 1-based; rows may be shorter than the sheet. */
  readonly cells: readonly (readonly (PlanCell<Text> | undefined)[])[];
  readonly merges: readonly string[];
  readonly columnWidths: readonly number[];
  /** Neighbouring columns that are not shown. */
  readonly hiddenColumns?: {readonly first: number; readonly count: number};
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly rules: readonly RulePlan<Text>[];
  readonly validations: readonly ValidationPlan[];
  readonly charts: readonly ChartPlan[];
  readonly names: readonly NamePlan[];
  readonly canonical?: readonly ColumnPlan[];
  readonly hidden: boolean;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  /** Ranges that anybody may change, where the rest of the sheet is protected with a warning. */
  readonly open?: readonly string[];
  /** Style of every cell that has none of its own. */
  readonly base: CellStyle;
}

export type DraftCell = PlanCell<Formula>;
export type DraftRule = RulePlan<Formula>;
export type SheetDraft = SheetPlan<Formula>;
