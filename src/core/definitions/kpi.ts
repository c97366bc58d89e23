/** One KPI: its names, definition, inputs, expression, thresholds and examples, in one object. */

import type {Text} from '../text';
import {type Expression, input, type Term} from './expression';
import type {FunctionSpec} from './function-spec';
import type {KpiGroup, Measure, Unit} from './measure';
import type {Shown} from './shown';

/** Where an input of a KPI comes from. */
export type KpiInput =
  /** A measure of the row's own period. */
  | Measure
  /** A measure of the period that the row's period is compared with. */
  | {readonly previous: Measure}
  /** A measure of the period before, brought to as many days as the row's own period has. */
  | {readonly scaled: Measure}
  /** A measure up to the end of today, of a period that is not over: a plan's part. Of short tables only. */
  | {readonly toDate: Measure}
  /** Another KPI of the same row; `otherwise` stands for it where its columns are not mapped. */
  | {readonly kpi: string; readonly otherwise?: number}
  /** Days of the row's period: all, or those that have elapsed by the end of today. */
  | {readonly days: 'all' | 'elapsed'};

export type KpiInputs = Readonly<Record<string, KpiInput>>;

/** What is good and what is bad, with the reason; the user may change the numbers on KPI Settings. */
export type Thresholds =
  /**
   * `bad` and `good` in 1/`per` of the KPI's unit; `badAt` says that the bad bound itself is bad, `monthly` that the
   * bounds are shares of a month: of a longer period they are what so many months make one after another.
   */
  | {
      readonly kind: 'fixed';
      readonly bad: number;
      readonly good: number;
      readonly per: 1 | 100;
      readonly badAt?: true;
      readonly monthly?: true;
      readonly why: Text;
    }
  /** Bad when worse than the mean of the previous six periods by more than `bad` per cent; good at the mean. */
  | {readonly kind: 'trailing'; readonly bad: number; readonly good: number; readonly why: Text}
  /** A rep is bad below `bad` per cent of the team's mean; good from `good` per cent on. */
  | {
      readonly kind: 'team';
      /** Of one rep this measure is the KPI: it is what a rep's row shows beside the mean. */
      readonly grades: Measure;
      readonly bad: number;
      readonly good: number;
      readonly why: Text;
    };

/** What a rate, a mean or a median is taken over: of fewer than so many it shows its value, and is neither good nor bad. */
export interface Cases<Input extends string = string> {
  /** 10 for a rate, 5 for a mean or a median. */
  readonly fewest: 5 | 10;
  /** Names of inputs, or measures, that add up to the number of cases. */
  readonly of: readonly (Input | Measure)[];
}

export interface KpiExample {
  readonly given: Readonly<Record<string, number>>;
  readonly value?: number;
  /** Code of the reason why there is no value. */
  readonly empty?: string;
}

export interface KpiDefinition<Inputs extends KpiInputs = KpiInputs> extends Shown {
  /** File name of the definition: a kebab noun. */
  readonly id: string;
  readonly group: KpiGroup;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  readonly title: Text;
  readonly definition: Text;
  readonly inputs: Inputs;
  /** Other sources of some inputs, used where columns of the first ones are not mapped: leads kept as deals, say. */
  readonly instead?: Readonly<Partial<Record<keyof Inputs & string, KpiInput>>>;
  readonly value: (inputs: {readonly [Name in keyof Inputs]: Term}) => Term;
  /** The custom function that gives the same number in a cell. */
  readonly fn?: FunctionSpec;
  readonly thresholds?: Thresholds;
  readonly cases?: Cases<keyof Inputs & string>;
  /** What the number should come to, where another table says so; elsewhere a fixed good bound does. */
  readonly plan?: Measure;
  /** Whether the number is of the whole period even where it is unfinished: the other period is then whole too. */
  readonly projects?: true;
  /**
   * Place among the tiles of its group. The first four have a tile; those after them stand in for what cannot be
   * computed.
   */
  readonly tile?: number;
  readonly examples: readonly KpiExample[];
}

/** A KPI with its expression built. */
export interface Kpi extends Omit<KpiDefinition, 'value' | 'instead' | 'cases'> {
  readonly cases?: Cases;
  readonly instead?: Readonly<Partial<Record<string, KpiInput>>>;
  readonly expression: Expression;
}

