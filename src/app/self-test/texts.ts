/** What the self-test tries on real Sheets, and what it means for the add-on where Sheets does otherwise. */
import {type Text, text} from '../../core/text';

export interface CheckTexts {
  readonly title: Text;
  /** What follows, and which other way the add-on takes. */
  readonly otherwise: Text;
}

export const CHECK_TEXTS = {
  separator: {
    title: text('“;” parts arguments in formulas'),
    otherwise: text('Formulas are written with “,” here: each build asks first.'),
  },
  'rule-separator': {
    title: text('The same separator in conditional formats'),
    otherwise: text('Colours of alerts may be missing; the words Good, Watch, Alert are formulas and stay.'),
  },
  'text-stays-text': {
    title: text('A text that begins with “=” stays a text'),
    otherwise: text('Do not build: names that begin with “=” would become formulas. Please report this.'),
  },
  'array-follows-rows': {
    title: text('Array formulas follow appended rows'),
    otherwise: text('After new rows choose Build dashboard again.'),
  },
  'column-name-grows': {
    title: text('A name of a whole column grows with the sheet'),
    otherwise: text(
      'Named ranges such as kpi_deals_amount end at the old last row: build again after new rows.',
    ),
  },
  'open-name-grows': {
    title: text('A name of B2:B grows with the sheet'),
    otherwise: text('Nothing follows: the add-on names whole columns only.'),
  },
  charts: {
    title: text('Column, line, combo and bar charts keep their options'),
    otherwise: text('Charts may look plainer than in the pictures; their data is the same.'),
  },
  'hidden-chart': {
    title: text('A chart keeps a range on a hidden tab'),
    otherwise: text('Nothing follows: charts read tables on the dashboard itself.'),
  },
  'foreign-rule': {
    title: text('A conditional format may not read another tab'),
    otherwise: text('Nothing follows: our rules read their own tab only.'),
  },
  validation: {
    title: text('Drop-down lists are kept'),
    otherwise: text('Type the words of the selectors by hand: they are on KPI Model.'),
  },
  metadata: {
    title: text('A tab remembers that it is ours'),
    otherwise: text('Do not build again: old tabs of ours would not be recognised. Please report this.'),
  },
  zone: {
    title: text('A date is the same day in the script'),
    otherwise: text('Functions may count a deal a day off. Please report this with your time zone.'),
  },
  property: {
    title: text('9,000 bytes fit into a property'),
    otherwise: text('A mapping of many columns may not be kept; the sidebar then says so.'),
  },
  protection: {
    title: text('A warning protects a tab'),
    otherwise: text('Take care not to overwrite formulas on the dashboard; a rebuild restores them.'),
  },
  function: {
    title: text('=WIN_RATE(3;10) gives 0.3 in a cell'),
    otherwise: text('“Loading…” is normal while the script waits; #NAME? means: reload the page.'),
  },
  speed: {
    title: text('Twenty writes take less than four seconds'),
    otherwise: text(
      'Building will take longer than usual; leave the page open until it says that it is ready.',
    ),
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;

export type CheckId = keyof typeof CHECK_TEXTS;

export const PAGE_TEXTS = {
  title: text('Sales KPI: self-test'),
  tab: text('Sales KPI self-test'),
  passed: text('passed'),
  differs: text('differs'),
  allPassed: text('All {count} passed.'),
  someDiffer: text('{count} of {all} differ from what was expected:'),
  copy: text('Copy for a bug report'),
  copied: text('Copied.'),
  select: text('Press Ctrl+C (⌘C) now.'),
  failed: text(
    'The self-test could not be run, and nothing of yours was changed. {detail} Reload the spreadsheet and try again.',
  ),
} as const satisfies Readonly<Record<string, Text>>;
