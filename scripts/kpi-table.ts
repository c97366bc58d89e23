/** `npm run kpi-table`: where each KPI stands; exits with 1 where a KPI of the sixteen lacks something. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {CHARTS, HEADLINES, TILE_GROUPS} from '../src/app/dashboard/content';
import {functionNamed} from '../src/app/functions/registry';
import {thresholdText} from '../src/app/functions/tables/kpi-list';
import {type CellInputs, valueFormula} from '../src/core/formula';
import type {Kpi} from '../src/core/kpi';
import {KPIS} from '../src/core/registry';

/** The sixteen, in the order of the catalogue; others are shown under the one that has them as companions. */
const SIXTEEN = [
  'sales-growth',
  'plan-attainment',
  'cac',
  'arpu',
  'ltv',
  'churn-rate',
  'sales-cycle',
  'lead-to-opportunity',
  'win-rate',
  'lead-conversion',
  'open-opportunities',
  'opportunity-score',
  'revenue-per-rep',
  'profit-per-rep',
  'upsell-rate',
  'incremental-sales',
] as const;

/** Functions of KPIs whose arguments are no inputs of theirs. */
const OTHER_FUNCTIONS: Readonly<Record<string, string>> = {
  'opportunity-score': 'OPPORTUNITY_SCORE',
  'days-in-stage': 'STAGE_DAYS',
  'days-in-stage-median': 'STAGE_DAYS',
};

const root = join(__dirname, '..');
const page = (file: string): string => {
  const path = join(root, 'docs', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};
const docs = {en: page('functions.md'), ru: page('functions.ru.md')};

function functionOf({id, fn}: Kpi): string {
  const name = fn?.name ?? OTHER_FUNCTIONS[id] ?? '';
  return functionNamed(name) ? name : '';
}

function formulaOf({inputs, expression}: Kpi): string {
  const cells: CellInputs = Object.fromEntries(
    Object.keys(inputs).map((name) => [name, {ref: name, nullable: false}]),
  );
  return valueFormula(expression, cells) === '' ? '' : 'yes';
}

/** Of a KPI without thresholds of its own those of its companions count. */
function thresholdsOf(kpi: Kpi, seen: ReadonlySet<string> = new Set()): string {
  if (kpi.thresholds) return thresholdText(kpi, 'en');
  for (const id of kpi.companions ?? []) {
    const companion = KPIS.find((one) => one.id === id);
    if (!companion || seen.has(id)) continue;
    const own = thresholdsOf(companion, new Set([...seen, id]));
    if (own !== '') return `${id}: ${own}`;
  }
  return '';
}

/** Where a KPI stands, or where the companion does that is shown for it. */
function shownIn(kpi: Kpi, ids: readonly string[]): string {
  if (ids.includes(kpi.id)) return 'yes';
  return kpi.companions?.find((id) => ids.includes(id)) ?? '';
}

const TILES = [...TILE_GROUPS.flatMap(({first, standIns}) => [...first, ...standIns]), ...HEADLINES];
const CHARTED = CHARTS.flatMap(({columns, shows = []}) => [
  ...columns.flatMap((column) => (typeof column === 'string' ? [column] : [])),
  ...shows,
]);

function row(kpi: Kpi): string[] {
  const name = functionOf(kpi);
  const heading = `### \`${name}(`;
  const isDocumented = name !== '' && docs.en.includes(heading) && docs.ru.includes(heading);
  return [
    kpi.id,
    name,
    formulaOf(kpi),
    shownIn(kpi, TILES),
    shownIn(kpi, CHARTED),
    thresholdsOf(kpi),
    kpi.title.en,
    kpi.title.ru,
    isDocumented ? 'yes' : '',
    kpi.examples.length >= 3 ? `${kpi.examples.length}` : '',
  ];
}

const HEADERS = [
  'KPI',
  'function',
  'formula',
  'tile',
  'chart',
  'threshold',
  'English',
  'Russian',
  'docs',
  'examples',
];

function print(rows: readonly string[][]): void {
  const widths = HEADERS.map((header, at) =>
    Math.max(header.length, ...rows.map((cells) => (cells[at] ?? '').length)),
  );
  for (const cells of [HEADERS, ...rows]) {
    console.log(
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

const sixteen = SIXTEEN.map((id) => KPIS.find((kpi) => kpi.id === id)).filter((kpi) => kpi !== undefined);
const rows = sixteen.map(row);
print(rows);
console.log('\nCompanions');
print(KPIS.filter((kpi) => !sixteen.includes(kpi)).map(row));
const empty = rows.flatMap((cells) =>
  cells.flatMap((cell, at) => (cell === '' ? [`${cells[0]}: ${HEADERS[at]}`] : [])),
);
if (empty.length > 0 || rows.length < SIXTEEN.length) {
  console.error(`\nMissing: ${empty.join(', ') || 'a KPI'}`);
  process.exitCode = 1;
}
