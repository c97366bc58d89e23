/** Everything that Sheets calls by name. Loading this touches no service: every custom function would pay for it. */
import {textFile} from '../app/text-file';
import {setTextSource} from '../core/text-table';
import {addMenu} from './menu';

export {removeDashboard} from './actions/remove';
export {showRows} from './actions/show-rows';
export {takeSnapshot} from './actions/snapshot';
export {buildDashboard} from './build-dashboard';
export {callFunction} from './functions';
export {showHelp} from './help';
export {proposeMapping} from './mapping';
export {insertSampleData} from './sample-sheet';
export {runSelfTest} from './self-test/self-test';
export {describeMapping, saveAndBuild, saveMapping, selectRow, showSidebar} from './sidebar';

// Only says how texts are read: nothing is read before one is asked for.
setTextSource((language) =>
  JSON.parse(HtmlService.createTemplateFromFile(textFile(language)).getRawContent()),
);

/** Runs when the spreadsheet opens, possibly without any authorisation. */
export function onOpen(_event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  addMenu();
}

/** Runs once, in a spreadsheet that is open already. */
export function onInstall(event?: GoogleAppsScript.Events.AddonOnInstall): void {
  void event;
  addMenu();
}

/** Top-level functions of the script besides the custom functions. */
export const ENTRY_POINTS = [
  'onOpen',
  'onInstall',
  'buildDashboard',
  'insertSampleData',
  'showRows',
  'takeSnapshot',
  'removeDashboard',
  'proposeMapping',
  'showSidebar',
  'describeMapping',
  'saveMapping',
  'saveAndBuild',
  'selectRow',
  'runSelfTest',
  'showHelp',
] as const;
