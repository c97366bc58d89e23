/** What the menu and the sidebar run: a page of its own, see run-command.ts. */
import {buildDashboard} from './build-dashboard';
import {showHelp} from './help';
import {proposeMapping} from './mapping';
import './read-files';
import {insertSampleData} from './sample-sheet';
import {runSelfTest} from './self-test/self-test';
import {describeMapping, saveAndBuild, saveMapping, selectRow, showSidebar} from './sidebar';

export const COMMANDS = {
  buildDashboard,
  insertSampleData,
  proposeMapping,
  showSidebar,
  describeMapping,
  saveMapping,
  saveAndBuild,
  selectRow,
  runSelfTest,
  showHelp,
};

export type Commands = typeof COMMANDS;
