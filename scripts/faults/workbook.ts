/** A small workbook: faults are tried on it by the hundred. */
import {sampleDeals} from '../../src/app/sample/deals';
import {dayOf} from '../../src/core/day';
import type {StandIn} from '../standin/api';
import {loadStandIn} from '../standin/load';

const TODAY = dayOf(2026, 11, 20);
const DEALS = 12;

/** Opens a workbook of a few deals and a tab of notes. */
export function openSmall(dist: string): StandIn {
  const deals = sampleDeals(TODAY, 'en')
    .slice(0, DEALS + 1)
    .map((row) =>
      row.map((cell) => (typeof cell === 'object' ? {serial: cell.serial, format: 'yyyy-mm-dd'} : cell)),
    );
  return loadStandIn(dist, {
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    sheets: [
      {name: 'Deals', rows: deals},
      {name: 'Notes', rows: [['What we agreed'], ['call back on Monday']]},
    ],
    today: TODAY,
  });
}
