import {plainText} from '../../src/app/workbook/print';
/** Grades: bounds of a month over longer periods by hand, and every KPI's formula in the engine beside its number. */

import fc from 'fast-check';
import type {Kpi} from '../../src/core/definitions/kpi';
import {KPIS} from '../../src/core/definitions/registry';
import {f} from '../../src/core/formulas/formula';
import {isNumber, type Value} from '../../src/core/numbers/value';
import {statusFormula} from '../../src/core/status/status';
import {userSheet, workbook} from '../engine';
import {baseOf, statusOf} from '../oracle/status';

const GRADED = KPIS.filter(({thresholds}) => thresholds);

function kpi(id: string) {
  const found = GRADED.find((one) => one.id === id);
  if (!found) throw new Error(`There is no graded KPI "${id}".`);
  return found;
}

describe('bounds of a month', () => {
  // 1 − 0.97³ = 8.73 %, 1 − 0.95³ = 14.26 %; 0.97¹² = 69.4 %, 0.95¹² = 54.0 %.
  test.each([
    ['churn-rate', 31, 0.051, 'alert'],
    ['churn-rate', 28, 0.03, 'good'],
    ['churn-rate', 7, 0.051, 'alert'],
    ['churn-rate', 92, 0.087, 'good'],
    ['churn-rate', 90, 0.125, 'watch'],
    ['churn-rate', 91, 0.143, 'alert'],
    ['churn-rate', 366, 0.45, 'watch'],
    ['churn-rate', 365, 0.47, 'alert'],
    ['retention-rate', 30, 0.949, 'alert'],
    ['retention-rate', 92, 0.914, 'good'],
    ['retention-rate', 365, 0.55, 'watch'],
    ['retention-rate', 365, 0.53, 'alert'],
    ['revenue-churn-rate', 90, 0.143, 'alert'],
  ])('%s over %i days of %d is %s', (id, days, value, status) => {
    const {thresholds} = kpi(id);
    if (thresholds?.kind !== 'fixed') throw new Error('The bounds are fixed.');
    expect(statusOf(kpi(id), value, thresholds, undefined, days)).toBe(status);
  });
});

// By the policy: a rate of fewer than 10 cases, a mean or a median of fewer than 5 is neither good nor bad.
test.each([
  ['win-rate', 9, undefined],
  ['win-rate', 10, 'good'],
  ['churn-rate', 9, undefined],
  ['churn-rate', 10, 'alert'],
  ['opportunity-score', 4, undefined],
  ['opportunity-score', 5, 'alert'],
  ['plan-attainment', 1, 'good'],
])('%s of %i cases is %s', (id, count, status) => {
  const {thresholds} = kpi(id);
  if (thresholds?.kind !== 'fixed') throw new Error('The bounds are fixed.');
  expect(statusOf(kpi(id), 1, thresholds, undefined, 30, count)).toBe(status);
});

const number = fc.integer({min: -20_000, max: 30_000}).map((thousandths) => thousandths / 10_000);
const blank = fc.constant<Value>({reason: 'no-won-deals'});
const cases = fc.array(
  fc.record({
    kpi: fc.constantFrom(...GRADED),
    value: fc.oneof({weight: 8, arbitrary: number}, blank),
    bad: fc.integer({min: 1, max: 99}),
    good: fc.integer({min: 1, max: 99}),
    history: fc.array(fc.oneof({weight: 5, arbitrary: number}, blank), {
      minLength: 6,
      maxLength: 6,
    }),
    days: fc.integer({min: 1, max: 800}),
    count: fc.integer({min: 0, max: 20}),
  }),
  {minLength: 200, maxLength: 200},
);

/** A mean or a power that two computers round apart may fall on either side of a value equal to it but for that. */
function withoutTies<Case extends {readonly kpi: Kpi; readonly value: Value}>(
  drawn: readonly Case[],
): Case[] {
  const isRounded = ({thresholds}: Kpi): boolean =>
    thresholds?.kind !== 'fixed' || thresholds.monthly === true;
  return drawn.map((one) =>
    isRounded(one.kpi) && isNumber(one.value) ? {...one, value: one.value + 37e-6} : one,
  );
}

test('formula and number agree on every KPI, period and bound', () => {
  fc.assert(
    fc.property(cases.map(withoutTies), (drawn) => {
      const cell = (value: Value): number | '' => (isNumber(value) ? value : '');
      const rows = drawn.map(({value, bad, good, history, days, count}) => [
        cell(value),
        bad,
        good,
        45000,
        45000 + days,
        ...history.map(cell),
        count,
      ]);
      const formulas = drawn.map(({kpi: one}, index) => {
        const row = index + 1;
        const isTeam = one.thresholds?.kind === 'team';
        const cells = {
          value: f`A${row}`,
          bad: f`B${row}`,
          good: f`C${row}`,
          start: f`D${row}`,
          end: f`E${row}`,
          cases: f`L${row}`,
        };
        return plainText(statusFormula(one, {...cells, base: isTeam ? f`F${row}` : f`F${row}:K${row}`}));
      });
      const sheet = userSheet('S', rows);
      const cells = {...sheet.cells};
      formulas.forEach((formula, index) => {
        cells[`M${index + 1}`] = `=${formula.replace(/;/g, ',')}`;
      });
      const made = workbook([{...sheet, colNumber: 14, cells}], {});
      drawn.forEach(({kpi: one, value, bad, good, history, days, count}, index) => {
        const [first] = history;
        const base =
          one.thresholds?.kind === 'team'
            ? first !== undefined && isNumber(first)
              ? first
              : undefined
            : baseOf(history);
        const wanted = statusOf(one, value, {bad, good}, base, days, count) ?? '';
        expect([one.id, index, made.value('S', index + 1, 13)]).toEqual([one.id, index, wanted]);
      });
    }),
    {numRuns: 5, endOnFailure: true},
  );
}, 120_000);
