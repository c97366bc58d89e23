/** What a chart, rule, validation, protection or metadata entry is, as plain data. */
import type {CHART_TYPES} from './enums';
import type {EnumValue} from './google';
import type {Place, Zone} from './places';

export type ChartKind = (typeof CHART_TYPES)[number];

export interface ChartSpec {
  readonly kind: ChartKind;
  readonly places: readonly Place[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly hidden: EnumValue;
  /** Id on the sheet; absent until the chart is inserted. */
  readonly id?: number;
}

export interface ChartState {
  readonly id: number;
  /** Ids of the figure and of its chart in the engine. */
  readonly figure: string;
  readonly chart: string;
  spec: ChartSpec;
}

export interface RuleSpec {
  readonly formula?: string;
  readonly background?: string | undefined;
  readonly color?: string | undefined;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly places: readonly Place[];
}

export interface RuleState {
  readonly id: string;
  readonly spec: RuleSpec;
}

type Choice =
  | {readonly kind: 'list'; readonly values: readonly string[]}
  | {readonly kind: 'range'; readonly place: Place}
  | {readonly kind: 'formula'; readonly formula: string}
  | {readonly kind: 'date'}
  | {readonly kind: 'checkbox'};

export interface ValidationSpec {
  readonly choice?: Choice;
  readonly arrow: boolean;
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export interface ValidationState {
  readonly id: string;
  readonly spec: ValidationSpec;
}

export interface MetadataState {
  readonly id: number;
  key: string;
  value: string | null;
}

export interface ProtectionState {
  zone: Zone | undefined;
  description: string;
  warningOnly: boolean;
  /** Ranges that a protected sheet leaves open. */
  open: readonly Place[];
}
