/** A small workbook: faults are tried on it by the hundred. */
import {sampleDeals} from '../../src/app/sample/deals';
import {dayOf, isoOf} from '../../src/core/periods/day';
import type {StandIn} from '../offline/standin/api';
import {loadStandIn} from '../offline/standin/load';

const TODAY = dayOf(2026, 11, 20);
const DEALS = 12;

/** Opens a workbook of a few deals and a tab of notes. */
export function openSmall(dist: string): StandIn {
  const [heads = [], ...rows] = sampleDeals(TODAY, 'en').slice(0, DEALS + 1);
  // One column of texts, so that there is something to clean.
  const texts = heads.indexOf('Created');
  const deals = [heads, ...rows].map((row) =>
    row.map((cell, column) => {
      if (typeof cell !== 'object') return cell;
      return column === texts ? isoOf(cell.serial) : {serial: cell.serial, format: 'yyyy-mm-dd'};
    }),
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
