/** What the sidebar's page is given, and what it may ask for: plain data, in the language of the user. */
import type {TableId} from '../../core/tables/table-spec';

export type {TableId} from '../../core/tables/table-spec';

type PerField<Value> = Readonly<Partial<Record<string, Value>>>;

/** What is settled about a table, as the page has it: `RecognitionHints` once the script has checked them. */
export interface PageHints {
  readonly tab?: string;
  readonly headerRow?: number;
  readonly columns?: PerField<string>;
  readonly formats?: PerField<string>;
  readonly words?: PerField<PerField<string>>;
}

export type PageTablesHints = Readonly<Partial<Record<TableId, PageHints>>>;

export interface OptionView {
  readonly value: string;
  readonly title: string;
}

/** A real cell, and what it is read as; nothing where that is the same. */
export interface ExampleView {
  readonly cell: string;
  readonly read: string;
}

export interface FieldView {
  readonly id: string;
  readonly title: string;
  /** Label of the column, `''` where the field has none. */
  readonly column: string;
  readonly examples: readonly ExampleView[];
  /** Ways in which the cells can be read; one or none where there is nothing to choose. */
  readonly formats: readonly OptionView[];
  readonly format: string;
  /** What depends on the field. */
  readonly uses: readonly string[];
}

export interface WordView {
  readonly word: string;
  readonly rows: number;
  /** `''` where nobody has said yet what it means. */
  readonly meaning: string;
  /** Whether the user must say what it means. */
  readonly asked: boolean;
}

export interface WordsView {
  readonly field: string;
  readonly title: string;
  /** KPIs that lack the rows of words that are not decided. */
  readonly uses: readonly string[];
  readonly meanings: readonly OptionView[];
  readonly words: readonly WordView[];
}

export type TableState = 'found' | 'asked' | 'absent';

export interface TableView {
  readonly id: TableId;
  readonly title: string;
  readonly state: TableState;
  /** Tab that holds the table; `''` where there is none. */
  readonly tab: string;
  /** 1-based, 0 where there is none. */
  readonly headerRow: number;
  /** Why another row is read than the user has named; `''` where it is not. */
  readonly headerNote: string;
  /** What must be told before the table can be counted: one line for each column that is needed. */
  readonly needs: readonly string[];
  readonly rows: number;
  /** 0–100: how well headers and cells suit the fields found. */
  readonly confidence: number;
  readonly fields: readonly FieldView[];
  /** Columns to choose from: labels. */
  readonly columns: readonly string[];
  readonly words: readonly WordsView[];
}

export interface AnswerView extends OptionView {
  /** Real cells that belong to the answer. */
  readonly detail: string;
}

export interface QuestionView {
  readonly table: TableId;
  readonly kind: 'tab' | 'column' | 'format';
  /** `''` for a question about the table as a whole. */
  readonly field: string;
  readonly text: string;
  /** Whether no dashboard can be built before it is answered. */
  readonly blocking: boolean;
  readonly answers: readonly AnswerView[];
}

export interface ProblemView {
  readonly tab: string;
  readonly text: string;
  readonly rows: number;
  /** The first such row, 1-based in the tab. */
  readonly row: number;
  readonly uses: readonly string[];
}

/** What a formula can be made of. */
export interface FormulaChoices {
  readonly kpis: readonly OptionView[];
  readonly splits: readonly OptionView[];
  /** Periods to choose from, as they are typed; any other may be typed. */
  readonly periods: readonly string[];
}

export interface FormulaRequest {
  readonly kpi: string;
  /** `''` for everything. */
  readonly period: string;
  /** `''` for one number. */
  readonly by: string;
}

/** A formula with what it gives. */
export interface FormulaView {
  readonly formula: string;
  readonly definition: string;
  /** The first lines of the result; one cell for one number. */
  readonly lines: readonly (readonly string[])[];
  /** Lines that are not shown. */
  readonly more: number;
  /** Why there is no number; `''` where there is one. */
  readonly empty: string;
  /** What the formula does not know; `''` where it reads everything as the sidebar does. */
  readonly note: string;
}

/** A column of text with an offer of one beside it with dates or numbers. */
export interface CleanView {
  readonly table: TableId;
  readonly field: string;
  readonly text: string;
  /** Header of the new column. */
  readonly header: string;
}

export interface SettingView {
  readonly id: string;
  readonly title: string;
  readonly kind: 'choice' | 'date' | 'number' | 'text';
  /** `''` where the default stands. */
  readonly value: string;
  readonly choices: readonly OptionView[];
}

/** Bounds of a KPI, in the numbers that the settings sheet has. */
export interface ThresholdView {
  readonly id: string;
  readonly title: string;
  /** The bounds in a phrase. */
  readonly told: string;
  /** What each bound means. */
  readonly meaning: string;
  /** Why the defaults are what they are. */
  readonly why: string;
  readonly bad: number;
  readonly good: number;
  readonly defaults: {readonly bad: number; readonly good: number};
}

export interface SettingsView {
  /** Whether the sheet of the settings is there: the first build makes it. */
  readonly kept: boolean;
  readonly general: readonly SettingView[];
  readonly thresholds: readonly ThresholdView[];
}

export interface SidebarView {
  /** Tabs that are not ours. */
  readonly tabs: readonly string[];
  readonly tables: readonly TableView[];
  readonly questions: readonly QuestionView[];
  readonly problems: readonly ProblemView[];
  readonly cleans: readonly CleanView[];
  readonly formula: FormulaChoices;
  readonly settings: SettingsView;
  /** What is not as it was when the mapping was saved. */
  readonly changes: readonly string[];
  /** What is settled: the page adds to it and gives it back. */
  readonly hints: PageTablesHints;
}

export interface CleanRequest {
  readonly table: TableId;
  readonly field: string;
}

export interface RowRequest {
  readonly tab: string;
  readonly row: number;
}

export interface BuildAnswer {
  readonly built: boolean;
}

/** Where something was written: `L4`, or the name of a tab. */
export interface WrittenAnswer {
  readonly place: string;
}

/** Texts by id of a setting, or of a bound: `language`, `win-rate.bad`. An empty text stands for the default. */
export type SettingEdits = Readonly<Record<string, string>>;

/** What is asked, with what is settled on the page: entry points take one argument. */
export interface Asked<Request> {
  readonly hints: PageTablesHints;
  readonly request: Request;
}

/** What the page may call by google.script.run. */
export interface SidebarServer {
  /** Reads the workbook with what is settled; with null, with what was saved. */
  describeMapping(hints: PageTablesHints | null): SidebarView;
  saveMapping(hints: PageTablesHints): void;
  saveAndBuild(hints: PageTablesHints): BuildAnswer;
  selectRow(request: RowRequest): void;
  /** What a formula would give, with what is settled on the page. */
  previewFormula(asked: Asked<FormulaRequest>): FormulaView;
  /** Writes the formula into the selected cell, where that is empty. */
  insertFormula(asked: Asked<FormulaRequest>): WrittenAnswer;
  /** Adds a column of dates or numbers in the first free column right of the table. */
  addCleanColumn(asked: Asked<CleanRequest>): WrittenAnswer;
  /** Adds a tab for a plan, a team or exchange rates, to be filled in. */
  addTableTab(asked: Asked<TableId>): WrittenAnswer;
  saveSettings(edits: SettingEdits): void;
}
