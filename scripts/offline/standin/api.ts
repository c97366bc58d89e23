/**
 * What the workbench, `npm run board` and the tests see of the stand-in of Apps Script.
 * Isomorphic: nothing here may use Node or the DOM, so that the same code runs headless and in a page.
 */
import type {Model} from '@odoo/o-spreadsheet';

/** The engine module, handed in so that a page and Node can each load their own build of it. */
export type Engine = typeof import('@odoo/o-spreadsheet');

/** A cell as Sheets holds it after an import; a date is days since 1899-12-30 with the format it is shown in. */
export type SheetCell = string | number | boolean | null | {readonly serial: number; readonly format: string};

export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Points on which nobody here could try Sheets; each may differ from what the stand-in does by default. */
export interface PlatformVariants {
  /** `;` parts no arguments: only `,` does. */
  readonly commasOnly?: boolean;
  /** A range to the end of a column ends, in a named range, at the row that is the last one now. */
  readonly namesFreeze?: boolean;
  /** A chart of a hidden sheet's cells is refused. */
  readonly noHiddenCharts?: boolean;
  /** A chart that is to show hidden rows is refused. */
  readonly noHiddenRows?: boolean;
}

export interface StandInOptions {
  readonly engine: Engine;
  /** Locale of the spreadsheet, as getSpreadsheetLocale gives it: `en_US`, `ru_RU`, `de_DE` … */
  readonly locale: string;
  /** Time zone of the spreadsheet (IANA). */
  readonly timeZone: string;
  /** Time zone of the script, from its manifest; may differ from the spreadsheet's. */
  readonly scriptTimeZone: string;
  readonly sheets: readonly SheetContent[];
  /** Language of the user's account, `ru`; that of the spreadsheet's locale where absent. */
  readonly userLocale?: string;
  /** HTML files of the script by name, for HtmlService. */
  readonly files?: Readonly<Record<string, string>>;
  /** The day that TODAY() gives, as a serial; the day that it is in the zone of the spreadsheet where absent. */
  readonly today?: number;
  readonly variants?: PlatformVariants;
}

/** Calls of Google's services, counted by kind: what each would cost on the real platform. */
export interface CallCounts {
  reads: number;
  writes: number;
  /** Reads and writes. */
  total: number;
  /** Steps that make or fill an object of the script's own, a range or a builder; nothing is read or written by them. */
  built: number;
  /** Both, by `Class.member`. */
  byMember: Record<string, number>;
}

/** Told of each call by `Class.member`; what it throws comes out of the call, which then has no effect, or has had it. */
export interface Watcher {
  before?(name: string): void;
  after?(name: string): void;
}

export interface MenuEntry {
  readonly label: string;
  /** Name of the top-level function; absent on a submenu. */
  readonly functionName?: string;
  readonly entries?: readonly MenuEntry[];
}

/** A message box, toast or prompt that the script showed, in order. */
export interface Shown {
  readonly kind: 'alert' | 'prompt' | 'toast';
  readonly title: string;
  readonly text: string;
  /** The set of buttons that the script asked for; OK alone where absent. */
  readonly buttons?: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

/** A page of the script's that is open beside the grid. */
export interface ShownPage {
  readonly title: string;
  readonly html: string;
}

/** Answers a dialog; where none is given an alert is answered with OK and a prompt is refused with an error. */
export type DialogAnswer = (shown: Shown) => {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO';
  readonly text?: string;
};

/** Top-level functions of the loaded bundle, by name. */
export type Bundle = Readonly<Record<string, unknown>>;

export interface StandIn {
  /** Globals for the script: SpreadsheetApp, Charts, HtmlService, … Give a fresh object to each loaded bundle. */
  globals(): Record<string, unknown>;
  /**
   * Takes the loaded bundle: registers its custom functions with the engine and runs onOpen in AuthMode.NONE.
   * @param code text of the script: only its comments tell which functions are for cells
   */
  attach(bundle: Bundle, code: string): void;
  /** Lets a second person run the script on the same workbook, also in the middle of a run of the first. */
  join(bundle: Bundle): Pick<StandIn, 'runMenu' | 'call'>;
  readonly model: Model;
  readonly calls: CallCounts;
  resetCalls(): void;
  /** Watches every call from here on; nobody does where none is given. */
  watch(watcher?: Watcher): void;
  /** Remembers the document as it stands; the result brings it back, however often. */
  checkpoint(): () => void;
  /** Properties of the document. */
  properties(): Readonly<Record<string, string>>;
  readonly menus: readonly MenuEntry[];
  readonly shown: Shown[];
  /** The sidebar that is open; a new object each time the script shows one, absent when none is. */
  readonly sidebar?: ShownPage | undefined;
  /** The page that the script shows in a dialog; a new object each time, absent before the first. */
  readonly dialog?: ShownPage | undefined;
  answerDialogs(answer: DialogAnswer): void;
  /** Runs a menu entry by its labels, e.g. `['Sales KPI', 'Build dashboard']`, in AuthMode.FULL. */
  runMenu(path: readonly string[]): void;
  /** Calls a top-level function as google.script.run would: arguments and result serialised, Dates refused. */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** A user types text into a cell: parsed by the spreadsheet's locale, formulas in its own separators. */
  type(sheetName: string, a1: string, text: string): void;
  /** A user pastes texts into cells, by their addresses: each is parsed as a typed one, and all is computed once. */
  paste(sheetName: string, texts: Readonly<Record<string, string>>): void;
  /** Value of a cell as the engine computed it: number, text, boolean, '' for blank; errors as their text (#REF!). */
  value(sheetName: string, a1: string): string | number | boolean;
  /** Values of a rectangle, e.g. 'B2:F30'. */
  values(sheetName: string, a1: string): (string | number | boolean)[][];
}
