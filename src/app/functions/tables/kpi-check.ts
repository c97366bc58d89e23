/** KPI_CHECK(data): which rows are left out of which numbers, and what to do. */
import {PROBLEMS, type Problem, rowsWith} from '../../../core/problems/problems';
import {TABLE_PROBLEMS} from '../../../core/problems/table-problems';
import {availableFields} from '../../../core/tables/table-spec';
import {type Language, text, translate} from '../../../core/text';
import type {FunctionEnv} from '../argument';
import {ANY_RANGE, type FunctionDefinition, type FunctionValue} from '../definition';
import {message, part} from '../messages';
import {doubt} from './doubts';
import {DATA, tabOf, type WholeTable, wholeTables} from './whole-table';

const HEADERS = [text('Problem'), text('Rows'), text('First row'), text('What to do')] as const;

const TEXTS = {
  none: text('no problems found'),
  question: text('a column can be read in two ways'),
  words: text('words whose meaning is not known'),
  currencies: text('amounts in several currencies'),
} as const;

type Row = FunctionValue[];

/** A problem's title says what it is, then what follows from it. */
function problemRow(problem: Problem, {table, mapping}: WholeTable, language: Language): Row[] {
  // No function knows the day: what depends on today is told on the dashboard.
  const {rows, first} = rowsWith(problem, table, Number.POSITIVE_INFINITY);
  if (rows === 0 || first === undefined) return [];
  const title = translate(problem.title, language);
  const at = title.indexOf(': ');
  const [what, then] = at < 0 ? [title, ''] : [title.slice(0, at), title.slice(at + 2)];
  return [[what, rows, first + mapping.headerRow + 1, then]];
}

function questionRows({questions, mapping}: WholeTable, language: Language): Row[] {
  return questions.map((question): Row => {
    const header = mapping.columns[question.field ?? '']?.header ?? '';
    if (question.code !== 'unknown-words') {
      return [translate(TEXTS.question, language), '', '', doubt(question, header, language)];
    }
    return [`${translate(TEXTS.words, language)} («${header}»)`, '', '', question.examples.join(', ')];
  });
}

function checked(table: WholeTable, language: Language): Row[] {
  const {spec, mapping} = table;
  const fields = availableFields(spec, mapping);
  const problems = [...(spec.id === 'deals' ? PROBLEMS : []), ...TABLE_PROBLEMS[spec.id]];
  const told = problems.filter(({needs}) => needs.every((field) => fields.has(field)));
  const mixed = table.table.mixedCurrencies
    ? [[translate(TEXTS.currencies, language), '', '', part('mixedCurrencies', language, {})]]
    : [];
  return [
    ...questionRows(table, language),
    ...mixed,
    ...told.flatMap((problem) => problemRow(problem, table, language)),
  ];
}

function call(args: readonly unknown[], env: FunctionEnv): FunctionValue[][] {
  const {language} = env;
  const tables = wholeTables([tabOf(DATA.name, args[0], env)], {}, env);
  const table = [...tables.tables.values()][0];
  if (!table) throw new Error(message('noTable', language, {name: DATA.name}));
  const rows = checked(table, language);
  const size = (row: Row): number => (typeof row[1] === 'number' ? row[1] : Number.POSITIVE_INFINITY);
  rows.sort((one, other) => (size(one) === size(other) ? 0 : size(other) - size(one)));
  return [
    HEADERS.map((header) => translate(header, language)),
    ...(rows.length > 0 ? rows : [[translate(TEXTS.none, language), 0, '', '']]),
  ];
}

export const KPI_CHECK: FunctionDefinition = {
  name: 'KPI_CHECK',
  title: text('Data check'),
  definition: text(
    'Rows of a table that are left out of some number, or make one doubtful: how many, the first of them, and what to do; the most frequent problem first.',
  ),
  returns: text('a table: problem, rows, first row, what to do'),
  type: ANY_RANGE,
  parameters: [DATA],
  examples: [
    {
      args: [
        [
          ['Owner', 'Stage', 'Closed date', 'Amount'],
          ['Anna', 'Won', '2026-01-10', 100],
          ['Boris', 'Won', '', 300],
        ],
      ],
      result: [
        ['Problem', 'Rows', 'First row', 'What to do'],
        ['won or lost without a closed date', 1, 3, 'in no period; fill the date in'],
      ],
    },
  ],
  call,
};
