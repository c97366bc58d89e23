/** `npm run new-kpi -- discount-rate`: the file of a new KPI, ready to be filled in, and its place in the registry. */
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generate} from './generate';

/** The call cannot be carried out as it stands; the message says what to write instead. */
export class NewKpiError extends Error {}

/** `discount-rate` → `Discount rate`. */
function titleOf(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A share of deals as the beginning: it compiles, and shows the parts of a definition. */
function source(id: string): string {
  return `import {defineKpi} from '../definitions/kpi';
import {lostDeals, wonDeals} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: '${id}',
  // growth, customers, funnel or pipeline.
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: text('${titleOf(id)}'),
  definition: text('What is divided by what, and by which date.'),
  // Measures of src/core/measures, or of its own, which stand above in this file: CONTRIBUTING.md has an example.
  inputs: {won: wonDeals, lost: lostDeals},
  // The reason why there is no number: one of src/core/definitions/reasons.ts, or reason('no-…', text('…')) of its own.
  value: ({won, lost}) => won.over(won.plus(lost), 'no-closed-deals'),
  // Three at least, worked out by hand or published, never with this code: {given: {won: 3, lost: 1}, value: 0.75}.
  examples: [],
});
`;
}

/**
 * Writes the file of a new KPI, and those that derive from it.
 * @param root folder of the project
 * @returns paths of the files that were written
 * @throws NewKpiError where there is no such name to give
 */
export async function newKpi(id: string, root: string): Promise<string[]> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
    throw new NewKpiError(`${id || 'No name'}: name the KPI by words with hyphens, such as discount-rate.`);
  }
  const path = `src/core/kpis/${id}.ts`;
  if (existsSync(join(root, path))) throw new NewKpiError(`${path} is there already.`);
  writeFileSync(join(root, path), source(id));
  return [path, ...(await generate(root))];
}

function nextSteps(path: string): string {
  return `Next:
  1. ${path}: title, definition, inputs and value.
  2. Its examples. Until it has some, only its own test fails: npx jest test/core/kpis.test.ts
  3. As needed, in the same file: a place among the tiles of its group (tile: 2.5), thresholds, a custom function (fn),
     a chart. Only a column of the deals that is not known yet takes a second file: src/core/tables/fields/deals.ts.
     CONTRIBUTING.md has an example of all of it.
  4. npm run generate, which lists the texts that src/texts/ru.ts lacks (until it has them the English shows), then
     npm test`;
}

if (require.main === module) {
  newKpi(process.argv[2] ?? '', join(__dirname, '..')).then(
    (written) => {
      for (const path of written) console.log(`written: ${path}`);
      console.log(nextSteps(written[0] ?? ''));
    },
    (error: unknown) => {
      console.error(error instanceof NewKpiError ? error.message : error);
      process.exitCode = 1;
    },
  );
}
