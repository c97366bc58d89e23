/** How a KPI's custom function reads its arguments. */
import type {Text} from './text';

/** What a scalar argument stands for: numbers are added up, names counted, stage words counted by outcome. */
export interface ScalarParameter {
  readonly name: string;
  /** The input of the KPI that the argument fills. */
  readonly input: string;
  readonly text: Text;
  /** Stage words that count, where the argument is a range of them. */
  readonly outcomes?: readonly ('won' | 'lost' | 'open')[];
  /** When the argument is left out, this parameter's cells are read in its place. */
  readonly fallback?: string;
}

/** A column argument: it fills a field of a small deals table, row by row. */
export interface ColumnParameter {
  readonly name: string;
  readonly field: 'amount' | 'stage' | 'created' | 'closed' | 'probability';
  readonly text: Text;
  readonly optional?: true;
}

export type FunctionSpec =
  /** `WIN_RATE(won; closed)`: arguments are the inputs themselves. */
  | {readonly name: string; readonly returns: Text; readonly scalars: readonly ScalarParameter[]}
  /** `SALES_CYCLE(created; closed; [stages]; [method])`: arguments are columns of deals. */
  | {
      readonly name: string;
      readonly returns: Text;
      readonly columns: readonly ColumnParameter[];
      /** Outcome of every row where no stages are given. */
      readonly assume: 'won' | 'open';
      /** A last argument that chooses another KPI over the same rows, by word. */
      readonly method?: {
        readonly name: string;
        readonly text: Text;
        readonly kpis: Readonly<Record<string, string>>;
      };
    };
