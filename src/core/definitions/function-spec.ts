/** How a KPI's custom function reads its arguments. */
import type {Text} from '../text';

/** What a scalar argument stands for: numbers are added up, names counted, stage words counted by outcome. */
export interface ScalarParameter {
  readonly name: string;
  /** The input of the KPI that the argument fills; the one of the same name where it is not told. */
  readonly input?: string;
  readonly text: Text;
  /** Whether a range of texts is counted by distinct names. */
  readonly names?: true;
  /** Bounds of a share: a number outside them is a per cent written as a number, or a mistake. */
  readonly range?: {readonly least?: number; readonly most: number};
  /** The argument of which this one is a part: it lies between 0 and the other. */
  readonly partOf?: string;
  /** What holds where the argument is left out. */
  readonly otherwise?: number;
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

/** A call with its result, for documents and tests: arguments are values, or rows of values for ranges. */
export interface FunctionExample {
  readonly args: readonly unknown[];
  readonly result: unknown;
}

export type FunctionSpec =
  /** `WIN_RATE(won; closed)`: arguments are the inputs themselves. */
  | {
      readonly name: string;
      readonly returns: Text;
      readonly scalars: readonly ScalarParameter[];
      /**
       * Where a last argument gives the stages of the rows of the others: outcomes of the rows that count in each of
       * them, by name.
       */
      readonly stages?: Readonly<Record<string, readonly ('won' | 'lost' | 'open')[]>>;
      /** The inputs of the KPI from those that the arguments fill, where people type other parts of the fraction. */
      readonly toInputs?: (given: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
      readonly examples?: readonly FunctionExample[];
    }
  /** `SALES_CYCLE(created; closed; [stages]; [method])`: arguments are columns of deals. */
  | {
      readonly name: string;
      readonly returns: Text;
      readonly columns: readonly ColumnParameter[];
      readonly examples?: readonly FunctionExample[];
      /** Outcome of every row where no stages are given. */
      readonly assume: 'won' | 'open';
      /** A last argument that chooses another KPI over the same rows, by word. */
      readonly method?: {
        readonly name: string;
        readonly text: Text;
        readonly kpis: Readonly<Record<string, string>>;
      };
    };
