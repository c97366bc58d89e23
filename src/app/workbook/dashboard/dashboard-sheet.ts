/** Plans KPI Dashboard: selectors, tiles, charts and the tables they read, all of native formulas. */
import {measureById} from '../../../core/definitions/lookup';
import {area, movingRef} from '../sheet-builder';
import {attentionBlock} from './attention';
import {Campaigns} from './campaigns';
import {chartBlocks} from './charts';
import {cohortsBlock} from './cohorts';
import {Funnel, Scores} from './facts';
import {halfBlocks} from './halves';
import {putGrid, putHead, putHeadlines, putSelectors} from './head';
import {CONTENT_ROW, LAST_COLUMN, STATUS_OFFSET} from './layout';
import {MonthTables, monthColumnIds} from './months';
import {namesBlock} from './names';
import {stack} from './pages';
import {type DashboardOptions, DashboardParts} from './parts';
import {putTiles} from './tiles';
import {UnusualMonths} from './unusual';

/** The items of two lists by turns. */
function alternate<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  const longest = Math.max(one.length, other.length);
  return Array.from({length: longest}, (_, index) => [one[index], other[index]])
    .flat()
    .filter((item) => item !== undefined);
}

function putContent(parts: DashboardParts): void {
  const {sheet} = parts;
  const unusual = new UnusualMonths(
    parts,
    // A plan is what somebody wants, not what has happened.
    monthColumnIds(parts).filter((id) => measureById(id)?.table !== 'plan'),
  );
  const {block: attention, outlook} = attentionBlock(parts, unusual);
  const months = new MonthTables(parts, unusual);
  const [campaigns, funnel, scores] = [new Campaigns(parts), new Funnel(parts), new Scores(parts)];
  const {block: names, sources: nameSources} = namesBlock(parts);
  const {blocks: charts, putCharts} = chartBlocks(parts, {
    months,
    outlook,
    funnel,
    scores,
    campaigns,
    ...nameSources,
  });
  const cohorts = cohortsBlock(parts);
  const halves = halfBlocks(parts, {campaigns, funnel, scores, unusual});
  const end = stack(sheet, CONTENT_ROW, {
    fixed: [attention, ...charts],
    movable: [...(cohorts ? [cohorts] : []), ...alternate(months.blocks(), halves)],
    last: [names],
  });
  putCharts();
  // Each status stands as far right of its cell as every other, so that one rule serves everything below the tiles.
  const range = area(CONTENT_ROW, 2, end - CONTENT_ROW, LAST_COLUMN - 1);
  parts.markRules(range, movingRef(CONTENT_ROW, 2 + STATUS_OFFSET));
  sheet
    .hideColumns(LAST_COLUMN + 2, LAST_COLUMN + STATUS_OFFSET - (LAST_COLUMN + 1))
    .size(end, LAST_COLUMN + STATUS_OFFSET);
}

/** Puts the dashboard on its sheet, whose selectors the model already refers to. */
export function planDashboard(options: DashboardOptions): void {
  const parts = new DashboardParts(options);
  putGrid(parts);
  putHead(parts);
  putSelectors(parts);
  putHeadlines(parts);
  putTiles(parts);
  putContent(parts);
}
