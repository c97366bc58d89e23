/** Insert a formula: =KPI over the user's own ranges, with what the user has settled of them, and what it gives. */

import {inputsOver, type Kpi, measuresRead, missingFor} from '../../core/definitions/kpi';
import {kpiById} from '../../core/definitions/lookup';
import {reasonText} from '../../core/definitions/reasons';
import {KPIS} from '../../core/definitions/registry';
import {call, type Formula, f, quote, userRange} from '../../core/formulas/formula';
import {columnLetters} from '../../core/formulas/formula-text';
import type {Tab, TableMapping} from '../../core/mapping';
import {isNumber} from '../../core/numbers/value';
import {type Day, dateOf} from '../../core/periods/day';
import {monthsEndingWith, parsePeriod} from '../../core/periods/period';
import type {TablesHints} from '../../core/recognition/recognise';
import type {TableField} from '../../core/tables/fields/field';
import {mappedFields, type TableSpec} from '../../core/tables/table-spec';
import {fill, type Language, translate} from '../../core/text';
import type {FunctionEnv} from '../functions/argument';
import {message} from '../functions/messages';
import {argumentName, kpiResult} from '../functions/tables/kpi';
import {nearestNames} from '../functions/tables/kpi-names';
import {BY, type ByWord, byWord, kpiRows} from '../functions/tables/kpi-rows';
import {UnknownWordsError} from '../functions/tables/unknown-words';
import {parseWhere} from '../functions/tables/where';
import {type WholeTables, wholeTables} from '../functions/tables/whole-table';
import {overSettings} from '../mapping/overrides';
import {type FoundTable, type FoundTables, findTables, lastDealDay} from '../mapping/tables';
import {plainText} from '../workbook/print';
import {type DescribeInput, hintsFor} from './input';
import {shownValue} from './readings';
import {SIDEBAR_TEXTS} from './texts';
import type {FormulaChoices, FormulaRequest, FormulaView} from './view';

/** Where a table stands that a formula reads. */
interface Source {
  readonly tab: string;
  /** 1-based. */
  readonly headerRow: number;
  /** Columns from the first one. */
  readonly columns: number;
}

interface FieldRead {
  readonly spec: TableSpec;
  readonly field: TableField;
}

export interface FormulaPlan {
  readonly kpi: Kpi;
  /** Without `=`. */
  readonly formula: string;
  readonly view: FormulaView;
  /** Cells that the result takes. */
  readonly rows: number;
  readonly columns: number;
  readonly sources: readonly Source[];
}

/** Lines of a preview: more are there in the sheet. */
const MOST_LINES = 6;
const PERIOD_WORDS: readonly ByWord[] = ['month', 'quarter', 'year'];

/** The tables that can be read without a doubt, as the dashboard reads them. */
function tablesFor(input: DescribeInput, hints: TablesHints): FoundTables {
  return findTables(input.tabs, hints, overSettings(input.settings, hints));
}

/** Years, quarters and months up to the last one with a deal, the latest first. */
function periodsUpTo(last: number): string[] {
  const months = monthsEndingWith(last, 12)
    .map(({label}) => label)
    .reverse();
  const {year} = dateOf(last);
  const quarterOf = (label: string): string =>
    `${label.slice(0, 4)}-Q${Math.ceil(Number(label.slice(5)) / 3)}`;
  return [`${year}`, `${year - 1}`, ...new Set(months.map(quarterOf)), ...months];
}

/** What a formula can be made of: KPIs and splits for which the tables hold what is needed. */
export function formulaChoices({tables}: FoundTables, today: Day, language: Language): FormulaChoices {
  const mapped = mappedFields(tables.values());
  const kpis = KPIS.filter((kpi) => missingFor(kpi, mapped, KPIS).length === 0);
  const hasColumn = (word: string): boolean =>
    [...tables.values()].some(({spec, mapping}) => spec.splits.includes(word) && mapping.columns[word]);
  const splits = (Object.keys(BY) as ByWord[]).filter(
    (word) => PERIOD_WORDS.includes(word) || hasColumn(word),
  );
  const deals = tables.get('deals');
  const named = kpis.map(({id, title}) => ({value: id, title: translate(title, language)}));
  return {
    kpis: named.sort((one, other) => (one.title < other.title ? -1 : 1)),
    splits: splits.map((word) => ({value: word, title: translate(BY[word], language)})),
    periods: periodsUpTo((deals && lastDealDay(deals, today)) ?? today),
  };
}

/** The tables that a KPI reads, the deals first, and the exchange rates where amounts have a currency. */
function tablesRead(kpi: Kpi, tables: FoundTables['tables']): FoundTable[] {
  const mapped = mappedFields(tables.values());
  const ids = new Set(measuresRead(inputsOver(kpi, mapped, KPIS), KPIS, mapped).map(({table}) => table));
  const read = [...tables.values()].filter(({spec}) => ids.has(spec.id));
  const rates = read.some(({mapping}) => mapping.columns.currency) ? tables.get('rates') : undefined;
  return rates && !read.includes(rates) ? [...read, rates] : read;
}

function sourceOf({tab, mapping: {headerRow}}: FoundTable): Source {
  const headers = tab.rows[headerRow - 1] ?? [];
  const columns = headers.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
  return {tab: tab.name, headerRow, columns};
}

const rangeOf = ({tab, headerRow, columns}: Source): Formula =>
  userRange(tab, `A${headerRow}:${columnLetters(columns)}`);

/** What the user has settled of some fields, as the formula is told; parts are told apart by `;`. */
function whereText(fields: readonly FieldRead[], hints: TablesHints): string {
  const parts = fields.flatMap(({spec, field: {id}}) =>
    [hints[spec.id]?.columns?.[id], hints[spec.id]?.formats?.[id]].flatMap((said) =>
      said ? [`${id}=${said}`] : [],
    ),
  );
  return [...new Set(parts)].filter((part) => !part.includes(';')).join('; ');
}

