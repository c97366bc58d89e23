/**
 * Where the dashboard shows a KPI or a measure, declared beside it. Every list of the dashboard follows from these
 * places. A place says what comes before what: between those at 3 and 4 there is room at 3.5.
 */
import type {Text} from '../text';

/** A table that charts are drawn from. */
export type ChartTable = 'months' | 'outlook' | 'funnel' | 'scores' | 'reps' | 'split' | 'campaigns';

/** A chart belongs to one KPI or measure; it may show others beside it. */
export interface ChartSpec {
  readonly place: number;
  /** Drawn only where a chart before it cannot be: a dashboard has room for so many. */
  readonly standIn?: true;
  readonly title: Text;
  /** Title where only the first column is there. */
  readonly titleAlone?: Text;
  readonly form: 'column' | 'line' | 'combo' | 'bar';
  /** Left out: the months. */
  readonly of?: Exclude<ChartTable, 'months'>;
  /** Ids of KPIs and measures, the first of which has to be there; left out: its owner alone. */
  readonly columns?: readonly string[];
  /** Of a combo those columns that are lines. */
  readonly lines?: readonly string[];
  /** Columns that are measured at the right. */
  readonly right?: readonly string[];
  /** Thresholds of its owner that are drawn as lines. Over months only. */
  readonly bounds?: readonly ('bad' | 'good')[];
}

export interface MonthsColumn {
  readonly place: number;
  /** Shown only where columns before it leave a table unfilled. */
  readonly ifRoom?: true;
  /** The number of the chosen period in every month: what it was in earlier ones is not known. */
  readonly constant?: true;
}

export interface Shown {
  /** A name for narrow columns and legends, where the title is too long. */
  readonly short?: Text;
  /** Place among the large numbers above the tiles. */
  readonly headline?: number;
  /** Its column in the tables of months; columns of one chart stand side by side. */
  readonly months?: MonthsColumn;
  /** Place among the columns of the table of reps. */
  readonly reps?: number;
  /** Place among the columns of the table of the chosen field. */
  readonly split?: number;
  /** Place among the columns of the table of campaigns; of several at one place the first that is there is shown. */
  readonly campaigns?: number;
  /** Place among the steps from a lead to a sale. */
  readonly funnel?: number;
  readonly charts?: readonly ChartSpec[];
}
