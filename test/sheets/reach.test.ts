/** Which of the formulas that a build writes are read, by the ranges that the engine finds in them. */

import type {Range} from '@odoo/o-spreadsheet';
import type {StandIn} from '../../scripts/offline/standin/api';
import {TEXTS} from '../../src/app/texts';
import {BLOCKS, ROWS} from '../../src/app/workbook/model/layout';
import {dayOf} from '../../src/core/periods/day';
import {translate} from '../../src/core/text';
import {run, Script, sampleSheets} from './opened';

/** A cell, counted from 0. */
interface At {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

interface Formula extends At {
  readonly reads: readonly Range[];
}

const keyOf = ({sheetId, row, col}: At): string => `${sheetId}!${row},${col}`;

class Written {
  readonly formulas = new Map<string, Formula>();
  readonly #getters: StandIn['model']['getters'];

  constructor(standIn: StandIn) {
    const {getters} = standIn.model;
    this.#getters = getters;
    for (const sheetId of getters.getSheetIds())
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula) continue;
        const {row, col} = getters.getCellPosition(cell.id);
        this.formulas.set(keyOf({sheetId, row, col}), {
          ...{sheetId, row, col},
          reads: cell.compiledFormula.rangeDependencies,
        });
      }
  }

  /** The formulas that fill the cells of a range, those that spill into them included. */
  #behind({sheetId, unboundedZone, zone}: Range): string[] {
    const found = new Set<string>();
    // One formula fills a whole column of a table.
    const bottom = unboundedZone.bottom === undefined ? Math.min(zone.bottom, zone.top + 2) : zone.bottom;
    for (let row = zone.top; row <= bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) {
        const anchor = this.#getters.getArrayFormulaSpreadingOn({sheetId, row, col});
        for (const at of [{sheetId, row, col}, ...(anchor ? [anchor] : [])])
          if (this.formulas.has(keyOf(at))) found.add(keyOf(at));
      }
    return [...found];
  }

  /** Ranges that the selectors offer, and those that users have names for. */
  #offered(): Range[] {
    const getters = this.#getters;
    const named = getters.getNamedRanges().map(({range}) => range);
    const chosen = getters
      .getSheetIds()
      .flatMap((sheetId) =>
        getters
          .getDataValidationRules(sheetId)
          .flatMap(({criterion: {type, values}}) =>
            type === 'isValueInRange'
              ? values.map((value) => getters.getRangeFromSheetXC(sheetId, value))
              : [],
          ),
      );
    return [...named, ...chosen];
  }

  /** What no shown cell, selector or name leads to. */
  unread(): Formula[] {
    const isShown = ({sheetId}: Formula): boolean => this.#getters.isSheetVisible(sheetId);
    const reached = new Set<string>();
    const waiting = [
      ...[...this.formulas].flatMap(([key, formula]) => (isShown(formula) ? [key] : [])),
      ...this.#offered().flatMap((range) => this.#behind(range)),
    ];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      const formula = this.formulas.get(key);
      if (!formula || reached.has(key)) continue;
      reached.add(key);
      waiting.push(...formula.reads.flatMap((range) => this.#behind(range)));
    }
    return [...this.formulas].flatMap(([key, formula]) => (reached.has(key) ? [] : [formula]));
  }
}

const script = new Script();

beforeAll(() => script.build(), 300_000);

test('no formula of a hidden sheet stands unread, but for what Show the deals and a rebuild ask for', () => {
  const today = dayOf(2026, 11, 24);
  const standIn = script.open(sampleSheets(today), today);
  run(standIn, 'buildDashboard');
  const {getters} = standIn.model;
  const written = new Written(standIn);
  const unread = written.unread().map(({sheetId, row, col}) => {
    const title = getters.getSheetName(sheetId);
    const head = `${getters.getEvaluatedCell({sheetId, row: 0, col}).value}`;
    if (title === translate(TEXTS.sheetModel, 'en') && row + 1 === ROWS.against)
      return 'what the comparison is made of';
    if (title === translate(TEXTS.sheetModel, 'en') && row + 1 === ROWS.selected && col + 1 >= BLOCKS.reasons)
      return 'reason';
    return title === translate(TEXTS.sheetModel, 'en') ? `${title} ${row + 1},${col + 1}` : head;
  });
  expect([...new Set(unread)].sort()).toEqual(['reason', 'row', 'what the comparison is made of']);
  expect(written.formulas.size).toBeLessThan(7500);
}, 300_000);
