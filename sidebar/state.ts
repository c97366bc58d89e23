/** What is settled on the page: it is kept here, whatever becomes of a call. */
import type {PageHints, PageTablesHints, SidebarView, TableId} from '../src/app/sidebar/view';

const NOTHING: SidebarView = {tabs: [], tables: [], questions: [], problems: [], changes: [], hints: {}};

export const state: {view: SidebarView; hints: PageTablesHints; dirty: boolean} = {
  view: NOTHING,
  hints: {},
  dirty: false,
};

function change(table: TableId, with_: (hints: PageHints) => PageHints): void {
  state.hints = {...state.hints, [table]: with_(state.hints[table] ?? {})};
  state.dirty = true;
}

/** A tab for a table: undefined leaves it to be found, `''` says that there is none. Its columns start anew. */
export function chooseTab(table: TableId, tab: string | undefined): void {
  change(table, ({words}) => ({...(tab === undefined ? {} : {tab}), ...(words ? {words} : {})}));
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
