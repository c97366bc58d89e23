import {sampleDeals} from '../../src/app/sample/deals';
import {describeWorkbook} from '../../src/app/sidebar/describe';
import {MOST_CELLS, plannedCells} from '../../src/app/workbook/capacity';
import {leanerPlan} from '../../src/app/workbook/leaner-plan';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import type {Cell, Tab} from '../../src/core/mapping';
import {dayOf} from '../../src/core/periods/day';
import type {Section} from '../bench';

const TODAY = dayOf(2026, 11, 24);
const [DEALS, COLUMNS] = [100_000, 40] as const;

/** The deals of the sample again and again, each under an id of its own, with columns of notes up to so many. */
function wide(deals: number): Tab {
  const [heads = [], ...rows] = sampleDeals(TODAY, 'en');
  const notes = Array.from({length: COLUMNS - heads.length}, (_, index) => `Note ${index + 1}`);
  const many = Array.from({length: deals}, (_, index): Cell[] => {
    const [, ...cells] = rows[index % rows.length] ?? [];
    return [`B-${index + 1}`, ...cells, ...notes.map((note, at) => `${note}, ${(index * (at + 7)) % 5000}`)];
  });
  return {name: 'Deals', rows: [[...heads, ...notes], ...many]};
}

/** Characters of every cell, as a bare loop reads them. */
function bareLoop({rows}: Tab): number {
  let sum = 0;
  for (const row of rows)
    for (const cell of row) sum += `${typeof cell === 'object' ? cell.serial : cell}`.length;
  return sum;
}

function measured(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

export default {
  title: `${DEALS} deals of ${COLUMNS} columns: seconds, beside a bare loop that turns every cell into text`,
  heads: ['what', 's', '× the loop'],
  async rows() {
    const tab = wide(DEALS);
    const input = {tabs: [tab], settings: NO_SETTINGS, language: 'en', today: TODAY} as const;
    const loop = measured(() => bareLoop(tab));
    const check = measured(() =>
      describeWorkbook({...input, hasSettings: false, saved: {hints: {}, seen: {}}}),
    );
    const fresh = {...tab, rows: [...tab.rows]};
    const [told, made] = [
      {...input, tabs: [fresh], selectors: {}},
      {cells: 0, leaner: 0},
    ];
    const room = {held: [{rows: DEALS, columns: COLUMNS}], earlier: []};
    let whole: ReturnType<typeof planWorkbook> | undefined;
    const plan = measured(() => {
      whole = planWorkbook(told);
    });
    if (!whole?.ok) throw new Error(whole?.message);
    made.cells = plannedCells(whole.sheets);
    const planned = whole;
    const leaner = measured(() => {
      const fewer = leanerPlan(told, planned, room);
      if ('plan' in fewer) made.leaner = plannedCells(fewer.plan.sheets);
    });
    const line = (what: string, time: number): string[] => [
      what,
      (time / 1000).toFixed(1),
      (time / loop).toFixed(1),
    ];
    const million = (cells: number): string => (cells / 1e6).toFixed(1);
    return [
      line('the loop', loop),
      line('mapping and check, as the sidebar asks for them', check),
      line('mapping and plan, as a build needs them', plan),
      line('the same without what can be spared', leaner),
      [
        `million cells: ${million(DEALS * COLUMNS)} of the tab, ${million(made.cells)} of ours, without what can be spared ${million(made.leaner)}; ${million(MOST_CELLS)} allowed`,
        '',
        '',
      ],
    ];
  },
} satisfies Section;
