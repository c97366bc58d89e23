/** What the menu and the sidebar run: a page of its own, see pages.ts. */
import type {SidebarServer} from '../app/sidebar/view';
import {removeDashboard} from './actions/remove';
import {showRows} from './actions/show-rows';
import {takeSnapshot} from './actions/snapshot';
import {buildFromMenu} from './first-run';
import {showHelp} from './help';
import {proposeMapping} from './mapping';
import './read-files';
import {insertSampleData} from './sample-sheet';
import {runSelfTest} from './self-test/self-test';
import {describeMapping, saveAndBuild, saveMapping, selectRow, showSidebar} from './sidebar';
import {addCleanColumn, addTableTab, insertFormula, previewFormula, saveSettings} from './sidebar-writes';

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

export const CODE = {
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

export type Commands = typeof CODE;
