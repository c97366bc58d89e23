/** The stand-in of Apps Script: its services over the engine's workbook. */
import type {Bundle, MenuEntry, StandIn, StandInOptions} from './api';
import {createCharts, createSpreadsheetApp} from './app';
import {copiedCharts} from './charts';
import {addCustomFunctions} from './custom-functions';
import {Host, type Makers, type Mode} from './host';
import {createHtmlService} from './html';
import {
  createLockService,
  createPropertiesService,
  documentProperties,
  propertiesCheckpoint,
} from './properties';
import {createRange} from './range';
import {createScreen} from './screen';
import {serialise} from './serialise';
import {createSheet, placeOfText} from './sheet';
import {createSpreadsheet} from './spreadsheet';
import {clockDate, createSession, createUtilities} from './utilities';
import {mapZone} from './values';

const MAKERS: Makers = {range: createRange, sheet: createSheet, spreadsheet: createSpreadsheet, copiedCharts};

const silent = (): void => undefined;

function services(host: Host): Record<string, unknown> {
  const {today, timeZone} = host.options;
  return {
    ...(today === undefined ? {} : {Date: clockDate(today, timeZone)}),
    SpreadsheetApp: createSpreadsheetApp(host),
    Charts: createCharts(),
    HtmlService: createHtmlService(host),
    PropertiesService: createPropertiesService(host),
    LockService: createLockService(host),
    Session: createSession(host),
    Utilities: createUtilities(host),
    console: {log: silent, info: silent, warn: silent, error: silent},
  };
}

function entryOf(menus: readonly MenuEntry[], path: readonly string[]): MenuEntry {
  const [label, ...rest] = path;
  const entry = menus.find((each) => each.label === label);
  if (!entry)
    throw new Error(
      `No menu entry "${String(label)}": there are ${menus.map((each) => each.label).join(', ')}.`,
    );
  return rest.length === 0 ? entry : entryOf(entry.entries ?? [], rest);
}

/** Runs the script of one workbook. */
class Script {
  #bundle: Bundle = {};

  constructor(readonly host: Host) {}

  /** The script as somebody else runs it, beside the first: cells know its functions already. */
  join(bundle: Bundle): void {
    this.#bundle = bundle;
  }

  attach(bundle: Bundle, code: string): void {
    this.#bundle = bundle;
    addCustomFunctions(this.host, bundle, code);
    if (typeof bundle.onOpen === 'function') this.#run('onOpen', [{authMode: 'NONE'}], 'NONE');
    // Cells that were filled before the script came know its functions only now.
    this.host.book.recompute();
  }

  #run(name: string, args: readonly unknown[], mode: Mode): unknown {
    const called = this.#bundle[name];
    if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
    const {mode: before, lockedBy} = this.host;
    this.host.mode = mode;
    try {
      return this.host.book.run((): unknown => Reflect.apply(called, undefined, [...args]));
    } finally {
      this.host.mode = before;
      // A lock ends with its run, however that ended; one that somebody else's run holds stays.
      this.host.lockedBy = lockedBy;
    }
  }

  runMenu(path: readonly string[]): void {
    const {functionName} = entryOf(this.host.screen.menus, path);
    if (functionName === undefined) throw new Error(`"${path.join(' ▸ ')}" is a menu, not an entry.`);
    this.#run(functionName, [], 'FULL');
  }

  call(name: string, args: readonly unknown[]): unknown {
    if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    const sent = args.map((arg, index) => serialise(arg, `argument ${index + 1} of ${name}`));
    return serialise(this.#run(name, sent, 'FULL'), `the result of ${name}`);
  }
}

function cells({host}: Script): Pick<StandIn, 'type' | 'paste' | 'value' | 'values'> {
  const {book, getters} = host;
  const place = (sheetName: string, a1: string) => {
    const sheetId = getters.getSheetIdByName(sheetName);
    if (!sheetId) throw new Error(`No sheet "${sheetName}".`);
    return placeOfText(host, sheetId, a1);
  };
  const values: StandIn['values'] = (sheetName, a1) => {
    const {sheetId, zone} = place(sheetName, a1);
    book.compute();
    return mapZone(zone, (row, column) => book.value(sheetId, row, column).value);
  };
  const paste: StandIn['paste'] = (sheetName, texts) => {
    for (const [a1, text] of Object.entries(texts)) {
      const {sheetId, zone} = place(sheetName, a1);
      book.change(sheetId, zone.top, zone.left, book.typed(sheetId, zone.top, zone.left, text));
    }
    book.flush();
  };
  return {
    type: (sheetName, a1, text) => paste(sheetName, {[a1]: text}),
    paste,
    value: (sheetName, a1) => values(sheetName, a1)[0]?.[0] ?? '',
    values,
  };
}

export function createStandIn(options: StandInOptions): StandIn {
  const screen = createScreen();
  const host = new Host(options, screen, MAKERS);
  const script = new Script(host);
  return {
    globals: () => services(host),
    attach: (bundle, code) => script.attach(bundle, code),
    join: (bundle) => {
      const other = new Script(host);
      other.join(bundle);
      return {
        runMenu: (path) => other.runMenu(path),
        call: (functionName, ...args) => other.call(functionName, args),
      };
    },
    model: host.book.model,
    calls: host.calls,
    resetCalls: () => host.resetCalls(),
    watch: (watcher) => {
      host.watcher = watcher;
    },
    checkpoint: () => {
      const restore = [host.book.checkpoint(), host.states.checkpoint(), propertiesCheckpoint(host)];
      return () => {
        for (const step of restore) step();
        host.lockedBy = undefined;
        screen.shown.length = 0;
        screen.sidebar = undefined;
      };
    },
    properties: () => documentProperties(host),
    menus: screen.menus,
    shown: screen.shown,
    get sidebar() {
      return screen.sidebar;
    },
    get dialog() {
      return screen.dialog;
    },
    answerDialogs: (answer) => {
      screen.answer = answer;
    },
    runMenu: (path) => script.runMenu(path),
    call: (functionName, ...args) => script.call(functionName, args),
    ...cells(script),
  };
}
