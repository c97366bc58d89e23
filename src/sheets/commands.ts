/** What the menu, the sidebar and Sheets itself run. */
import type {SidebarServer} from '../app/sidebar/view';
import type {Language} from '../core/text';
import {removeDashboard} from './actions/remove';
import {insertSampleData} from './actions/sample-sheet';
import {showRows} from './actions/show-rows';
import {takeSnapshot} from './actions/snapshot';
import {userErrorOf} from './errors';
import {buildFromMenu} from './first-run';
import {showHelp} from './help';
import {addMenu} from './menu';
import {userLanguage} from './messages';
import {runSelfTest} from './self-test/self-test';
import {proposeMapping} from './sidebar/mapping';
import {describeMapping, saveAndBuild, saveMapping, selectRow, showSidebar} from './sidebar/sidebar';
import {
  addCleanColumn,
  addTableTab,
  insertFormula,
  previewFormula,
  saveSettings,
} from './sidebar/sidebar-writes';

/** What the page of the sidebar was promised. */
const FOR_SIDEBAR = {
  describeMapping,
  saveMapping,
  saveAndBuild,
  selectRow,
  previewFormula,
  insertFormula,
  addCleanColumn,
  addTableTab,
  saveSettings,
} satisfies SidebarServer;

export const COMMANDS = {
  // Run when the spreadsheet opens, possibly without any authorisation, and once in one that is open already.
  onOpen: addMenu,
  onInstall: addMenu,
  buildDashboard: buildFromMenu,
  insertSampleData,
  showRows,
  takeSnapshot,
  removeDashboard,
  proposeMapping,
  showSidebar,
  ...FOR_SIDEBAR,
  runSelfTest,
  showHelp,
};

/** The text of a failure needs no service: where the locale cannot be asked for either, it is English. */
function languageOfFailure(): Language {
  try {
    return userLanguage();
  } catch {
    return 'en';
  }
}

/** Runs a command with what its caller gave. @throws UserError whatever was thrown */
export function runCommand(name: keyof typeof COMMANDS, argument?: unknown): unknown {
  const commands: Readonly<Record<keyof typeof COMMANDS, (argument?: unknown) => unknown>> = COMMANDS;
  try {
    return commands[name](argument);
  } catch (error) {
    throw userErrorOf(error, languageOfFailure());
  }
}
