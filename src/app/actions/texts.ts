/** What the menu's actions on the dashboard ask and say. */
import {type Text, text} from '../../core/text';

export const ACTION_TEXTS = {
  failed: text(
    'That did not work, and nothing of yours was changed. {detail} Try again; if it fails again, reload the spreadsheet first.',
  ),
  noDashboard: text('There is no dashboard yet. Choose Sales KPI ▸ Build dashboard first.'),

  removeAsk: text(
    'Remove the dashboard? These sheets go, with the names and charts on them: {sheets}. Every other tab stays as it is: your tables, snapshots, and copies that you have made.',
  ),
  removeFormulas: text('Formulas of yours that read them will show errors: {places}.'),
  removeKeeps: text(
    '«{settings}» is kept, since it holds what you have typed; the next question is about it.',
  ),
  removeSettingsAsk: text(
    'Remove «{settings}» and the saved choice of columns too? With No they are kept, and the next dashboard begins with them.',
  ),
  removed: text('The dashboard is removed. Your tabs are as they were.'),

  inTheWay: text(
    'On «{sheet}» these cells are yours, and the build would write over them: {cells}. Yes: their values are kept on a new tab, «{copy}». No: they are written over. Cancel: nothing is built.',
  ),
  moreCells: text('and {count} more'),
  sheetCopy: text('My cells from {sheet}'),
  settingsInTheWay: text(
    'On «{sheet}» cells of yours stand where the settings need room: {ranges}. Move them aside, then build again.',
  ),
  settingsShifted: text(
    'On «{sheet}» rows or columns have been inserted between the settings. Move what is in them aside and delete them, then build again.',
  ),
  snapshotTaken: text(
    '«{title}» holds the dashboard’s values as they stand. It is yours: nothing changes or removes it.',
  ),
  sheetTrace: text('KPI Rows'),
  nothingSelected: text(
    'Select a tile or a number in a table of «{dashboard}», then choose Show the deals again: its rows are shown on a tab of their own.',
  ),
  buildFirst: text(
    'The dashboard was built by another version of Sales KPI. Choose Build dashboard, then try again.',
  ),
  periodBefore: text('period before'),
  toDate: text('to date'),
  daysOfPeriod: text('Days of the period'),
  madeOf: text('Made of'),
  value: text('Value'),
  rows: text('Rows'),
  from: text('From'),
  until: text('To'),
  tab: text('Tab'),
  row: text('Row'),
  noRows: text('No rows'),
} as const satisfies Readonly<Record<string, Text>>;
