/**
 * Scopes that Google publishes for the members of its services (developers.google.com/apps-script/reference, section
 * "Authorization" of each method), by class where all members of ours agree, and by member where they do not. Any one
 * of a member's scopes is enough; an empty list is a member that asks for none.
 */
const AUTH = 'https://www.googleapis.com/auth/';
const SHEETS = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const NONE: readonly string[] = [];
const DIALOG = [`${AUTH}script.container.ui`];

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: SHEETS,
  Sheet: SHEETS,
  Range: SHEETS,
  RangeList: SHEETS,
  NamedRange: SHEETS,
  Protection: SHEETS,
  DeveloperMetadata: SHEETS,
  DeveloperMetadataFinder: SHEETS,
  DeveloperMetadataLocation: SHEETS,
  EmbeddedChart: SHEETS,
  EmbeddedChartBuilder: SHEETS,
  ContainerInfo: SHEETS,
  ConditionalFormatRule: SHEETS,
  DataValidation: SHEETS,
  // Builders only gather what a later call of a sheet or range takes.
  ConditionalFormatRuleBuilder: NONE,
  DataValidationBuilder: NONE,
  TextStyleBuilder: NONE,
  Charts: NONE,
  ChartOptions: NONE,
  Menu: NONE,
  HtmlService: NONE,
  HtmlOutput: NONE,
  Lock: NONE,
  LockService: NONE,
  Properties: NONE,
  PropertiesService: NONE,
  Utilities: NONE,
};

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getActive': SHEETS,
  'SpreadsheetApp.getActiveSpreadsheet': SHEETS,
  'SpreadsheetApp.getActiveSheet': SHEETS,
  'SpreadsheetApp.getCurrentCell': SHEETS,
  'SpreadsheetApp.getActiveRange': SHEETS,
  'SpreadsheetApp.flush': NONE,
  'SpreadsheetApp.getUi': NONE,
  'SpreadsheetApp.newConditionalFormatRule': NONE,
  'SpreadsheetApp.newDataValidation': NONE,
  'SpreadsheetApp.newTextStyle': NONE,
  'SpreadsheetApp.SheetType': NONE,
  'SpreadsheetApp.ProtectionType': NONE,
  'SpreadsheetApp.CopyPasteType': NONE,
  'SpreadsheetApp.DeveloperMetadataVisibility': NONE,
  'Ui.createMenu': NONE,
  'Ui.alert': NONE,
  'Ui.prompt': NONE,
  'Ui.ButtonSet': NONE,
  'Ui.Button': NONE,
  'Ui.showSidebar': DIALOG,
  'Ui.showModalDialog': DIALOG,
  'Ui.showModelessDialog': DIALOG,
  'Session.getActiveUserLocale': NONE,
  'Session.getScriptTimeZone': NONE,
};

/**
 * @throws Error for a member that is not listed here: look it up and add it
 */
export function scopesOf(member: string): readonly string[] {
  const [owner = ''] = member.split('.');
  const scopes = MEMBERS[member] ?? CLASSES[owner];
  if (!scopes) throw new Error(`Look up the scopes that Google publishes for ${member}.`);
  return scopes;
}