function formulaText(kpi: Kpi, request: FormulaRequest, where: string, sources: readonly Source[]): string {
  const [data = f``, ...more] = sources.map(rangeOf);
  const text = (value: string): Formula => (value === '' ? f`` : quote(value));
  const args = [quote(kpi.id), data, text(request.period), text(request.by), text(where), ...more];
  while (args[args.length - 1]?.pieces.length === 0) args.pop();
  return plainText(call('KPI', ...args));
}

/** Stage words whose meaning only the user's settings know, as the formula is told of them. */
function stageWords(read: readonly FoundTable[], {tables}: WholeTables): string[] {
  const deals = read.find(({spec}) => spec.id === 'deals');
  const plain = tables.get('deals')?.mapping.words;
  return (['won', 'lost', 'open'] as const).flatMap((outcome) => {
    const words = (['status', 'stage'] as const).flatMap((field) =>
      (deals?.mapping.words[field] ?? [])
        .filter((one) => one.outcome === outcome)
        .filter(({word}) => !plain?.[field]?.some((own) => own.word === word && own.outcome === outcome))
        .map(({word}) => (/[,;]/.test(word) ? `"${word}"` : word)),
    );
    const told = [...new Set(words)].filter((word) => !/".*"./.test(word));
    return told.length === 0 ? [] : [`${outcome}=${told.join(', ')}`];
  });
}

/** Fields that a formula reads in another way than the sidebar, of which it is told, or knows, less. */
function readOtherwise(read: readonly FoundTable[], {tables}: WholeTables): FieldRead[] {
  const told = (mapping: TableMapping | undefined, field: string): string =>
    JSON.stringify([
      mapping?.columns[field]?.column,
      mapping?.columns[field]?.format,
      mapping?.words[field]?.map(({word, outcome}) => [word, outcome]),
    ]);
  return read.flatMap(({spec, mapping}) => {
    const {mapping: own, questions = []} = tables.get(spec.id) ?? {};
    const other = spec.fields.filter(
      ({id}) =>
        told(mapping, id) !== told(own, id) ||
        questions.some(({code, field}) => field === id && code !== 'unknown-words'),
    );
    return other.map((field) => ({spec, field}));
  });
}

const linesOf = (
  result: ReturnType<typeof kpiResult>,
): readonly (readonly (string | number | boolean)[])[] => (Array.isArray(result) ? result : [[result]]);

/** What the cell will show, words without a meaning included; `only` is the row of a KPI that is not split. */
function resultOf(
  question: Parameters<typeof kpiRows>[0],
  env: FunctionEnv,
): {lines: ReturnType<typeof linesOf>; only?: ReturnType<typeof kpiRows>['rows'][number] | undefined} {
  try {
    const told = kpiRows(question, env);
    return {lines: linesOf(kpiResult(question.kpi, question.by, told, env)), only: told.rows[0]};
  } catch (error) {
    if (error instanceof UnknownWordsError) return {lines: linesOf(error.message)};
    throw error;
  }
}

/**
 * The formula for what was chosen, with what it gives: told by the same code that runs in the cell, over the same rows.
 * @throws Error with a sentence for the user where there is no such period or the tables do not give the KPI
 */
export function planFormula(input: DescribeInput, request: FormulaRequest): FormulaPlan {
  const {language, tabs, today} = input;
  const env: FunctionEnv = {dayOf: () => Number.NaN, today, language};
  const hints = hintsFor(input);
  const kpi = kpiById(request.kpi);
  if (!kpi)
    throw new Error(
      message('unknownKpi', language, {cell: request.kpi, names: nearestNames(request.kpi).join(', ')}),
    );
  const period = request.period === '' ? undefined : parsePeriod(request.period);
  if (request.period !== '' && !period)
    throw new Error(message('unknownPeriod', language, {cell: `"${request.period}"`}));
  const by = byWord(request.by);
  const read = tablesRead(kpi, tablesFor(input, hints).tables);
  const sources = read.map(sourceOf);
  const given = sources.map(
    ({tab, headerRow, columns}, at): Tab => ({
      name: argumentName(at),
      rows: (tabs.find(({name}) => name === tab)?.rows ?? [])
        .slice(headerRow - 1)
        .map((row) => row.slice(0, columns)),
    }),
  );
  const plain = wholeTables(given, {}, env);
  const where = [whereText(readOtherwise(read, plain), hints), ...stageWords(read, plain)]
    .filter((part) => part !== '')
    .join('; ');
  const settled = parseWhere(where, given, env);
  const tables = where === '' ? plain : wholeTables(given, settled.hints, env);
  const {lines, only} = resultOf({kpi, period, by, conditions: settled.conditions, tables}, env);
  const other = readOtherwise(read, tables).map(
    ({spec, field}) => `${translate(spec.title, language)} ▸ ${translate(field.title, language)}`,
  );
  const formula = formulaText(kpi, request, where, sources);
  return {
    kpi,
    formula,
    rows: lines.length,
    columns: lines[0]?.length ?? 1,
    sources,
    view: {
      formula: `=${formula}`,
      lines: lines
        .slice(0, MOST_LINES)
        .map((line) => line.map((cell) => shownValue(cell, kpi.unit, language))),
      more: Math.max(0, lines.length - MOST_LINES),
      definition: translate(kpi.definition, language),
      empty: !by && only && !isNumber(only.value) ? reasonText(only.value.reason, language) : '',
      note:
        other.length > 0
          ? fill(translate(SIDEBAR_TEXTS.readOtherwise, language), {fields: other.join(', ')})
          : '',
    },
  };
}
