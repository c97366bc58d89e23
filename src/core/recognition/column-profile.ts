/** What is known of a column's cells before it is read as a field. */

/** What a cell can look like; several of them where it could be either. */
export type Trait =
  | 'dates'
  /** Plain numbers that could be dates whose format was lost. */
  | 'serials'
  | 'numbers'
  /** Numbers from 0 to 100. */
  | 'hundreds'
  /** Whole numbers from 2 to 5; 0 and 1 are flags. */
  | 'marks'
  | 'flags'
  | 'texts'
  /** Texts of at most four letters or signs. */
  | 'codes';

/** Each is told from the sampled cells when it is asked for: most fields ask for one trait or two. */
export interface ColumnProfile {
  /** Cells that are not blank; of a long column the words that mean nothing are told from the sample. */
  readonly filled: number;
  /** Part of the sampled cells that are not blank, 0–1; 0 for an empty column. */
  readonly share: (trait: Trait) => number;
  readonly distinctCount: () => number;
  /** Different values ÷ values. */
  readonly distinct: () => number;
  /** The sampled values; empty where they are too many to be words of a vocabulary. */
  readonly values: () => Iterable<string>;
  readonly words: () => WordShares;
}

/** Shares as those of traits. */
export interface WordShares {
  /** Words of any stage vocabulary. */
  readonly known: number;
  /** Words that tell how a deal stands. */
  readonly statuses: number;
  /** Words that say won or lost. */
  readonly decisive: number;
  readonly leads: number;
  /** How many different words are known, single letters aside. */
  readonly knownWords: number;
}
