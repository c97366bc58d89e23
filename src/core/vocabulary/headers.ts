/** Which fields a header can mean, and how surely. */

import {once} from '../once';
import {normaliseHeader} from './normalise';

/** A field that a header can mean. */
export interface HeaderMatch {
  readonly field: string;
  /** 1 for a vocabulary's own header, less for one that serves in its place. */
  readonly weight: number;
  /** Vocabularies that spell the header exactly so. */
  readonly presets: readonly string[];
}

/** Id of the headers that people write into tables of their own. */
export const OWN_TABLE = 'common';

/** The headers of one vocabulary, by field. */
export interface HeaderVocabulary {
  readonly id: string;
  readonly headers: HeadersByField;
  readonly lesserHeaders?: HeadersByField;
}

type HeadersByField = Readonly<Partial<Record<string, readonly string[]>>>;

/** Words for what a row is: «Deal - Owner» and «Owner» mean the same, as do «Сумма сделки» and «Сумма». */
export interface Nouns {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export type HeaderMatcher = (header: string) => readonly HeaderMatch[];

const OWN = 1;
const LESSER = 0.7;
/** Taken off where the header only fits without the word for a row. */
const BARE = 0.05;

const MOST_KNOWN = 10_000;

interface Entry {
  readonly field: string;
  readonly weight: number;
  readonly preset: string;
}

function entriesOf({id, headers, lesserHeaders}: HeaderVocabulary): [key: string, entry: Entry][] {
  const entries = (byField: HeadersByField, weight: number): [string, Entry][] =>
    Object.entries(byField).flatMap(([field, found]) =>
      (found ?? []).map((name): [string, Entry] => [normaliseHeader(name), {field, weight, preset: id}]),
    );
  return [...entries(headers, OWN), ...entries(lesserHeaders ?? {}, LESSER)];
}

function index(entries: readonly (readonly [string, Entry])[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const [key, entry] of entries) found.set(key, [...(found.get(key) ?? []), entry]);
  return found;
}

function bareKeys({before, after}: Nouns): (key: string) => string {
  const start = new RegExp(`^(?:(?:${before.join('|')}) )+(?=.)`);
  const end = new RegExp(`(?<=.)(?: (?:${after.join('|')}))+$`);
  return (key) => key.replace(start, '').replace(end, '');
}

function add(
  found: Map<string, HeaderMatch>,
  {field, weight, preset}: Entry,
  less: number,
  isExact: boolean,
): void {
  const known = found.get(field);
  const presets = [...(known?.presets ?? []), ...(isExact ? [preset] : [])];
  found.set(field, {field, weight: Math.max(known?.weight ?? 0, weight - less), presets});
}

/** Reads headers by vocabularies: the fields that a header can mean, each once with its highest weight. */
export function headerMatcher(vocabularies: readonly HeaderVocabulary[], nouns: Nouns): HeaderMatcher {
  const indexes = once(() => {
    const bareKey = bareKeys(nouns);
    const entries = vocabularies.flatMap(entriesOf);
    return {
      bareKey,
      exact: index(entries),
      bare: index(entries.map(([key, entry]) => [bareKey(key), entry])),
    };
  });
  const read = (header: string): readonly HeaderMatch[] => {
    const key = normaliseHeader(header);
    if (key === '') return [];
    const {bareKey, exact, bare} = indexes();
    const found = new Map<string, HeaderMatch>();
    for (const entry of exact.get(key) ?? []) add(found, entry, 0, true);
    for (const entry of bare.get(bareKey(key)) ?? []) add(found, entry, BARE, false);
    return [...found.values()];
  };
  // The rows below a header are asked about too.
  const known = new Map<string, readonly HeaderMatch[]>();
  return (header) => {
    const found = known.get(header) ?? read(header);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(header, found);
    return found;
  };
}
