/** All that a build writes, as text: what a reviewer reads before a script is let loose on a spreadsheet. */
import {letters, quotedSheet} from '../standin/a1';
import type {StandIn} from '../standin/api';
import {fromEngine} from '../standin/formula-locale';

type Getters = StandIn['model']['getters'];

export interface WrittenSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  /** Formulas by address, in the separators of the spreadsheet's locale. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Written {
  /** Sheets that were not there before the build. */
  readonly sheets: readonly WrittenSheet[];
  /** Ranges by name. */
  readonly names: Readonly<Record<string, string>>;
  readonly rules: readonly {
    readonly sheet: string;
    readonly ranges: readonly string[];
    readonly formula: string;
  }[];
  readonly validations: readonly {
    readonly sheet: string;
    readonly ranges: readonly string[];
    readonly type: string;
    /** Choices, the range that holds them, or a formula. */
    readonly values: readonly string[];
  }[];
  readonly charts: readonly {
    readonly sheet: string;
    readonly type: string;
    readonly title: string;
    readonly labels: string;
    readonly series: readonly string[];
  }[];
}

interface Read {
  readonly getters: Getters;
  readonly locale: string;
}

function sheetOf({getters, locale}: Read, sheetId: string): WrittenSheet {
  const formulas = getters.getCells(sheetId).flatMap((cell) => {
    if (!cell.isFormula) return [];
    const {row, col} = getters.getCellPosition(cell.id);
    return [{row, col, text: fromEngine(cell.compiledFormula.toFormulaString(getters), locale)}];
  });
  formulas.sort((one, other) => one.row - other.row || one.col - other.col);
  return {
    name: getters.getSheetName(sheetId),
    rows: getters.getNumberRows(sheetId),
    columns: getters.getNumberCols(sheetId),
    hidden: !getters.isSheetVisible(sheetId),
    cells: Object.fromEntries(formulas.map(({row, col, text}) => [`${letters(col)}${row + 1}`, text])),
  };
}

function rulesOf({getters, locale}: Read, sheetId: string): Written['rules'] {
  const sheet = getters.getSheetName(sheetId);
  return getters.getConditionalFormats(sheetId).map(({rule, ranges}) => {
    if (rule.type !== 'CellIsRule') throw new Error(`A build writes no rules of type ${rule.type}.`);
    return {sheet, ranges, formula: fromEngine(rule.values.join(), locale)};
  });
}

function validationsOf({getters, locale}: Read, sheetId: string): Written['validations'] {
  const sheet = getters.getSheetName(sheetId);
  return getters.getDataValidationRules(sheetId).map(({ranges, criterion: {type, values}}) => ({
    sheet,
    ranges: ranges.map((range) => getters.getRangeString(range, sheetId)),
    type,
    values: values.map((value) => (value.startsWith('=') ? fromEngine(value, locale) : value)),
  }));
}

function chartsOf({getters}: Read, sheetId: string): Written['charts'] {
  const sheet = getters.getSheetName(sheetId);
  const full = (range: string): string => (range.includes('!') ? range : `${quotedSheet(sheet)}!${range}`);
  return getters.getChartIds(sheetId).map((id) => {
    const definition = getters.getChartDefinition(id);
    const {dataSource} = 'dataSource' in definition ? definition : {};
    if (dataSource?.type !== 'range') throw new Error(`A build draws no charts of type ${definition.type}.`);
    return {
      sheet,
      type: definition.type,
      title: definition.title.text ?? '',
      labels: full(dataSource.labelRange ?? ''),
      series: dataSource.dataSets.map(({dataRange}) => full(dataRange)),
    };
  });
}

/**
 * Reads what stands on some sheets, and all names of the spreadsheet.
 * @param sheetIds the engine's ids of the sheets
 */
export function writtenOn(standIn: StandIn, sheetIds: readonly string[], locale: string): Written {
  const {getters} = standIn.model;
  const read: Read = {getters, locale};
  return {
    sheets: sheetIds.map((id) => sheetOf(read, id)),
    names: Object.fromEntries(
      getters.getNamedRanges().map(({name, range}) => [name, getters.getRangeString(range, '')]),
    ),
    rules: sheetIds.flatMap((id) => rulesOf(read, id)),
    validations: sheetIds.flatMap((id) => validationsOf(read, id)),
    charts: sheetIds.flatMap((id) => chartsOf(read, id)),
  };
}
