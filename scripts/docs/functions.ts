/** docs/functions.md and its twins: every custom function, from what the functions say of themselves. */
import {callFunction} from '../../src/app/functions/call';
import type {FunctionDefinition} from '../../src/app/functions/definition';
import {allFunctions} from '../../src/app/functions/registry';
import {signatureOf} from '../../src/app/functions/signature';
import {thresholdText, UNITS} from '../../src/app/functions/tables/kpi-list';
import type {FunctionExample} from '../../src/core/definitions/function-spec';
import type {Kpi} from '../../src/core/definitions/kpi';
import type {KpiGroup} from '../../src/core/definitions/measure';
import {reasonText} from '../../src/core/definitions/reasons';
import {KPIS} from '../../src/core/definitions/registry';
import {dayOf, dayOfIso} from '../../src/core/periods/day';
import {type Language, numberText, type Text, text, translate} from '../../src/core/text';
import {reasonsOf} from './reasons-of';

const TEXTS = {
  title: text('Functions'),
  intro: text(
    'Generated from the definitions by `npm run generate`. Arguments are parted by `;`, which every locale takes (where numbers have a decimal point, `,` does too). An argument is a number or a range. Ranges of numbers are summed, ranges of names are counted distinct, ranges of stages are counted by outcome. A whole column may be given, header included; blank cells are skipped. Text that is plainly a number or a date is read.',
  ),
  errors: text(
    'Where a number cannot be given the result is empty, never 0. What cannot be read is an error that names the argument, the cell and what to do: a word among numbers, a date or a number with two readings, a stage that is not known as won, lost or open, columns of different lengths, too many arguments.',
  ),
  argument: text('Argument'),
  meaning: text('Meaning', 'argument'),
  optional: text('optional'),
  result: text('Result'),
  unit: text('Unit'),
  example: text('Example'),
  empty: text('Empty'),
  error: text('Error'),
  thresholds: text('Thresholds'),
  blank: text('empty'),
  blankArgument: text('a blank argument'),
  notShare: text('`{name}` that is no share: 5 for 5 %'),
  notPart: text('`{name}` below 0 or above `{whole}`'),
  groups: text('Whole tables, scores and statuses'),
} as const satisfies Readonly<Record<string, Text>>;

const GROUPS: Readonly<Record<KpiGroup, Text>> = {
  growth: text('Growth and plan'),
  customers: text('Customers'),
  funnel: text('Funnel'),
  pipeline: text('Pipeline and team'),
};

const GROUP_ORDER: readonly KpiGroup[] = ['growth', 'customers', 'funnel', 'pipeline'];

/** Examples are in days of the calendar; texts such as 2026-01-10 are read as they stand. */
/** The day on which the examples compute. */
const EXAMPLE_DAY = dayOf(2026, 11, 24);

const env = (language: Language) => ({
  dayOf: (date: unknown) => dayOfIso(`${date}`) ?? Number.NaN,
  today: EXAMPLE_DAY,
  language,
});

function shownCell(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : `${value}`.toUpperCase();
}

/** A value, or a range as an array literal. */
function shownArgument(value: unknown): string {
  if (!Array.isArray(value)) return value === '' ? '' : shownCell(value);
  return `{${value.map((row: unknown) => (Array.isArray(row) ? row.map(shownCell).join(', ') : '')).join('; ')}}`;
}

function shownNumber(value: unknown, language: Language): string {
  if (typeof value === 'number') {
    return numberText(Number(value.toPrecision(6)), language);
  }
  return value === '' ? `(${translate(TEXTS.blank, language)})` : `${value}`;
}

function table(rows: readonly (readonly unknown[])[], language: Language): string[] {
  const line = (row: readonly unknown[]): string =>
    `| ${row.map((cell) => (cell === '' ? '' : shownNumber(cell, language)).replace(/\|/g, '\\|')).join(' | ')} |`;
  const [header = [], ...rest] = rows;
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...rest.map(line)];
}

