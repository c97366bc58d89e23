/** A spreadsheet with so many deals, for measuring. */
import {sampleDeals} from '../../src/app/sample/deals';
import {sampleTabs} from '../../src/app/sample/tabs';
import type {Cell} from '../../src/core/mapping';
import {dayOf} from '../../src/core/periods/day';
import {keptBundle} from '../bundle/kept';
import type {SheetCell, StandIn} from '../offline/standin/api';
import {loadStandIn} from '../offline/standin/load';
import {PRODUCT, pipeline} from './pipeline';

const TODAY = dayOf(2026, 11, 24);
/** Name of the tab. */
export const TAB = 'Deals';

/** The deals of the sample again and again, each under an id of its own. */
function rows(count: number): SheetCell[][] {
  const [heads = [], ...deals] = sampleDeals(TODAY, 'en').map((row) =>
    row.map((cell) => (typeof cell === 'object' ? {serial: cell.serial, format: 'yyyy-mm-dd'} : cell)),
  );
  const many = Array.from({length: count}, (_, index): SheetCell[] => {
    const [, ...cells] = deals[index % deals.length] ?? [];
    return [`B-${index + 1}`, ...cells];
  });
  return [heads, ...many];
}

/** Opens a spreadsheet with so many deals; nothing is built yet. */
export async function opened(count: number): Promise<StandIn> {
  return loadStandIn(await keptBundle(), {
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    sheets: [{name: TAB, rows: rows(count)}],
    today: TODAY,
  });
}

/** As many rows as are asked for: those of a tab, then the same again. */
function repeated([heads = [], ...body]: readonly (readonly Cell[])[], count: number): SheetCell[][] {
  const many = Array.from({length: count}, (_, index) => body[index % body.length] ?? []);
  return [heads, ...many].map((row) =>
    row.map((cell) => (typeof cell === 'object' ? {serial: cell.serial, format: 'yyyy-mm-dd'} : cell)),
  );
}

/** Opens the sample with so many rows in every table, beside the blank tab that a new spreadsheet has. */
export async function openedWhole(count: number): Promise<StandIn> {
  return loadStandIn(await keptBundle(), {
    locale: 'en_US',
    timeZone: 'Europe/Moscow',
    scriptTimeZone: 'Etc/UTC',
    sheets: [
      {name: 'Sheet1', rows: []},
      ...sampleTabs(TODAY, 'en').map(({name, rows: body}) => ({name, rows: repeated(body, count)})),
    ],
    today: TODAY,
  });
}

/** Opens so many deals as a CRM exports them; without products, for which 100,000 leave no room. */
export async function openedRaw(count: number): Promise<StandIn> {
  const rows = pipeline(count).map((row) => row.filter((_, at) => at !== PRODUCT));
  return loadStandIn(await keptBundle(), {
    locale: 'en_US',
    timeZone: 'Europe/Moscow',
    scriptTimeZone: 'Etc/UTC',
    sheets: [{name: TAB, rows}],
    today: TODAY,
  });
}

/** Builds the dashboard by the menu. */
export function build(standIn: StandIn): void {
  standIn.resetCalls();
  standIn.runMenu(['Sales KPI', 'Build dashboard']);
  const refused = standIn.shown.find(({kind}) => kind === 'alert');
  if (refused) throw new Error(refused.text);
}
