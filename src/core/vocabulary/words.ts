/** What the values of stage and status columns mean. Whole values are compared: «Won't» is not «Won». */
import type {Outcome} from '../mapping';
import {once} from '../once';
import {LEAD_WORDS} from './common';
import {normaliseHeader} from './normalise';
import type {Words} from './preset';
import {PRESETS} from './presets';

/** Bitrix24 puts the number of the funnel before a stage's code: `C1:WON`. */
const FUNNEL = /^\s*[Cc]\d+:/;

/** Words that are the same but for case, punctuation, ё and look-alike letters become equal. */
export function wordKey(text: string): string {
  return normaliseHeader(text.replace(FUNNEL, ''));
}

const KINDS = {won: 'won', lost: 'lost', open: 'open', stages: 'open', undecided: 'undecided'} as const;
type Kind = keyof typeof KINDS;

function wordsOf(kind: Kind): string[] {
  return PRESETS.flatMap(({words}: {words: Words}) => words[kind] ?? []).map(wordKey);
}

const STATUS_KINDS: readonly Kind[] = ['won', 'lost', 'open', 'undecided'];
const statusWords = once((): ReadonlySet<string> => new Set(STATUS_KINDS.flatMap(wordsOf)));
const leads = once((): ReadonlySet<string> => new Set(LEAD_WORDS.words.map(wordKey)));
const outcomes = once(
  (): ReadonlyMap<string, Outcome> =>
    new Map(
      ([...STATUS_KINDS, 'stages'] as const).flatMap((kind) =>
        wordsOf(kind).map((word): [string, Outcome] => [word, KINDS[kind]]),
      ),
    ),
);

/** Outcome of a deal that a word stands for; `unknown` where no vocabulary has it. */
export function outcomeOfWord(word: string): Outcome | 'unknown' {
  return outcomes().get(wordKey(word)) ?? 'unknown';
}

/** Whether a word tells how a deal stands, as a status does, and not only its place in a pipeline. */
export function isStatusWord(word: string): boolean {
  return statusWords().has(wordKey(word));
}

/** Whether only leads have this word. */
export function isLeadWord(word: string): boolean {
  return leads().has(wordKey(word));
}
