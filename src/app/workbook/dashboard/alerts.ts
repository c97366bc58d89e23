/** The panel of alerts: which KPI of the tiles is out of its bounds, by how much, and since which month. */

import {kpiById} from '../../../core/definitions/lookup';
import {type Formula, f, quote} from '../../../core/formulas/formula';
import {boundFormula, HISTORY} from '../../../core/status/status';
import {translate} from '../../../core/text';
import {COLORS} from '../display';
import {filteredRows} from '../filtered';
import {COLUMN, MONTHS, modelColumn, ROWS, statusColumn} from '../model/layout';
import {area, areaRef, cellRef, movingRef} from '../sheet-builder';
import type {DashboardParts} from './parts';
import {shownTiles} from './tiles';
import {Workings} from './workings';

const AT = {title: 1, value: 2, status: 3, bound: 4, valueText: 5, boundText: 6, since: 7, rank: 8} as const;
/** Columns of the list of those out of bounds, the worst first. */
const LISTED = {title: 10, valueText: 11, boundText: 12, status: 13, since: 14} as const;

interface Ranked {
  readonly workings: Workings;
  /** Cell with how many KPIs are out of their bounds. */
  readonly count: Formula;
}

/** One row a KPI, then the list of those that are not good. */
function rank(parts: DashboardParts): Ranked {
  const {options} = parts;
  const workings = new Workings(options.model.sheet, 'alerts');
  // A rep is graded against the team, a period is not.
  const graded = shownTiles(parts).filter((id) => {
    const thresholds = kpiById(id)?.thresholds;
    return thresholds !== undefined && thresholds.kind !== 'team';
  });
  const rows = Math.max(1, graded.length);
  workings.head(['alert', 'value', 'status', 'bound', 'shown', 'bound shown', 'since', 'rank']);
  graded.forEach((id, index) => {
    putRow(parts, workings, index + 1, id);
  });
  const columns = Object.keys(LISTED) as (keyof typeof LISTED)[];
  const all = [...columns.map((name) => workings.column(AT[name], rows)), workings.column(AT.rank, rows)];
  const out = filteredRows(all, f`ISNUMBER(${workings.column(AT.rank, rows)})`);
  const sorted = f`SORT(${out};${all.length};FALSE)`;
  workings.put(1, LISTED.title, {
    formula: f`ARRAYFORMULA(IFERROR(${sorted};""))`,
    spill: {rows, columns: all.length},
  });
  workings.put(1, AT.rank + 1, {formula: f`COUNT(${workings.column(AT.rank, rows)})`});
  return {workings, count: workings.ref(1, AT.rank + 1)};
}

/** The first month after the last good one whose status is bad; "" where the months are good one by one. */
function sinceFormula(statuses: Formula, labels: Formula): Formula {
  const places = f`SEQUENCE(${MONTHS})`;
  const lastGood = f`MAX(IF(${statuses}="good";${places};0))`;
  const isBad = f`((${statuses}="alert")+(${statuses}="watch"))`;
  const first = f`MIN(IF(${isBad}*(${places}>${lastGood});${places};${MONTHS + 1}))`;
  return f`ARRAYFORMULA(IF(${first}>${MONTHS};"";INDEX(${labels};${first})&""))`;
}

function putRow(parts: DashboardParts, workings: Workings, row: number, id: string): void {
  const kpi = kpiById(id);
  const column = statusColumn(id);
  if (!kpi || column === undefined) return;
  const at = (name: keyof typeof AT): Formula => workings.at(row, AT[name]);
  const selected = (of: number): Formula => cellRef(ROWS.selected, of);
  const threshold = parts.options.threshold;
  const bound = boundFormula(
    kpi,
    {
      value: at('value'),
      bad: threshold('bad', id),
      good: threshold('good', id),
      start: selected(COLUMN.start),
      end: selected(COLUMN.end),
      ...(kpi.thresholds?.kind === 'trailing'
        ? {base: areaRef(ROWS.earlier, modelColumn(id), HISTORY, 1)}
        : {}),
    },
    'good',
  );
  const sign = kpi.better === 'higher' ? f`"≥ "` : f`"≤ "`;
  const far = f`MIN(999;ABS(${at('value')}-${at('bound')})/MAX(ABS(${at('bound')});1/1000000))`;
  const labels = areaRef(ROWS.months, COLUMN.label, MONTHS, 1);
  workings
    .put(row, AT.title, {text: translate(kpi.title, parts.options.language)})
    .put(row, AT.value, {formula: selected(modelColumn(id))})
    .put(row, AT.status, {formula: selected(column)})
    .put(row, AT.bound, {formula: bound})
    .put(row, AT.valueText, {formula: f`IF(${at('value')}="";"";${parts.numberText(at('value'), kpi.unit)})`})
    .put(row, AT.boundText, {
      formula: f`IF(${at('bound')}="";"";${sign}&${parts.numberText(at('bound'), kpi.unit)})`,
    })
    .put(row, AT.since, {formula: sinceFormula(areaRef(ROWS.months, column, MONTHS, 1), labels)})
    .put(row, AT.rank, {
      formula: f`IF((${at('status')}="alert")+(${at('status')}="watch");IF(${at('status')}="alert";1000;0)+IF(${at('bound')}="";0;${far});"")`,
    });
}

/** Columns of the panel: words begin at the left of theirs, numbers end at the right. */
const PANEL = {title: 2, value: 5, bound: 8, status: 9, since: 10} as const;

/** @param row of the heading; the column heads follow, then `lines` lines */
export function putAlerts(parts: DashboardParts, row: number, lines: number): void {
  const {sheet, t} = parts;
  const {workings, count} = rank(parts);
  const head = row + 1;
  parts.heading(row, PANEL.title, {text: t('alertsPanel')});
  parts.headRow(head, PANEL.title, PANEL.since - PANEL.title + 1);
  parts.tableHead(head, PANEL.title, t('kpi'), true);
  parts.tableHead(head, PANEL.value, t('settingValue'));
  parts.tableHead(head, PANEL.bound, t('goodIf'));
  parts.tableHead(head, PANEL.status, t('status'));
  parts.tableHead(head, PANEL.since, t('since'));
  for (let line = 1; line <= lines; line++) {
    const at = head + line;
    const isLast = line === lines;
    /** The last line says how many more there are. */
    const shown = (content: Formula, more = f`""`): Formula =>
      isLast ? f`IF(${count}>${lines};${more};${content})` : content;
    const cell = (name: keyof typeof LISTED): Formula => f`${workings.ref(line, LISTED[name])}&""`;
    const more = f`"+ "&(${count}-${lines - 1})&${quote(` ${t('moreOnTiles')}`)}`;
    // Where nothing can be told nothing is within its bounds either.
    const problem = parts.parameter('problem');
    const none =
      line === 1
        ? f`IF(${count}=0;IF(${problem}="";${quote(t('allWithin'))};${problem});${cell('title')})`
        : cell('title');
    sheet
      .put(at, PANEL.title, {formula: shown(none, more), align: 'left'})
      .put(at, PANEL.value, {formula: shown(cell('valueText')), align: 'right', bold: true})
      .put(at, PANEL.bound, {formula: shown(cell('boundText')), align: 'right', color: COLORS.quiet})
      .put(at, PANEL.status, {formula: shown(parts.word(workings.ref(line, LISTED.status))), align: 'center'})
      .put(at, PANEL.since, {formula: shown(cell('since')), align: 'right', color: COLORS.quiet});
  }
  parts.wordRules(area(head + 1, PANEL.status, lines, 1), movingRef(head + 1, PANEL.status), [
    'watch',
    'alert',
  ]);
}
