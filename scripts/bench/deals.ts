/** A spreadsheet with so many deals, for measuring. */
import {sampleDeals} from '../../src/app/sample/deals';
import {dayOf} from '../../src/core/day';
import {keptBundle} from '../bundle/kept';
import type {SheetCell, StandIn} from '../standin/api';
import {loadStandIn} from '../standin/load';

const TODAY = dayOf(2026, 11, 24);
/** Name of the tab. */
export const TAB = 'Deals';

let built: Promise<string> | undefined;

/** Folder with the bundle, built once a run. */
export function bundleFolder(): Promise<string> {
  built ??= keptBundle();
  return built;
}

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
  return loadStandIn(await bundleFolder(), {
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    sheets: [{name: TAB, rows: rows(count)}],
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
