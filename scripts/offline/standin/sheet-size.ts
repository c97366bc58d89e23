/** Rows and columns of a sheet, their sizes, and how the sheet shows. */
import type {Modelled} from './google';
import type {Host} from './host';
import {positive} from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Dimension = 'ROW' | 'COL';

function sizes(host: Host, sheetId: string, self: () => object) {
  const {book, getters} = host;
  const places = (first: number, count: number): number[] => {
    positive(first, 'position');
    return Array.from({length: positive(count, 'position')}, (_, index) => first - 1 + index);
  };
  const resize = (dimension: Dimension, first: number, count: number, size: number): object => {
    const elements = places(first, count);
    book.command((dispatch) => dispatch('RESIZE_COLUMNS_ROWS', {sheetId, dimension, elements, size}));
    return self();
  };
  return {
    getMaxRows: () => getters.getNumberRows(sheetId),
    getMaxColumns: () => getters.getNumberCols(sheetId),
    setColumnWidth: (column: number, width: number) => resize('COL', column, 1, width),
    setColumnWidths: (first: number, count: number, width: number) => resize('COL', first, count, width),
    getColumnWidth: (column: number) => getters.getColSize(sheetId, positive(column, 'column') - 1),
    setRowHeight: (row: number, height: number) => resize('ROW', row, 1, height),
    setRowHeights: (first: number, count: number, height: number) => resize('ROW', first, count, height),
    setRowHeightsForced: (first: number, count: number, height: number) =>
      resize('ROW', first, count, height),
    getRowHeight: (row: number) => getters.getRowSize(sheetId, positive(row, 'row') - 1),
  } satisfies Modelled<
    Sheet,
    | 'getMaxRows'
    | 'getMaxColumns'
    | 'setColumnWidth'
    | 'setColumnWidths'
    | 'getColumnWidth'
    | 'setRowHeight'
    | 'setRowHeights'
    | 'setRowHeightsForced'
    | 'getRowHeight'
  >;
}

function insertion(host: Host, sheetId: string, self: () => object) {
  const {book, getters} = host;
  const insert = (
    dimension: Dimension,
    base: number,
    quantity: number,
    position: 'before' | 'after',
  ): object => {
    const sheetName = getters.getSheetName(sheetId);
    positive(quantity, 'row or column');
    book.command((dispatch) =>
      dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName,
        dimension,
        base: positive(base, 'position') - 1,
        quantity,
        position,
      }),
    );
    return self();
  };
  const remove = (dimension: Dimension, first: number, quantity: number): void => {
    const sheetName = getters.getSheetName(sheetId);
    const size = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    const word = dimension === 'ROW' ? 'rows' : 'columns';
    positive(first, word);
    if (positive(quantity, word) >= size) throw new Error(`You can't delete all the ${word} on the sheet.`);
    if (first + quantity - 1 > size) throw new Error('Those rows or columns are out of bounds.');
    const elements = Array.from({length: quantity}, (_, index) => first - 1 + index);
    book.command((dispatch) => dispatch('REMOVE_COLUMNS_ROWS', {sheetId, sheetName, dimension, elements}));
  };
  return {
    insertRowsAfter: (after: number, count: number) => insert('ROW', after, count, 'after'),
    insertRowsBefore: (before: number, count: number) => insert('ROW', before, count, 'before'),
    insertRowAfter: (after: number) => insert('ROW', after, 1, 'after'),
    insertRowBefore: (before: number) => insert('ROW', before, 1, 'before'),
    insertColumnsAfter: (after: number, count: number) => insert('COL', after, count, 'after'),
    insertColumnsBefore: (before: number, count: number) => insert('COL', before, count, 'before'),
    insertColumnAfter: (after: number) => insert('COL', after, 1, 'after'),
    insertColumnBefore: (before: number) => insert('COL', before, 1, 'before'),
    deleteRows: (first: number, count: number) => remove('ROW', first, count),
    deleteRow: (row: number) => {
      remove('ROW', row, 1);
      return self();
    },
    deleteColumns: (first: number, count: number) => remove('COL', first, count),
    deleteColumn: (column: number) => {
      remove('COL', column, 1);
      return self();
    },
  } satisfies Modelled<
    Sheet,
    | 'insertRowsAfter'
    | 'insertRowsBefore'
    | 'insertRowAfter'
    | 'insertRowBefore'
    | 'insertColumnsAfter'
    | 'insertColumnsBefore'
    | 'insertColumnAfter'
    | 'insertColumnBefore'
    | 'deleteRows'
    | 'deleteRow'
    | 'deleteColumns'
    | 'deleteColumn'
  >;
}

