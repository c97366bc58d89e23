/** Plans KPI Dashboard: selectors, tiles, charts and the tables they read, all of native formulas. */
import {SLOTS} from '../model/layout';
import {chartCount, chartHeight, putCharts} from './charts';
import {putGrid, putHead, putHeadlines, putSelectors} from './head';
import {CHARTS_ROW, LAST_COLUMN} from './layout';
import {type DashboardOptions, DashboardParts} from './parts';
import {MonthTables, PROBLEMS_HEIGHT, putNameTables, putProblems, STATUS_OFFSET} from './tables';
import {putTiles} from './tiles';

/** Puts the dashboard on its sheet, whose selectors the model already refers to. */
export function planDashboard(options: DashboardOptions): void {
  const parts = new DashboardParts(options);
  putGrid(parts);
  putHead(parts);
  putSelectors(parts);
  putHeadlines(parts);
  putTiles(parts);
  const months = new MonthTables(parts, CHARTS_ROW + chartHeight(chartCount(parts)) + 1);
  const namesRow = months.end + 1;
  const problemsRow = namesRow + SLOTS + 5;
  months.put();
  putNameTables(parts, namesRow);
  putProblems(parts, problemsRow);
  putCharts(parts, {months, namesHead: namesRow + 1});
  options.sheet.size(problemsRow + PROBLEMS_HEIGHT + 2, LAST_COLUMN + STATUS_OFFSET);
}