/** The result that the function itself gives: documents cannot outlive the code. */
function exampleLines({name}: FunctionDefinition, {args}: FunctionExample, language: Language): string[] {
  const formula = `\`=${name}(${args.map(shownArgument).join('; ')})\``;
  const result = callFunction(name, args, env(language));
  if (!Array.isArray(result)) return [`- ${formula} → ${shownNumber(result, language)}`];
  return [`- ${formula} →`, '', ...table(result, language), ''];
}

/** Calls with the numbers of the KPI's own examples, where the arguments are its inputs. */
export function examplesOf(definition: FunctionDefinition, kpi: Kpi | undefined): readonly FunctionExample[] {
  const spec = kpi?.fn;
  if (definition.examples.length > 0 || !kpi || !spec || !('scalars' in spec) || spec.toInputs)
    return definition.examples;
  return kpi.examples.flatMap(({given, value}) => {
    const args = spec.scalars.map(({name, input}) => given[input ?? name]);
    return args.includes(undefined) ? [] : [{args, result: value ?? ''}];
  });
}

function errorCases(kpi: Kpi | undefined, language: Language): string[] {
  const spec = kpi?.fn;
  if (!spec || !('scalars' in spec)) return [];
  return spec.scalars.flatMap(({name, range, partOf}) => [
    ...(range ? [translate(TEXTS.notShare, language).replace('{name}', name)] : []),
    ...(partOf
      ? [translate(TEXTS.notPart, language).replace('{name}', name).replace('{whole}', partOf)]
      : []),
  ]);
}

function emptyCases(kpi: Kpi, language: Language): string {
  const reasons = reasonsOf(kpi.expression).map((reason) => reasonText(reason, language));
  return [...reasons, translate(TEXTS.blankArgument, language)].join('; ');
}

function section(definition: FunctionDefinition, kpi: Kpi | undefined, language: Language): string[] {
  const {title, definition: text, parameters, returns} = definition;
  const say = (key: keyof typeof TEXTS): string => translate(TEXTS[key], language);
  const rows = parameters.map(({name, text: meaning, optional}) => {
    const plain = translate(meaning, language).replace(/^\([^)]*\) /, '');
    return [`\`${name}\``, optional ? `(${say('optional')}) ${plain}` : plain];
  });
  const examples = examplesOf(definition, kpi);
  const errors = errorCases(kpi, language);
  const why = translate(kpi?.thresholds?.why, language);
  return [
    `### \`${signatureOf(definition)}\``,
    '',
    `**${translate(title, language)}.** ${translate(text, language)}`,
    '',
    ...(rows.length > 0 ? [...table([[say('argument'), say('meaning')], ...rows], language), ''] : []),
    `${say('result')}: ${translate(returns, language)}.${kpi ? ` ${say('unit')}: ${translate(UNITS[kpi.unit], language)}.` : ''}`,
    ...(kpi ? ['', `${say('empty')}: ${emptyCases(kpi, language)}.`] : []),
    ...(errors.length > 0 ? ['', `${say('error')}: ${errors.join('; ')}.`] : []),
    ...(kpi?.thresholds ? ['', `${say('thresholds')}: ${thresholdText(kpi, language)}. ${why ?? ''}.`] : []),
    ...(examples.length > 0
      ? ['', `${say('example')}:`, '', ...examples.flatMap((one) => exampleLines(definition, one, language))]
      : []),
    '',
  ];
}

export function functionsPage(language: Language): string {
  const functions = allFunctions();
  const kpiOf = ({name}: FunctionDefinition): Kpi | undefined => KPIS.find(({fn}) => fn?.name === name);
  const groups = GROUP_ORDER.flatMap((group) => [
    `## ${translate(GROUPS[group], language)}`,
    '',
    ...functions.flatMap((one) => {
      const kpi = kpiOf(one);
      return kpi?.group === group ? section(one, kpi, language) : [];
    }),
  ]);
  const others = functions.filter((one) => !kpiOf(one)).flatMap((one) => section(one, undefined, language));
  const lines = [
    `# ${translate(TEXTS.title, language)}`,
    '',
    translate(TEXTS.intro, language),
    '',
    translate(TEXTS.errors, language),
    '',
    ...groups,
    `## ${translate(TEXTS.groups, language)}`,
    '',
    ...others,
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
