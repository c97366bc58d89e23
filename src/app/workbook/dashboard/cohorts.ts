/** Cohort retention: of the customers who came in a month, the share still there month by month, as a heat map. */
import {f, quote} from '../../../core/formulas/formula';
import {ANY_NUMBER} from '../../../core/formulas/measure-formula';
import {tableSpec} from '../../../core/tables';
import {fill, translate} from '../../../core/text';
import {COLORS} from '../display';
import {COLUMN, MONTHS, ROWS} from '../model/layout';
import {sentence} from '../model/parameters';
import {area, cellRef, movingRef} from '../sheet-builder';
import {HEAD_HEIGHT, HEADING_HEIGHT, LAST_COLUMN, ROW_HEIGHT, SPACE, TABLE_SLOTS} from './layout';
import type {Block} from './pages';
import type {DashboardParts} from './parts';

/** Months whose customers get a row, and months after it, each with a column. */
const COHORTS = 10;
const AGES = TABLE_SLOTS.length - 1;
/** The oldest cohort has been there for as many months as there are columns; the newest tell little yet. */
const OLDEST = MONTHS - AGES;
/** One hue from light to dark: the darker, the more have stayed. Shares in per cent from which each is used. */
const SHADES = [
  {from: 0, background: '#f1f6fe', color: COLORS.ink},
  {from: 60, background: '#d2e3fc', color: COLORS.ink},
  {from: 75, background: '#aecbfa', color: COLORS.ink},
  {from: 85, background: '#669df6', color: COLORS.ink},
  {from: 95, background: '#1a73e8', color: '#ffffff'},
] as const;

/** @returns undefined where customers or their first and last days are not known */
export function cohortsBlock(parts: DashboardParts): Block | undefined {
  const customers = parts.options.tables.get('customers');
  const days = ['customers.joined', 'customers.departure'];
  const isTold = days.every((field) => parts.options.mapped.has(field));
  if (!customers || !isTold || customers.options.spec.isSnapshot?.(customers.options.mapping))
    return undefined;
  const heights = [HEADING_HEIGHT, HEAD_HEIGHT, ...Array.from({length: COHORTS}, () => ROW_HEIGHT), SPACE];
  return {
    heights,
    put: (row) => {
      putHead(parts, row);
      for (let index = 0; index < COHORTS; index++) putCohort(parts, row + 2 + index, OLDEST + index);
      putShades(parts, row + 2);
    },
  };
}

function putHead(parts: DashboardParts, row: number): void {
  const {sheet, t} = parts;
  const blocked = parts.parameter('blocked-customers');
  const table = translate(tableSpec('customers').title, parts.options.language);
  const why = sentence(fill(t('notBy'), {table}), 'field', parts.parameter('lacking-customers'));
  const title = f`${quote(t('cohorts'))}&IF(${blocked};": "&${why};"")`;
  parts.heading(row, 2, {formula: title});
  parts.headRow(row + 1, 2, LAST_COLUMN - 1);
  parts.tableHead(row + 1, 2, t('month'), true);
  TABLE_SLOTS.forEach((column, index) => {
    if (index === 0) parts.tableHead(row + 1, column, t('cameIn'));
    else {
      parts.tableHead(row + 1, column, '');
      sheet.put(row + 1, column, {number: index - 1, format: '"+"0', align: 'center'});
    }
  });
}

function putCohort(parts: DashboardParts, row: number, month: number): void {
  const {sheet, options} = parts;
  const customers = options.tables.get('customers');
  if (!customers) return;
  const start = parts.cell(ROWS.months + month, COLUMN.start);
  const end = parts.cell(ROWS.months + month, COLUMN.end);
  const joined = customers.ref('joined');
  const left = customers.ref('left');
  const cohort = f`${joined};">="&${start};${joined};"<"&${end};${customers.ref('scope')};1;${left}`;
  const blocked = parts.parameter('blocked-customers');
  sheet.put(row, 2, {formula: parts.cell(ROWS.months + month, COLUMN.label), align: 'left'});
  TABLE_SLOTS.forEach((column, index) => {
    const count = cellRef(row, TABLE_SLOTS[0]);
    if (index === 0) {
      const formula = f`IF(${blocked};"";COUNTIFS(${cohort};${ANY_NUMBER}))`;
      sheet.put(row, column, {formula, format: '#,##0', align: 'right', color: COLORS.quiet});
      return;
    }
    // The months after the last one are not known yet.
    if (month + index - 1 >= MONTHS) return;
    const stayed = f`COUNTIFS(${cohort};">="&EDATE(${start};${index}))`;
    const formula = f`IF(${count}="";"";IF(${count}=0;"";${stayed}/${count}))`;
    sheet.put(row, column, {formula, format: '0%', align: 'center'});
  });
}

function putShades({sheet}: DashboardParts, row: number): void {
  const [, first = 4] = TABLE_SLOTS;
  const range = area(row, first, COHORTS, LAST_COLUMN - first + 1);
  const cell = movingRef(row, first);
  SHADES.forEach(({from, background, color}, index) => {
    const next = SHADES[index + 1]?.from;
    const below = next === undefined ? f`` : f`*(${cell}<${next}/100)`;
    sheet.rule({range, formula: f`ISNUMBER(${cell})*(${cell}>=${from}/100)${below}`, background, color});
  });
}
