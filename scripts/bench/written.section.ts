import {sampleDeals} from '../../src/app/sample/deals';
import {sampleTabs} from '../../src/app/sample/tabs';
import {plannedCells} from '../../src/app/workbook/capacity';
import type {SheetPlan} from '../../src/app/workbook/plan';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import type {Tab} from '../../src/core/mapping';
import {dayOf} from '../../src/core/periods/day';
import type {Section} from '../bench';

const TODAY = dayOf(2026, 11, 24);
const [FEW, MANY] = [10_000, 110_000] as const;

function planned(tabs: readonly Tab[]): readonly SheetPlan[] {
  const plan = planWorkbook({tabs, settings: NO_SETTINGS, selectors: {}, language: 'en', today: TODAY});
  if (!plan.ok) throw new Error(plan.message);
  return plan.sheets;
}

function formulasOf({cells}: SheetPlan): string[] {
  return cells.flat().flatMap((cell) => cell?.formula ?? []);
}

function line(what: string, formulas: readonly string[]): string[] {
  const bytes = formulas.reduce((sum, formula) => sum + Buffer.byteLength(formula), 0);
  return [what, `${formulas.length}`, `${(bytes / 1000).toFixed(0)}`];
}

/** Cells of ours that one more deal takes. */
function cellsPerDeal(): number {
  const [heads = [], ...rows] = sampleDeals(TODAY, 'en');
  const cellsOf = (count: number): number => {
    const deals = Array.from({length: count}, (_, index) => rows[index % rows.length] ?? []);
    return plannedCells(planned([{name: 'Deals', rows: [heads, ...deals]}]));
  };
  return (cellsOf(MANY) - cellsOf(FEW)) / (MANY - FEW);
}

export default {
  title: 'What a build of the sample writes, all tables: formulas, and kilobytes of their text',
  heads: ['sheet', 'formulas', 'kB'],
  async rows() {
    const sheets = planned(sampleTabs(TODAY, 'en'));
    return [
      ...sheets.map((sheet) => line(sheet.title, formulasOf(sheet))),
      line('all', sheets.flatMap(formulasOf)),
      [`cells of ours that one more deal of the sample’s takes: ${cellsPerDeal().toFixed(1)}`, '', ''],
    ];
  },
} satisfies Section;
