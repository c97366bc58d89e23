/** SpreadsheetApp itself and Charts. */
import {
  BOOLEAN_CRITERIA,
  BORDER_STYLE,
  CHART_TYPE,
  COPY_PASTE_TYPE,
  HIDDEN_DIMENSION,
  MERGE_STRATEGY,
  METADATA_VISIBILITY,
  PROTECTION_TYPE,
  SHEET_TYPE,
  VALIDATION_CRITERIA,
} from './enums';
import type {Modelled} from './google';
import type {Host} from './host';
import {refuse} from './refuse';
import {createRuleBuilder} from './rules';
import {createSheet} from './sheet';
import {createSpreadsheet} from './spreadsheet';
import {createTextStyleBuilder} from './text-style';
import {createUi} from './ui';
import {createValidationBuilder} from './validation';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function createSpreadsheetApp(host: Host): object {
  return host.object('SpreadsheetApp', {
    getActive: () => createSpreadsheet(host),
    getActiveSpreadsheet: () => createSpreadsheet(host),
    getActiveSheet: () => createSheet(host, host.getters.getActiveSheetId()),
    getUi: () => createUi(host),
    // Whatever is read next computes; nothing can see the values before.
    flush: () => host.book.flush(),
    newConditionalFormatRule: () => createRuleBuilder(host),
    newDataValidation: () => createValidationBuilder(host),
    newTextStyle: () => createTextStyleBuilder(host),
    CopyPasteType: refuse('CopyPasteType', COPY_PASTE_TYPE),
    SheetType: refuse('SheetType', SHEET_TYPE),
    ProtectionType: refuse('ProtectionType', PROTECTION_TYPE),
    BorderStyle: refuse('BorderStyle', BORDER_STYLE),
    BooleanCriteria: refuse('BooleanCriteria', BOOLEAN_CRITERIA),
    DataValidationCriteria: refuse('DataValidationCriteria', VALIDATION_CRITERIA),
    DeveloperMetadataVisibility: refuse('DeveloperMetadataVisibility', METADATA_VISIBILITY),
  } satisfies Modelled<
    App,
    | 'getActive'
    | 'getActiveSpreadsheet'
    | 'getActiveSheet'
    | 'getUi'
    | 'flush'
    | 'newConditionalFormatRule'
    | 'newDataValidation'
    | 'newTextStyle'
    | 'CopyPasteType'
    | 'SheetType'
    | 'ProtectionType'
    | 'BorderStyle'
    | 'BooleanCriteria'
    | 'DataValidationCriteria'
    | 'DeveloperMetadataVisibility'
  >);
}

export function createCharts(): object {
  return refuse('Charts', {
    ChartType: refuse('ChartType', CHART_TYPE),
    ChartHiddenDimensionStrategy: refuse('ChartHiddenDimensionStrategy', HIDDEN_DIMENSION),
    ChartMergeStrategy: refuse('ChartMergeStrategy', MERGE_STRATEGY),
  });
}
