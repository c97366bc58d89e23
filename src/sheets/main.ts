/**
 * What every call loads: the menu, the functions of cells, and the way to what stands in pages. Loading this touches no
 * service: every custom function would pay for it.
 */
import {addMenu} from './menu';
import './read-files';

export {callFunction} from './functions';
export {PAGES} from './pages';
export {runCommand} from './run-command';

/** Runs when the spreadsheet opens, possibly without any authorisation. */
export function onOpen(_event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  addMenu();
}

/** Runs once, in a spreadsheet that is open already. */
export function onInstall(event?: GoogleAppsScript.Events.AddonOnInstall): void {
  void event;
  addMenu();
}

/** Top-level functions of the script besides the custom functions and the commands. */
export const TRIGGERS = ['onOpen', 'onInstall'] as const;
