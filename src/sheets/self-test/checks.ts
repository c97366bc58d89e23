/** What the add-on takes for granted of Sheets, tried one by one. */
import type {CheckId} from '../../app/self-test/texts';
import {insertChart} from '../workbook/chart';
import {formulaText} from '../workbook/content';
import {Ranges} from '../workbook/ranges';
import {type Bench, computed, NAMES, PROPERTY} from './bench';

/** Gives what was found in place of what is expected, or nothing where it is as expected. */
type Check = (bench: Bench) => string | undefined;

const expect = (found: unknown, expected: unknown): string | undefined =>
  found === expected ? undefined : `expected ${expected}, found ${found}`;

function separator(bench: Bench): string | undefined {
  const found = computed(bench, 'A1', 'IF(TRUE;1;2)');
  if (found === 1) return undefined;
  bench.separator = ',';
  return `";" gives ${found}, "," gives ${computed(bench, 'A1', 'IF(TRUE;1;2)')}`;
}

function setRule({sheet}: Bench, formula: string): number {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#e6f4ea')
    .setRanges([sheet.getRange('D1:D5')])
    .build();
  sheet.setConditionalFormatRules([rule]);
  return sheet.getConditionalFormatRules().length;
}

function ruleSeparator(bench: Bench): string | undefined {
  return expect(setRule(bench, formulaText('AND($D1=1;TRUE)', bench.separator)), 1);
}

function foreignRule(bench: Bench): string | undefined {
  try {
    setRule(bench, `='${bench.other.getName().replace(/'/g, "''")}'!$A$1=1`);
  } catch {
    // Refused, as documented.
    return undefined;
  }
  return 'taken without an error';
}

function textStaysText({sheet}: Bench): string | undefined {
  const cell = sheet.getRange('F1:F1');
  cell.setValues([["'=1+1"]]);
  return cell.getFormula() === '' ? expect(cell.getValue(), '=1+1') : `formula ${cell.getFormula()}`;
}

function arrayFollowsRows(bench: Bench): string | undefined {
  const {sheet} = bench;
  sheet.getRange('B1:B3').setValues([[1], [2], [3]]);
  computed(bench, 'C1', 'ARRAYFORMULA(IF(B1:B="";"";B1:B*2))');
  sheet.insertRowsAfter(sheet.getMaxRows(), 5);
  const last = sheet.getMaxRows();
  sheet.getRange(last, 2).setValue(7);
  SpreadsheetApp.flush();
  return expect(sheet.getRange(last, 3).getValue(), 14);
}

function nameGrows(name: string, a1: string, firstRow: number): Check {
  return ({spreadsheet, sheet}) => {
    spreadsheet.setNamedRange(name, sheet.getRange(a1));
    sheet.insertRowsAfter(sheet.getMaxRows(), 5);
    const rows = spreadsheet.getRangeByName(name)?.getNumRows();
    return expect(rows, sheet.getMaxRows() - firstRow + 1);
  };
}

function fillTable({sheet, other}: Bench): void {
  for (const each of [sheet, other])
    each.getRange('H1:J3').setValues([
      ['month', 'won', 'lost'],
      ['a', 1, 2],
      ['b', 3, 4],
    ]);
}

function charts(bench: Bench): string | undefined {
  const {sheet} = bench;
  fillTable(bench);
  const kinds = ['column', 'line', 'combo', 'bar'] as const;
  for (const type of kinds)
    insertChart(sheet, new Ranges(sheet, ['H1:J3']), {
      id: type,
      type,
      title: `${type} chart`,
      ranges: ['H1:J3'],
      series: [{color: '#1a73e8'}, {color: '#f29900'}],
      row: 5,
      column: 1,
      offsetX: 0,
      width: 300,
      height: 200,
    });
  const titles = sheet.getCharts().map((chart) => `${chart.getOptions().get('title')}`);
  return expect(
    titles.sort().join(', '),
    kinds
      .map((type) => `${type} chart`)
      .sort()
      .join(', '),
  );
}

function hiddenChart(bench: Bench): string | undefined {
  const {sheet, other} = bench;
  fillTable(bench);
  const builder = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(other.getRange('H1:I3'));
  sheet.insertChart(builder.setNumHeaders(1).setPosition(5, 1, 0, 0).build());
  const sheets = sheet
    .getCharts()
    .flatMap((chart) => chart.getRanges().map((range) => range.getSheet().getSheetId()));
  return sheets.includes(other.getSheetId()) ? undefined : 'its range is not kept';
}

function validation({sheet}: Bench): string | undefined {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['one', 'two'], true).build();
  const cell = sheet.getRange('L1');
  cell.setDataValidation(rule);
  return cell.getDataValidation() ? undefined : 'none is kept';
}

function metadata({sheet}: Bench): string | undefined {
  sheet.addDeveloperMetadata('sales-kpi-test', 'kept');
  const found = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === 'sales-kpi-test');
  return expect(found?.getValue(), 'kept');
}

/** 1 March 2026, days since 30 December 1899. */
const SERIAL = 46_082;

function zone({sheet, zone: timeZone}: Bench): string | undefined {
  const cell = sheet.getRange('N1');
  cell.setNumberFormat('yyyy-mm-dd');
  cell.setValue(SERIAL);
  SpreadsheetApp.flush();
  const value: unknown = cell.getValue();
  if (Object.prototype.toString.call(value) !== '[object Date]') return `no date but ${value}`;
  return expect(Utilities.formatDate(new Date(Number(value)), timeZone, 'yyyy-MM-dd'), '2026-03-01');
}

function property(): string | undefined {
  const store = PropertiesService.getDocumentProperties();
  const value = 'x'.repeat(9000);
  store.setProperty(PROPERTY, value);
  return expect(store.getProperty(PROPERTY)?.length, value.length);
}

function protection({sheet}: Bench): string | undefined {
  sheet.protect().setDescription('test').setWarningOnly(true);
  const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return expect(found?.isWarningOnly(), true);
}

function ownFunction(bench: Bench): string | undefined {
  const found = computed(bench, 'P1', 'WIN_RATE(3;10)');
  return expect(found, 3 / 10);
}

const WRITES = 20;
const MOST = 4000;

function speed({sheet}: Bench): string | undefined {
  const start = Date.now();
  for (let row = 1; row <= WRITES; row++) {
    sheet.getRange(row, 18).setValue(row);
    SpreadsheetApp.flush();
  }
  const took = Date.now() - start;
  return took <= MOST ? undefined : `${took} ms`;
}

/** The separator goes first: the others write formulas with what it has found. */
export const CHECKS: readonly (readonly [CheckId, Check])[] = [
  ['separator', separator],
  ['rule-separator', ruleSeparator],
  ['foreign-rule', foreignRule],
  ['text-stays-text', textStaysText],
  ['array-follows-rows', arrayFollowsRows],
  ['column-name-grows', nameGrows(NAMES[0], 'B:B', 1)],
  ['open-name-grows', nameGrows(NAMES[1], 'B2:B', 2)],
  ['charts', charts],
  ['hidden-chart', hiddenChart],
  ['validation', validation],
  ['metadata', metadata],
  ['zone', zone],
  ['property', property],
  ['protection', protection],
  ['function', ownFunction],
  ['speed', speed],
];