/** Builds a KPI's expression from its inputs. */
export function defineKpi<const Inputs extends KpiInputs>(definition: KpiDefinition<Inputs>): Kpi {
  const {value, ...rest} = definition;
  const terms = {} as {[Name in keyof Inputs]: Term};
  for (const name of Object.keys(definition.inputs) as (keyof Inputs & string)[]) terms[name] = input(name);
  return {...rest, expression: value(terms).expression};
}

/** The measure behind an input, or undefined where the input is another KPI or a number of days. */
export function measureOf(source: KpiInput): Measure | undefined {
  if ('previous' in source) return source.previous;
  if ('scaled' in source) return source.scaled;
  if ('toDate' in source) return source.toDate;
  return 'kpi' in source || 'days' in source ? undefined : source;
}

/** What a KPI reads, with what the KPIs that it reads are made of. */
export interface Reading {
  readonly name: string;
  readonly source: KpiInput;
  /** Of another KPI. */
  readonly parts: readonly Reading[];
}

/**
 * What a KPI reads. Of another KPI that may be missing the parts are told where it is known not to be.
 * @param mapped where given, the KPIs that are read have the inputs that suit these fields
 */
export function readings(inputs: KpiInputs, kpis: readonly Kpi[], mapped?: ReadonlySet<string>): Reading[] {
  return Object.entries(inputs).map(([name, source]) => {
    const kpi = 'kpi' in source ? kpis.find(({id}) => id === source.kpi) : undefined;
    if (!kpi || !('kpi' in source)) return {name, source, parts: []};
    const isLeftOut = source.otherwise !== undefined && (!mapped || missingFor(kpi, mapped, kpis).length > 0);
    if (isLeftOut) return {name, source, parts: []};
    return {name, source, parts: readings(mapped ? inputsOver(kpi, mapped, kpis) : kpi.inputs, kpis, mapped)};
  });
}

/** Measures that a KPI reads, those of the KPIs that it reads included; what may be missing is left out. */
export function measuresRead(
  inputs: KpiInputs,
  kpis: readonly Kpi[],
  mapped?: ReadonlySet<string>,
): Measure[] {
  const read = ({source, parts}: Reading): Measure[] => {
    const measure = measureOf(source);
    return measure ? [measure] : parts.flatMap(read);
  };
  return readings(inputs, kpis, mapped).flatMap(read);
}

/** Fields, as `table.field`, that a measure needs. */
export function fieldsOf({table, needs}: Measure): string[] {
  return needs.map((field) => `${table}.${field}`);
}

/** The inputs of a KPI with its other sources in place of the first ones. */
export function withInstead({inputs, instead = {}}: Kpi): KpiInputs {
  const others: Record<string, KpiInput> = {...inputs};
  for (const [name, source] of Object.entries(instead)) if (source) others[name] = source;
  return others;
}

/**
 * The inputs that a KPI has over the mapped fields: its first ones, or with others in their place where fields of the
 * first are not mapped and those of the others are.
 * @param mapped fields as `table.field`
 */
export function inputsOver(kpi: Kpi, mapped: ReadonlySet<string>, kpis: readonly Kpi[]): KpiInputs {
  if (!kpi.instead) return kpi.inputs;
  const lacks = (inputs: KpiInputs): boolean =>
    measuresRead(inputs, kpis, mapped).some((measure) =>
      fieldsOf(measure).some((field) => !mapped.has(field)),
    );
  const others = withInstead(kpi);
  return lacks(kpi.inputs) && !lacks(others) ? others : kpi.inputs;
}

/** A plan asks for the same KPIs thousands of times. */
const missing = new WeakMap<ReadonlySet<string>, Map<Kpi, readonly string[]>>();

/**
 * Fields, as `table.field`, that a KPI needs and that are not mapped.
 * @param mapped to which nothing is added later
 */
export function missingFor(kpi: Kpi, mapped: ReadonlySet<string>, kpis: readonly Kpi[]): readonly string[] {
  const known = missing.get(mapped) ?? new Map<Kpi, readonly string[]>();
  missing.set(mapped, known);
  const found =
    known.get(kpi) ??
    [...new Set(measuresRead(inputsOver(kpi, mapped, kpis), kpis, mapped).flatMap(fieldsOf))].filter(
      (field) => !mapped.has(field),
    );
  known.set(kpi, found);
  return found;
}
