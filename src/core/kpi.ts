/** One KPI: its names, definition, inputs, expression, thresholds and examples, in one object. */
import {type Expression, input, type ReasonCode, type Term} from './expression';
import type {FunctionSpec} from './function-spec';
import type {Measure, Unit} from './measure';
import type {Text} from './text';

/** Where an input of a KPI comes from. */
export type KpiInput =
  /** A measure of the row's own period. */
  | Measure
  /** A measure of the period that the row's period is compared with. */
  | {readonly previous: Measure}
  /** Another KPI of the same row. */
  | {readonly kpi: string};

export type KpiInputs = Readonly<Record<string, KpiInput>>;

export type KpiGroup = 'growth' | 'customers' | 'funnel' | 'pipeline';

/** What is good and what is bad, with the reason; the user may change the numbers on KPI Settings. */
export type Thresholds =
  /** `bad` and `good` in 1/`per` of the KPI's unit; `badAt` says that the bad bound itself is bad. */
  | {
      readonly kind: 'fixed';
      readonly bad: number;
      readonly good: number;
      readonly per: 1 | 100;
      readonly badAt?: true;
      readonly why: Text;
    }
  /** Bad when worse than the mean of the previous six periods by more than `bad` per cent; good at the mean. */
  | {readonly kind: 'trailing'; readonly bad: number; readonly good: number; readonly why: Text}
  /** A rep is bad below `bad` per cent of the team's mean; good from `good` per cent on. */
  | {readonly kind: 'team'; readonly bad: number; readonly good: number; readonly why: Text};

export interface KpiExample {
  readonly given: Readonly<Record<string, number>>;
  readonly value?: number;
  readonly empty?: ReasonCode;
}

export interface KpiDefinition<Inputs extends KpiInputs = KpiInputs> {
  /** File name of the definition: a kebab noun. */
  readonly id: string;
  readonly group: KpiGroup;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  readonly title: Text;
  readonly definition: Text;
  readonly inputs: Inputs;
  readonly value: (inputs: {readonly [Name in keyof Inputs]: Term}) => Term;
  /** The custom function that gives the same number in a cell. */
  readonly fn?: FunctionSpec;
  readonly thresholds?: Thresholds;
  /** KPIs shown beside this one; they get no tile of their own. */
  readonly companions?: readonly string[];
  /** Form of its chart over the months; none where it is drawn with another. */
  readonly chart?: 'line' | 'columns';
  readonly examples: readonly KpiExample[];
}

/** A KPI with its expression built. */
export interface Kpi extends Omit<KpiDefinition, 'value'> {
  readonly expression: Expression;
}

/** Builds a KPI's expression from its inputs. */
export function defineKpi<const Inputs extends KpiInputs>(definition: KpiDefinition<Inputs>): Kpi {
  const {value, ...rest} = definition;
  const terms = {} as {[Name in keyof Inputs]: Term};
  for (const name of Object.keys(definition.inputs) as (keyof Inputs & string)[]) terms[name] = input(name);
  return {...rest, expression: value(terms).expression};
}

/** The measure behind an input, or undefined where the input is another KPI. */
export function measureOf(source: KpiInput): Measure | undefined {
  if ('previous' in source) return source.previous;
  return 'kpi' in source ? undefined : source;
}
