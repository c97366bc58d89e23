/** What the sidebar is told in sentences; the texts of its own controls travel inside the page. */
import type {WordClass} from '../../core/mapping';
import {type Text, text} from '../../core/text';

export const SIDEBAR_TEXTS = {
  title: text('Sales KPI: map columns'),

  changedLost: text('{table}: the tab «{tab}» is gone or no longer looks like it.'),
  changedTab: text('{table}: read from the tab «{now}» now, before from «{tab}».'),
  changedGone: text('{field}: the column «{header}» ({from}) is gone; choose another below.'),
  changedHeader: text('{field}: read from «{now}» now, before from «{header}».'),
  changedPlace: text('{field}: «{header}» has moved from column {from} to {to}.'),

  askTab: text('{table}: which tab holds them?'),
  askColumn: text('{table}: which column is «{field}»?'),
  askDate: text('{table}, «{field}»: which day is {example}?'),
  askNumber: text('{table}, «{field}»: how much is {example}?'),
  noColumn: text('None of these'),
  noTab: text('None of these tabs'),

  useOutcome: text('telling won from lost and open'),
  useRepeats: text('finding repeated rows'),
  useSplit: text('splits and filters'),
  useCurrency: text('never adding up different currencies'),

  otherHeader: text('Row {said} heads no such table: row {used} is read.'),
  readOtherwise: text(
    'A formula in a cell does not know what you decided ({fields}): its number can differ from the dashboard’s.',
  ),
  noCell: text('Select an empty cell first.'),
  onOurSheet: text(
    'The selected cell is on a sheet that Sales KPI builds anew. Select an empty cell on a tab of yours.',
  ),
  insideTable: text(
    '{cell} is among the columns that the formula reads. Select an empty cell right of the table or on another tab.',
  ),
  notEmpty: text('{cells} is not empty, and nothing was written. Select an empty cell.'),
  cleanDate: text('«{header}» holds dates as text: the dashboard reads them, formulas of your own cannot.'),
  cleanNumber: text(
    '«{header}» holds numbers as text: the dashboard reads them, formulas of your own cannot.',
  ),
  cleanDateHeader: text('{header} (as date)'),
  cleanNumberHeader: text('{header} (as number)'),
  cleanGone: text('This column is not as it was. Choose Read again.'),
  tabTaken: text('There is a tab «{tab}» already. Rename it, or choose it for the table under Other tables.'),
  noSettings: text('The sheet of the settings is not there. Build the dashboard first.'),
  badNumber: text('«{title}»: {text} is no number.'),
  badDate: text('«{title}»: {text} is no date.'),
  badChoice: text('«{title}»: {text} is none of the choices.'),
  badText: text('«{title}»: {text} begins like a formula.'),
  unreadable: text('cannot be read'),
  yes: text('yes'),
  no: text('no'),

  mapFailed: text(
    'The spreadsheet could not be read. {detail} Try again; if it fails again, close the sidebar and reload the spreadsheet.',
  ),
  saveFailed: text('The mapping could not be saved; the one saved before still stands. {detail} Try again.'),
  writeFailed: text('Nothing was written. {detail}'),
  tabGone: text('There is no tab «{tab}» with a row {row} any more. Choose Read again.'),
} as const satisfies Readonly<Record<string, Text>>;

export const MEANINGS: Readonly<Record<WordClass, Text>> = {
  won: text('won'),
  lost: text('lost'),
  open: text('open'),
  undecided: text('another column decides'),
  qualified: text('qualified'),
  customer: text('became a customer'),
  junk: text('junk'),
  lead: text('not qualified yet'),
  new: text('new business'),
  upsell: text('upsell'),
  'cross-sell': text('cross-sell'),
  renewal: text('renewal'),
  marketing: text('marketing'),
  sales: text('sales'),
  other: text('other'),
};

export const MONTHS: readonly Text[] = [
  text('Jan'),
  text('Feb'),
  text('Mar'),
  text('Apr'),
  text('May'),
  text('Jun'),
  text('Jul'),
  text('Aug'),
  text('Sep'),
  text('Oct'),
  text('Nov'),
  text('Dec'),
];
