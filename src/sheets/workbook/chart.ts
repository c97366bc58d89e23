/** Inserts planned charts, with the options that Sheets' own macro recorder writes. */
import type {ChartPlan} from '../../app/workbook/plan';
import type {Ranges} from './ranges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

function chartType(type: ChartPlan['type']): GoogleAppsScript.Charts.ChartType {
  switch (type) {
    case 'column':
      return Charts.ChartType.COLUMN;
    case 'line':
      return Charts.ChartType.LINE;
    case 'combo':
      return Charts.ChartType.COMBO;
    case 'bar':
      return Charts.ChartType.BAR;
  }
}

function setSeries(builder: Builder, chart: ChartPlan): void {
  chart.series.forEach(({color, type, reference, right}, index) => {
    builder.setOption(`series.${index}.color`, color);
    if (type) builder.setOption(`series.${index}.type`, type);
    if (right) builder.setOption(`series.${index}.targetAxisIndex`, 1);
    if (reference) builder.setOption(`series.${index}.lineDashType`, [4, 4]);
  });
}

/** Lets a chart go on showing rows that the user hides. */
function showHidden(builder: Builder): void {
  try {
    builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  } catch {
    // Some chart types refuse the strategy; such a chart is right as long as no row of it is hidden.
  }
}

/** What a chart shows, without its place and size. */
function fill(builder: Builder, ranges: Ranges, chart: ChartPlan): Builder {
  builder.setChartType(chartType(chart.type));
  for (const range of chart.ranges) builder.addRange(ranges.at(range));
  builder
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('legend.position', chart.series.length > 1 ? 'top' : 'none');
  setSeries(builder, chart);
  showHidden(builder);
  return builder;
}

function place(builder: Builder, {row, column, offsetX, offsetY, width, height}: ChartPlan): Builder {
  return builder
    .setOption('width', width)
    .setOption('height', height)
    .setPosition(row, column, offsetX, offsetY ?? 0);
}

/** Inserts a chart on the sheet that holds its ranges. */
export function insertChart(sheet: Sheet, ranges: Ranges, chart: ChartPlan): void {
  sheet.insertChart(place(fill(sheet.newChart(), ranges, chart), chart).build());
}

/** Makes a chart that stands what is planned; one that the user has moved stays where and as large as it is. */
export function updateChart(
  sheet: Sheet,
  ranges: Ranges,
  chart: ChartPlan,
  standing: Chart,
  isMoved: boolean,
): void {
  const builder = fill(standing.modify().clearRanges(), ranges, chart);
  sheet.updateChart((isMoved ? builder : place(builder, chart)).build());
}
