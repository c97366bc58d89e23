/** What is settled on the page: it is kept here, whatever becomes of a call. */
import type {
  FormulaRequest,
  FormulaView,
  PageHints,
  PageTablesHints,
  SettingEdits,
  SidebarView,
  TableId,
} from '../src/app/sidebar/view';

const NOTHING: SidebarView = {
  tabs: [],
  tables: [],
  questions: [],
  problems: [],
  cleans: [],
  formula: {kpis: [], splits: [], periods: []},
  settings: {kept: false, general: [], thresholds: []},
  changes: [],
  hints: {},
};

interface State {
  view: SidebarView;
  hints: PageTablesHints;
  dirty: boolean;
  /** The formula that is being put together. */
  formula: FormulaRequest;
  /** What it gives; undefined where that was not asked, null where it could not be told. */
  preview: FormulaView | null | undefined;
  /** Settings that were typed and not saved yet. */
  edits: SettingEdits;
}

export const state: State = {
  view: NOTHING,
  hints: {},
  dirty: false,
  formula: {kpi: '', period: '', by: ''},
  preview: undefined,
  edits: {},
};

function change(table: TableId, with_: (hints: PageHints) => PageHints): void {
  state.hints = {...state.hints, [table]: with_(state.hints[table] ?? {})};
  state.dirty = true;
}

/** A tab for a table: undefined leaves it to be found, `''` says that there is none. Its columns start anew. */
export function chooseTab(table: TableId, tab: string | undefined): void {
  change(table, ({words}) => ({...(tab === undefined ? {} : {tab}), ...(words ? {words} : {})}));
}

/** The row of the headers in the tab that holds the table. */
export function chooseHeaderRow(table: TableId, tab: string, headerRow: number): void {
  change(table, (hints) => ({...hints, tab, headerRow}));
}

/** A column for a field, `''` for none. A format that was chosen for the earlier column goes with it. */
export function chooseColumn(table: TableId, field: string, column: string): void {
  change(table, (hints) => {
    const {[field]: _, ...formats} = hints.formats ?? {};
    return {...hints, columns: {...hints.columns, [field]: column}, formats};
  });
}

export function chooseFormat(table: TableId, field: string, format: string): void {
  change(table, (hints) => ({
    ...hints,
    formats: {...hints.formats, [field]: format},
  }));
}

export function chooseMeaning(table: TableId, field: string, word: string, meaning: string): void {
  change(table, (hints) => {
    const {[word]: _, ...others} = hints.words?.[field] ?? {};
    const given = meaning === '' ? {} : {[word]: meaning};
    return {...hints, words: {...hints.words, [field]: {...others, ...given}}};
  });
}
