/** What the sidebar's page is given, and what it may ask for: plain data, in the language of the user. */
import type {TableId} from '../../core/table-spec';

export type {TableId} from '../../core/table-spec';

type PerField<Value> = Readonly<Partial<Record<string, Value>>>;

/** What is settled about a table, as the page has it: `RecognitionHints` once the script has checked them. */
export interface PageHints {
  readonly tab?: string;
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
  readonly headerRow: number;
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

export interface SidebarView {
  /** Tabs that are not ours. */
  readonly tabs: readonly string[];
  readonly tables: readonly TableView[];
  readonly questions: readonly QuestionView[];
  readonly problems: readonly ProblemView[];
  /** What is not as it was when the mapping was saved. */
  readonly changes: readonly string[];
  /** What is settled: the page adds to it and gives it back. */
  readonly hints: PageTablesHints;
}

export interface RowRequest {
  readonly tab: string;
  readonly row: number;
}

export interface BuildAnswer {
  readonly built: boolean;
}

/** What the page may call by google.script.run. */
export interface SidebarServer {
  /** Reads the workbook with what is settled; with null, with what was saved. */
  describeMapping(hints: PageTablesHints | null): SidebarView;
  saveMapping(hints: PageTablesHints): void;
  saveAndBuild(hints: PageTablesHints): BuildAnswer;
  selectRow(request: RowRequest): void;
}
