/** docs/functions.md and its Russian twin: every custom function, from what the functions say of themselves. */
import {callFunction} from '../../src/app/functions/call';
import type {FunctionDefinition} from '../../src/app/functions/definition';
import {allFunctions} from '../../src/app/functions/registry';
import {signatureOf} from '../../src/app/functions/signature';
import {thresholdText, UNITS} from '../../src/app/functions/tables/kpi-list';
import {dayOfIso} from '../../src/core/day';
import type {FunctionExample} from '../../src/core/function-spec';
import type {Kpi} from '../../src/core/kpi';
import type {KpiGroup} from '../../src/core/measure';
import {reasonText} from '../../src/core/reasons';
import {KPIS} from '../../src/core/registry';
import type {Language, Text} from '../../src/core/text';
import {reasonsOf} from './reasons-of';

const TEXTS = {
  title: {en: 'Functions', ru: 'Функции'},
  intro: {
    en: 'Generated from the definitions by `npm run generate`. Arguments are parted by `;`, which every locale takes (where numbers have a decimal point, `,` does too). An argument is a number or a range. Ranges of numbers are summed, ranges of names are counted distinct, ranges of stages are counted by outcome. A whole column may be given, header included; blank cells are skipped. Text that is plainly a number or a date is read.',
    ru: 'Создано из определений командой `npm run generate`. Аргументы разделяются `;`. Аргумент — число или диапазон. Числа диапазона складываются, названия считаются по разным, стадии — по исходу. Можно указать целый столбец вместе с заголовком; пустые ячейки пропускаются. Текст, который явно число или дата, читается.',
  },
  errors: {
    en: 'Where a number cannot be given the result is empty, never 0. What cannot be read is an error that names the argument, the cell and what to do: a word among numbers, a date or a number with two readings, a stage that is not known as won, lost or open, columns of different lengths, too many arguments.',
    ru: 'Если числа дать нельзя, результат пуст, а не 0. То, что нельзя прочитать, — ошибка с указанием аргумента, ячейки и того, что делать: слово среди чисел, дата или число с двумя прочтениями, стадия с неизвестным исходом, столбцы разной длины, лишние аргументы.',
  },
  argument: {en: 'Argument', ru: 'Аргумент'},
  meaning: {en: 'Meaning', ru: 'Значение'},
  optional: {en: 'optional', ru: 'необязательно'},
  result: {en: 'Result', ru: 'Результат'},
  unit: {en: 'Unit', ru: 'Единица'},
  example: {en: 'Example', ru: 'Пример'},
  empty: {en: 'Empty', ru: 'Пусто'},
  error: {en: 'Error', ru: 'Ошибка'},
  thresholds: {en: 'Thresholds', ru: 'Пороги'},
  blank: {en: 'empty', ru: 'пусто'},
  blankArgument: {en: 'a blank argument', ru: 'пустой аргумент'},
  notShare: {en: '`{name}` that is no share: 5 for 5 %', ru: '`{name}` — не доля: 5 вместо 5 %'},
  notPart: {en: '`{name}` below 0 or above `{whole}`', ru: '`{name}` меньше 0 или больше `{whole}`'},
  groups: {en: 'Whole tables, scores and statuses', ru: 'Целые таблицы, оценки и статусы'},
} as const satisfies Readonly<Record<string, Text>>;

const GROUPS: Readonly<Record<KpiGroup, Text>> = {
  growth: {en: 'Growth and plan', ru: 'Рост и план'},
  customers: {en: 'Customers', ru: 'Клиенты'},
  funnel: {en: 'Funnel', ru: 'Воронка'},
  pipeline: {en: 'Pipeline and team', ru: 'Сделки и команда'},
};

const GROUP_ORDER: readonly KpiGroup[] = ['growth', 'customers', 'funnel', 'pipeline'];

/** Examples are in days of the calendar; texts such as 2026-01-10 are read as they stand. */
const env = (language: Language) => ({dayOf: (date: unknown) => dayOfIso(`${date}`) ?? Number.NaN, language});

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
    const text = `${Number(value.toPrecision(6))}`;
    return language === 'ru' ? text.replace('.', ',') : text;
  }
  return value === '' ? `(${TEXTS.blank[language]})` : `${value}`;
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
    ...(range ? [TEXTS.notShare[language].replace('{name}', name)] : []),
    ...(partOf ? [TEXTS.notPart[language].replace('{name}', name).replace('{whole}', partOf)] : []),
  ]);
}

function emptyCases(kpi: Kpi, language: Language): string {
  const reasons = reasonsOf(kpi.expression).map((reason) => reasonText(reason, language));
  return [...reasons, TEXTS.blankArgument[language]].join('; ');
}

function section(definition: FunctionDefinition, kpi: Kpi | undefined, language: Language): string[] {
  const {title, definition: text, parameters, returns} = definition;
  const say = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const rows = parameters.map(({name, text: meaning, optional}) => {
    const plain = meaning[language].replace(/^\([^)]*\) /, '');
    return [`\`${name}\``, optional ? `(${say('optional')}) ${plain}` : plain];
  });
  const examples = examplesOf(definition, kpi);
  const errors = errorCases(kpi, language);
  const why = kpi?.thresholds?.why[language];
  return [
    `### \`${signatureOf(definition)}\``,
    '',
    `**${title[language]}.** ${text[language]}`,
    '',
    ...(rows.length > 0 ? [...table([[say('argument'), say('meaning')], ...rows], language), ''] : []),
    `${say('result')}: ${returns[language]}.${kpi ? ` ${say('unit')}: ${UNITS[kpi.unit][language]}.` : ''}`,
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
    `## ${GROUPS[group][language]}`,
    '',
    ...functions.flatMap((one) => {
      const kpi = kpiOf(one);
      return kpi?.group === group ? section(one, kpi, language) : [];
    }),
  ]);
  const others = functions.filter((one) => !kpiOf(one)).flatMap((one) => section(one, undefined, language));
  const lines = [
    `# ${TEXTS.title[language]}`,
    '',
    TEXTS.intro[language],
    '',
    TEXTS.errors[language],
    '',
    ...groups,
    `## ${TEXTS.groups[language]}`,
    '',
    ...others,
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
