/** What recognition finds out about a tab under one header row. */
import type {StageWord, Tab} from '../mapping';
import type {Column} from './column';

/** A field for which several columns are equally good and differ. */
export interface Ambiguity {
  readonly field: string;
  readonly columns: readonly Column[];
}

export interface TableReading {
  readonly tab: Tab;
  /** 1-based. */
  readonly headerRow: number;
  /** Rows under the header. */
  readonly dataRows: number;
  readonly columns: readonly Column[];
  readonly found: Map<string, Column>;
  readonly ambiguous: readonly Ambiguity[];
  /** Fields found by the words in their cells, under a header that says nothing. */
  readonly byContent: readonly string[];
  /** Sum over the fields found, about 1 for each. */
  readonly score: number;
}

/** Words by field, and the words that decide rows and are not known. */
export interface FoundWords {
  readonly words: Readonly<Partial<Record<string, readonly StageWord[]>>>;
  readonly unknown: Readonly<Record<string, readonly string[]>>;
}
