/** Which fields a header can mean, and how surely. */
import {DEAL_FIELD_IDS, type DealFieldId} from '../fields/deal-field';
import {normaliseHeader} from '../normalise';
import type {Preset} from './preset';
import {PRESETS} from './presets';

/** A field that a header can mean. */
export interface HeaderMatch {
  readonly field: DealFieldId;
  /** 1 for a vocabulary's own header, less for one that serves in its place. */
  readonly weight: number;
  /** Vocabularies that spell the header exactly so. */
  readonly presets: readonly string[];
}

const OWN = 1;
const LESSER = 0.7;
/** Taken off where the header only fits without the word for a deal. */
const BARE = 0.05;

/** «Deal - Owner», «Opportunity owner» and «Owner» mean the same, as do «Сумма сделки» and «Сумма». */
function bareKey(key: string): string {
  return key
    .replace(/^(?:(?:deal|opportunity|potential|сделка) )+(?=.)/, '')
    .replace(/(?<=.)(?: сделки)+$/, '');
}

interface Entry {
  readonly field: DealFieldId;
  readonly weight: number;
  readonly preset: string;
}

function entriesOf(preset: Preset): [key: string, entry: Entry][] {
  const entries = (headers: Preset['lesserHeaders'], weight: number): [string, Entry][] =>
    DEAL_FIELD_IDS.flatMap((field) =>
      (headers?.[field] ?? []).map((name): [string, Entry] => [
        normaliseHeader(name),
        {field, weight, preset: preset.id},
      ]),
    );
  return [...entries(preset.headers, OWN), ...entries(preset.lesserHeaders, LESSER)];
}

function index(entries: readonly (readonly [string, Entry])[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const [key, entry] of entries) found.set(key, [...(found.get(key) ?? []), entry]);
  return found;
}

const ENTRIES = PRESETS.flatMap(entriesOf);
const EXACT = index(ENTRIES);
const BARE_KEYS = index(ENTRIES.map(([key, entry]) => [bareKey(key), entry]));
const DOUBLES: ReadonlySet<string> = new Set(
  PRESETS.flatMap(({doubles}) => doubles ?? []).map((name) => normaliseHeader(name)),
);

/** Fields that a header can mean, each once with its highest weight. */
export function headerMatches(header: string): readonly HeaderMatch[] {
  const key = normaliseHeader(header);
  if (key === '') return [];
  const found = new Map<DealFieldId, HeaderMatch>();
  const add = ({field, weight, preset}: Entry, less: number, exact: boolean): void => {
    const known = found.get(field);
    const presets = [...(known?.presets ?? []), ...(exact ? [preset] : [])];
    found.set(field, {field, weight: Math.max(known?.weight ?? 0, weight - less), presets});
  };
  for (const entry of EXACT.get(key) ?? []) add(entry, 0, true);
  for (const entry of BARE_KEYS.get(bareKey(key)) ?? []) add(entry, BARE, false);
  return [...found.values()];
}

/** Whether a header of an expected closing date holds the real one for closed deals. */
export function isDoublingDate(header: string): boolean {
  return DOUBLES.has(normaliseHeader(header));
}