function frozen(host: Host, sheetId: string) {
  const {book, getters} = host;
  return {
    setFrozenRows: (rows: number) => {
      book.command((dispatch) =>
        rows > 0 ? dispatch('FREEZE_ROWS', {sheetId, quantity: rows}) : dispatch('UNFREEZE_ROWS', {sheetId}),
      );
    },
    setFrozenColumns: (columns: number) => {
      book.command((dispatch) =>
        columns > 0
          ? dispatch('FREEZE_COLUMNS', {sheetId, quantity: columns})
          : dispatch('UNFREEZE_COLUMNS', {sheetId}),
      );
    },
    getFrozenRows: () => getters.getPaneDivisions(sheetId).ySplit,
    getFrozenColumns: () => getters.getPaneDivisions(sheetId).xSplit,
  } satisfies Modelled<Sheet, 'setFrozenRows' | 'setFrozenColumns' | 'getFrozenRows' | 'getFrozenColumns'>;
}

function visibility(host: Host, sheetId: string, self: () => object) {
  const {book, getters} = host;
  return {
    hideColumns: (first: number, count = 1) => {
      positive(first, 'column');
      const elements = Array.from({length: positive(count, 'column')}, (_, index) => first - 1 + index);
      book.command((dispatch) => dispatch('HIDE_COLUMNS_ROWS', {sheetId, dimension: 'COL', elements}));
    },
    isColumnHiddenByUser: (column: number) =>
      getters.isColHiddenByUser(sheetId, positive(column, 'column') - 1),
    setHiddenGridlines: (hidden: boolean) => {
      book.command((dispatch) =>
        dispatch('SET_GRID_LINES_VISIBILITY', {sheetId, areGridLinesVisible: !hidden}),
      );
      return self();
    },
    hasHiddenGridlines: () => !getters.getGridLinesVisibility(sheetId),
    hideSheet: () => {
      if (!getters.isSheetVisible(sheetId)) return self();
      if (getters.getVisibleSheetIds().length === 1) {
        throw new Error("You can't hide all the sheets in a document.");
      }
      book.command((dispatch) => dispatch('HIDE_SHEET', {sheetId}));
      return self();
    },
    showSheet: () => {
      if (!getters.isSheetVisible(sheetId)) book.command((dispatch) => dispatch('SHOW_SHEET', {sheetId}));
      return self();
    },
    isSheetHidden: () => !getters.isSheetVisible(sheetId),
    setTabColor: (color: string | null) => {
      book.command((dispatch) => dispatch('COLOR_SHEET', color === null ? {sheetId} : {sheetId, color}));
      return self();
    },
  } satisfies Modelled<
    Sheet,
    | 'hideColumns'
    | 'isColumnHiddenByUser'
    | 'setHiddenGridlines'
    | 'hasHiddenGridlines'
    | 'hideSheet'
    | 'showSheet'
    | 'isSheetHidden'
    | 'setTabColor'
  >;
}

export function sheetSize(host: Host, sheetId: string, self: () => object) {
  return {
    ...sizes(host, sheetId, self),
    ...insertion(host, sheetId, self),
    ...frozen(host, sheetId),
    ...visibility(host, sheetId, self),
  };
}
