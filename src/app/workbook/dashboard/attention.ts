/** Right below the tiles: the alerts, where the period will end, and deals and months that want a look. */
import {f} from '../../../core/formulas/formula';
import {fill} from '../../../core/text';
import {COLORS} from '../display';
import {NEW_SHEET} from '../plan';
import {putAlerts} from './alerts';
import type {ChartSource} from './charts';
import {CONTENT_ROW, HEAD_HEIGHT, HEADING_HEIGHT, LAST_COLUMN, PAGE_HEIGHT, SPACE} from './layout';
import {OUTLOOK_LINES, outlookSource, putOutlook} from './outlook';
import {type Block, pixelsUsed} from './pages';
import type {DashboardParts} from './parts';
import type {UnusualMonths} from './unusual';

/** Of a row of a new sheet, which needs no call. */
const LINE_HEIGHT = NEW_SHEET.height;
/** Every alert that there can be is on a tile as well. */
const MOST_LINES = 12;

/** As many lines as the page of the tiles has room for. */
function linesFor(parts: DashboardParts): number {
  const left = PAGE_HEIGHT - pixelsUsed(parts.sheet, CONTENT_ROW);
  const fixed = HEADING_HEIGHT + HEAD_HEIGHT + LINE_HEIGHT;
  return Math.max(OUTLOOK_LINES, Math.min(MOST_LINES, Math.floor((left - fixed) / LINE_HEIGHT)));
}

export function attentionBlock(
  parts: DashboardParts,
  unusual: UnusualMonths,
): {block: Block; outlook: ChartSource} {
  let head = 0;
  const lines = linesFor(parts);
  const block: Block = {
    heights: [
      HEADING_HEIGHT,
      HEAD_HEIGHT,
      // The lines, and one of facts.
      ...Array.from({length: lines + 1}, () => LINE_HEIGHT),
      SPACE,
    ],
    put: (row) => {
      head = row + 1;
      putAlerts(parts, row, lines);
      putOutlook(parts, row);
      putFacts(parts, row + 2 + lines, unusual);
    },
  };
  return {block, outlook: outlookSource(parts, () => head)};
}

/** One line of counts, each under a tile column. */
function putFacts(parts: DashboardParts, row: number, unusual: UnusualMonths): void {
  const {sheet, t, options} = parts;
  const {overdue, stalled} = options.chase;
  const note = fill(t('seeTab'), {tab: options.chaseTitle});
  sheet.style(row, 2, 1, LAST_COLUMN - 1, {background: COLORS.card});
  const facts = [
    {label: t('overdueDeals'), formula: overdue, note},
    {label: t('stalledDeals'), formula: stalled, note},
    {label: t('unusualMonths'), formula: unusual.count, note: t('unusualNote')},
  ];
  facts
    .filter(({formula}) => formula !== undefined)
    .forEach(({label, formula, note: text}, index) => {
      const column = [2, 7, 12][index] ?? 17;
      sheet
        .put(row, column, {text: label, color: COLORS.quiet, note: text})
        .put(row, column + 3, {formula: formula ?? f`""`, format: '#,##0', bold: true, align: 'right'});
    });
  sheet.put(row, 17, {text: `→ ${options.chaseTitle}`, color: COLORS.quiet});
}
