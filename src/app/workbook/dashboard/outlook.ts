/** Where the period will end, and what is needed to reach the plan, with numbers to play with. */

import type {Unit} from '../../../core/definitions/measure';
import {type Formula, f, joined} from '../../../core/formulas/formula';
import type {TextKey} from '../../texts';
import {COLORS} from '../display';
import {COLUMN, ROWS} from '../model/layout';
import {address, cellRef} from '../sheet-builder';
import type {ChartSource} from './charts';
import type {DashboardParts} from './parts';

const LABELS = 12;
const VALUES = 15;
const NEEDS = 17;
const NEEDED = 20;
/** Lines of the block. */
export const OUTLOOK_LINES = 7;
/** Lines of the chart: the plan, and three answers to where the period will end. */
const CHARTED = 4;

interface Line {
  readonly label: TextKey;
  readonly unit: Unit | 'date';
  /** Formula without `=`; undefined where it cannot be told. */
  readonly formula: Formula | undefined;
  readonly note?: TextKey;
  /** A number that the reader may overwrite. */
  readonly input?: true;
}

/** "" where one of some cells has no number. */
function whenAll(cells: readonly Formula[], formula: Formula): Formula {
  return f`IF(COUNT(${joined(cells, ';')})<${cells.length};"";${formula})`;
}

/** A quotient rounded up, "" where a part is missing or nothing is divided by. */
function neededFor(missing: Formula, ...divisors: readonly Formula[]): Formula {
  const product = joined(divisors, '*');
  return whenAll([missing, ...divisors], f`IF(${product}<=0;"";ROUNDUP(${missing}/(${product});0))`);
}

function selected(parts: DashboardParts, id: string): Formula | undefined {
  return parts.isTold(id) ? parts.value(ROWS.selected, id) : undefined;
}

/** Lines of both parts. @param row first line's row */
function lines(parts: DashboardParts, row: number): {present: Line[]; needed: Line[]} {
  const at = (line: number): Formula => cellRef(row + line, VALUES);
  const result = (line: number): Formula => cellRef(row + line, NEEDED);
  const pipeline = selected(parts, 'pipeline-value');
  // Without probabilities what is open is weighted by the share of deals that are won.
  const weighted =
    selected(parts, 'weighted-pipeline') ??
    (pipeline && f`IF(COUNT(${pipeline};${at(4)})<2;"";${pipeline}*${at(4)})`);
  const copy = (cell: Formula | undefined): Formula | undefined => cell && f`IF(${cell}="";"";${cell})`;
  const cycle = selected(parts, 'sales-cycle');
  const end = parts.cell(ROWS.selected, COLUMN.end);
  const cells = {
    plan: at(0),
    won: at(1),
    expected: at(3),
    rate: at(4),
    deal: at(5),
    qualified: at(6),
    left: result(0),
    missing: result(2),
  };
  const of = (name: keyof typeof cells): Formula => cells[name];
  const present: Line[] = [
    {label: 'outlookPlan', unit: 'money', formula: copy(selected(parts, 'plan-amount')), input: true},
    {label: 'outlookWon', unit: 'money', formula: copy(selected(parts, 'won-amount'))},
    {
      label: 'outlookRunRate',
      unit: 'money',
      formula: copy(selected(parts, 'run-rate')),
      note: 'outlookRunRateNote',
    },
    {
      label: 'outlookExpected',
      unit: 'money',
      formula: weighted && whenAll([of('won'), weighted], f`${of('won')}+${weighted}`),
      note: 'outlookExpectedNote',
    },
    {label: 'outlookRate', unit: 'percent', formula: copy(selected(parts, 'win-rate')), input: true},
    {label: 'outlookDeal', unit: 'money', formula: copy(selected(parts, 'average-deal')), input: true},
    {
      label: 'outlookQualified',
      unit: 'percent',
      formula: copy(selected(parts, 'lead-to-opportunity')),
      input: true,
    },
  ];
  const needed: Line[] = [
    {
      label: 'outlookLeft',
      unit: 'money',
      formula: whenAll([of('plan'), of('won')], f`MAX(0;${of('plan')}-${of('won')})`),
    },
    {
      label: 'outlookCoverage',
      unit: 'ratio',
      formula:
        pipeline && whenAll([of('left'), pipeline], f`IF(${of('left')}=0;"";${pipeline}/${of('left')})`),
      note: 'outlookCoverageNote',
    },
    {
      label: 'outlookMissing',
      unit: 'money',
      formula: whenAll([of('plan'), of('expected')], f`MAX(0;${of('plan')}-${of('expected')})`),
      note: 'outlookMissingNote',
    },
    {label: 'outlookWins', unit: 'count', formula: neededFor(of('missing'), of('deal'))},
    {label: 'outlookDeals', unit: 'count', formula: neededFor(of('missing'), of('deal'), of('rate'))},
    {
      label: 'outlookLeads',
      unit: 'count',
      formula: neededFor(of('missing'), of('deal'), of('rate'), of('qualified')),
    },
    {
      label: 'outlookBy',
      unit: 'date',
      formula:
        cycle && whenAll([of('missing'), cycle], f`IF(${of('missing')}=0;"";${end}-1-ROUND(${cycle};0))`),
      note: 'outlookByNote',
    },
  ];
  return {present, needed};
}

const FORMATS: Readonly<Partial<Record<Unit | 'date', string>>> = {
  percent: '0.0%',
  ratio: '0.0"×"',
  date: 'yyyy-mm-dd',
};

function putLine(parts: DashboardParts, row: number, column: number, line: Line): void {
  const {sheet, t} = parts;
  const {label, unit, formula, note, input} = line;
  if (input) sheet.open(address(row, column + VALUES - LABELS));
  const text = {text: t(label), color: COLORS.quiet, ...(note ? {note: t(note)} : {})};
  sheet.put(row, column, text).put(row, column + VALUES - LABELS, {
    ...(formula === undefined ? {} : {formula}),
    format: FORMATS[unit] ?? '#,##0',
    align: 'right',
    bold: true,
    ...(input ? {background: COLORS.input, color: COLORS.accent, note: t('outlookInputNote')} : {}),
  });
}

/** @param row of the heading; the column heads follow, then the lines */
export function putOutlook(parts: DashboardParts, row: number): void {
  const {sheet, t} = parts;
  const head = row + 1;
  parts.heading(row, LABELS, {text: t('outlook')});
  parts.headRow(head, LABELS, NEEDED - LABELS + 1);
  parts.tableHead(head, LABELS, t('outlookPeriod'), true);
  parts.tableHead(head, VALUES, t('outlookAmount'));
  parts.tableHead(head, NEEDS, t('outlookNeeded'), true);
  const {present, needed} = lines(parts, head + 1);
  present.forEach((line, index) => {
    putLine(parts, head + 1 + index, LABELS, line);
  });
  needed.forEach((line, index) => {
    putLine(parts, head + 1 + index, NEEDS, line);
  });
  sheet.style(head + 1, NEEDS, OUTLOOK_LINES, 1, {align: 'left'});
}

/** @param head row of the column heads, once it is known */
export function outlookSource(parts: DashboardParts, head: () => number): ChartSource {
  const isTold = parts.isTold('run-rate');
  return {
    rows: CHARTED,
    labels: LABELS,
    has: () => isTold,
    place: () => ({head: head(), column: VALUES}),
  };
}
