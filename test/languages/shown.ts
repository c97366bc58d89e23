/**
 * Prints what a user of a language is shown, as `[place, text]` in JSON: of tabs in Russian, so that what is left of
 * English is no user's own. Runs in a copy of the project, to which the language has been added.
 */

import {existsSync} from 'node:fs';
import {buildBundle} from '../../scripts/build';
import type {MenuEntry, SheetContent, StandIn} from '../../scripts/offline/standin/api';
import {loadStandIn} from '../../scripts/offline/standin/load';
import {callFunction} from '../../src/app/functions/call';
import {sampleTabs} from '../../src/app/sample/tabs';
import {dayOf} from '../../src/core/periods/day';
import {languageNamed} from '../../src/core/text';

type Line = readonly [place: string, text: string];

const TODAY = dayOf(2026, 11, 24);
const [code = 'en', dist = '', what = 'all'] = process.argv.slice(2);
const language = languageNamed(code);
if (!language) throw new Error(`There is no language ${code}.`);

const tabs: SheetContent[] = sampleTabs(TODAY, 'ru').map(({name, rows}) => ({
  name,
  rows: rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? {serial: cell.serial, format: 'yyyy-mm-dd'} : cell)),
  ),
}));

const opened = (sheets: readonly SheetContent[]): StandIn =>
  loadStandIn(dist, {
    locale: 'en_US',
    userLocale: code,
    timeZone: 'Europe/Moscow',
    scriptTimeZone: 'Etc/UTC',
    sheets,
    today: TODAY,
  });

const entries = (menus: readonly MenuEntry[]): MenuEntry[] =>
  menus.flatMap((entry) => [entry, ...entries(entry.entries ?? [])]);

function run(standIn: StandIn, name: string): void {
  const path = (menus: readonly MenuEntry[]): string[] | undefined => {
    for (const {label, functionName, entries: below = []} of menus) {
      const rest = functionName === name ? [] : path(below);
      if (rest) return [label, ...rest];
    }
    return undefined;
  };
  standIn.runMenu(path(standIn.menus) ?? []);
}

const dialogs = (standIn: StandIn): Line[] =>
  standIn.shown.flatMap(({kind, title, text}): Line[] => [
    [`title of ${kind}`, title],
    [kind, text],
  ]);

/** Every text of plain data, by the names that lead to it. */
function leaves(place: string, value: unknown): Line[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(Array.isArray(value) ? place : `${place}.${key}`, part),
  );
}

function sheets({model: {getters}}: StandIn): Line[] {
  return getters.getSheetIds().flatMap((sheetId): Line[] => {
    const name = getters.getSheetName(sheetId);
    if (tabs.some((tab) => tab.name === name) || !getters.isSheetVisible(sheetId)) return [];
    const cells = getters.getEvaluatedCellsPositions(sheetId).flatMap((position): Line[] => {
      const {row, col} = position;
      if (getters.isColHiddenByUser(sheetId, col) || getters.isRowHiddenByUser(sheetId, row)) return [];
      return [[`${name} ${row + 1},${col + 1}`, getters.getEvaluatedCell(position).formattedValue]];
    });
    const charts = getters
      .getChartIds(sheetId)
      .flatMap((id) => leaves('chart', getters.getChartDefinition(id)?.title));
    return [['name of a sheet', name], ...cells, ...charts];
  });
}

const ofMenu = (standIn: StandIn): Line[] => entries(standIn.menus).map(({label}): Line => ['menu', label]);

const ofFunctions = (): Line[] => {
  const env = {dayOf: () => Number.NaN, today: 46350, language: language ?? 'en'};
  return leaves('KPI_LIST', callFunction('KPI_LIST', [], env));
};

function everything(): object {
  const empty = opened([{name: 'Лист', rows: [['х']]}]);
  run(empty, 'buildDashboard');
  const standIn = opened(tabs);
  run(standIn, 'showSidebar');
  const view = standIn.call('describeMapping');
  run(standIn, 'buildDashboard');
  const built = sheets(standIn);
  run(standIn, 'takeSnapshot');
  run(standIn, 'removeDashboard');
  const {title = '', html} = standIn.sidebar ?? {};
  const lines = [
    ...ofMenu(standIn),
    ['title of the sidebar', title],
    ...dialogs(empty),
    ...dialogs(standIn),
    ...built,
    ...leaves('view', view),
    ...ofFunctions(),
  ];
  return {lines, page: html, view};
}

async function main(): Promise<void> {
  if (!existsSync(dist)) await buildBundle(dist);
  const some = (): object => ({lines: [...ofMenu(opened([])), ...ofFunctions()]});
  console.log(JSON.stringify(what === 'all' ? everything() : some()));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
