/** The vocabulary that recognition, the canonical tables and the formulas share. */

/** A cell that holds a date: days since 1899-12-30 in the spreadsheet's own zone, the time of day as fraction. */
export interface DateCell {
  readonly serial: number;
}

/** What one cell of a user's tab holds; `''` is a blank cell. */
export type Cell = string | number | boolean | DateCell;

/** Rows of cells, rectangular. */
export type Grid = readonly (readonly Cell[])[];

/** Orders of day, month and year in a text. Without a day a month is meant, by its first day. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy', 'd-mon-y', 'mon-d-y', 'ym', 'my', 'mon-y'] as const;

/** How the cells of one column are read. Inferred from the whole column, never cell by cell. */
export type ColumnFormat =
  | {readonly kind: 'text'}
  | {readonly kind: 'flag'}
  | {
      readonly kind: 'number';
      /** The decimal sign of cells that hold text; `none` where no cell does. */
      readonly decimal: 'none' | '.' | ',';
      /** What one unit of the column is worth: 1, or 1/100 where the column says 80 for 80 %. */
      readonly scale: 1 | 100;
    }
  | {
      readonly kind: 'date';
      /** The order in cells that hold text; `none` where no cell does. */
      readonly order: 'none' | (typeof DATE_ORDERS)[number];
    };

/** One mapped column of the user's tab. */
export interface ColumnMapping {
  /** 1-based column in the tab. */
  readonly column: number;
  /** Text of the header cell, as it stands. */
  readonly header: string;
  /** May be found out only when it is asked for. */
  readonly format: ColumnFormat;
}

/** Outcome of a deal that a stage or status word stands for; `undecided` leaves it to the next column. */
export type Outcome = 'won' | 'lost' | 'open' | 'undecided';

/** What a lead's words say; `undecided` leaves it to the other columns. */
export type LeadClass = 'open' | 'qualified' | 'customer' | 'junk' | 'undecided';

/** Whether a stage comes before a lead is qualified. */
export type LeadStageClass = 'lead' | 'qualified';

/** What a deal sells, by its type; a renewal is neither of the two that count as growth. */
export type DealTypeClass = 'new' | 'upsell' | 'cross-sell' | 'renewal';

export type CostClass = 'marketing' | 'sales' | 'other';

/** What a word of any table stands for. */
export type WordClass = Outcome | LeadClass | LeadStageClass | DealTypeClass | CostClass;

/** A word of a stage or status column, or of another with a vocabulary, and the rows that carry it. */
export interface StageWord {
  /** The trimmed text of the cell. */
  readonly word: string;
  readonly rows: number;
  /** `unknown` must be decided by the user; such rows are excluded and counted, never taken as open. */
  readonly outcome: WordClass | 'unknown';
}

/** Where a table of the user's stands and what its columns mean. Plain data: it goes through google.script.run. */
export interface TableMapping<Field extends string = string> {
  readonly table: string;
  readonly sheetName: string;
  /** 1-based row of the headers. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Field, ColumnMapping>>>;
  /** Words of the columns that have a vocabulary, by field: a deal's `status` and `stage`, a cost's `category` … */
  readonly words: Readonly<Partial<Record<Field, readonly StageWord[]>>>;
}

/** Something that only the user can settle. */
export interface Question {
  readonly code: 'ambiguous-date' | 'ambiguous-number' | 'ambiguous-column' | 'two-tables' | 'unknown-words';
  readonly sheetName: string;
  readonly field?: string;
  /** Candidate answers in the order of likelihood: headers, tabs, or readings of a format. */
  readonly choices: readonly string[];
  /** Real cells that show the doubt, e.g. "03.04.2026". */
  readonly examples: readonly string[];
}

/** A named tab with the cells that recognition may look at. */
export interface Tab {
  readonly name: string;
  readonly rows: Grid;
}
