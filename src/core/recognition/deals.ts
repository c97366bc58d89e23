/** What makes a tab a table of deals, and the ways in which CRMs hide a deal's outcome. */

import {once} from '../once';
import type {ByContent} from '../tables/table-spec';
import {normaliseHeader} from '../vocabulary/normalise';
import {PRESETS} from '../vocabulary/presets';
import type {Column} from './column';
import type {RecognitionHints} from './hints';
import {saysNotClosed} from './not-closed';
import type {TableReading} from './reading';

const OUTCOME_FIELDS = ['status', 'stage', 'isWon'] as const;
const DECIDING = ['status', 'stage', 'isWon', 'isClosed', 'wonOn', 'lostOn'] as const;
const COUNTABLE = ['amount', 'created', 'closed', 'owner'] as const;

export const DEAL_NEEDS = [DECIDING, COUNTABLE] as const;

/** Whether nothing but stage words stands in a column whose header means nothing. */
function holdsStages({matches, profile}: Column): boolean {
  if (matches.length > 0) return false;
  const {known, knownWords, decisive} = profile().words();
  return known >= 0.8 && knownWords >= 2 && decisive > 0;
}

export const stageByContent: ByContent = {field: 'stage', unless: OUTCOME_FIELDS, fits: holdsStages};

const CLOSING_FIELDS = ['closed', 'wonOn', 'lostOn'] as const;

/** Headers of an expected closing date that hold the real one for closed deals. */
const realCloseDates = once(
  () => new Set(PRESETS.flatMap(({doubles}) => doubles ?? []).map((name) => normaliseHeader(name))),
);

/** Bitrix24 has one date for both: assumed while a deal is open, real once it is closed. */
export function useDoublingDate({found}: Pick<TableReading, 'found'>, hints: RecognitionHints): void {
  const expected = found.get('expected');
  const settled = CLOSING_FIELDS.some((field) => found.has(field)) || hints.columns?.closed === '';
  if (
    !expected ||
    settled ||
    hints.columns?.expected !== undefined ||
    !realCloseDates().has(normaliseHeader(expected.header))
  )
    return;
  found.delete('expected');
  found.set('closed', expected);
}

/** Words of leads and no deal that was won or lost: a list of leads. */
function isLeads({found}: TableReading): boolean {
  const words = [found.get('status'), found.get('stage')].flatMap((column) =>
    column ? [column.profile().words()] : [],
  );
  return words.some(({leads}) => leads >= 0.3) && words.every(({decisive}) => decisive === 0);
}

/** A status, an owner and a date are not enough: a list of tasks has them too. */
function saysDeal(reading: TableReading, fields: ReadonlySet<string>): boolean {
  const stage = reading.found.get('stage');
  const words = [reading.found.get('status'), stage];
  const named = stage?.matches.every(({field}) => field !== 'status') === true;
  return (
    named ||
    fields.has('amount') ||
    DECIDING.slice(2).some((field) => fields.has(field)) ||
    words.some((column) => column !== undefined && column.profile().words().decisive > 0)
  );
}

export function isConvincingDeals(reading: TableReading, fields: ReadonlySet<string>): boolean {
  return saysDeal(reading, fields) && !isLeads(reading);
}

/** An export of amoCRM tells open deals by the closing date alone. */
export function hasOpenDeals({found}: TableReading, fields: ReadonlySet<string>): boolean {
  const enough = COUNTABLE.filter((field) => fields.has(field)).length > 1;
  return enough && (found.get('closed')?.cells().some(saysNotClosed) ?? false);
}
