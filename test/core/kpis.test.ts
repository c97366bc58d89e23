import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {evaluate} from '../../src/core/evaluate';
import {codeOfReason} from '../../src/core/reasons';
import {KPIS} from '../../src/core/registry';
import {isNumber} from '../../src/core/value';

describe.each(KPIS.map((kpi) => [kpi.id, kpi] as const))('%s', (id, kpi) => {
  test('bears the name of its file', () => {
    expect(readdirSync(join(__dirname, '../../src/core/kpis'))).toContain(`${id}.ts`);
  });

  test('has every text in English and Russian', () => {
    for (const text of [kpi.title, kpi.definition]) {
      expect(text.en.trim()).not.toBe('');
      expect(text.ru).toMatch(/[а-яё]/i);
    }
  });

  test('has three examples at least', () => {
    if (kpi.examples.length >= 3) return;
    throw new Error(
      `src/core/kpis/${id}.ts has ${kpi.examples.length} examples: add some that are worked out by hand or published.`,
    );
  });

  test('has a reason for its thresholds', () => {
    if (kpi.thresholds) expect(kpi.thresholds.why.ru).toMatch(/[а-яё]/i);
  });

  test('reads other KPIs that there are', () => {
    const read = Object.values(kpi.inputs).flatMap((source) => ('kpi' in source ? [source.kpi] : []));
    for (const other of read) expect(KPIS.map((one) => one.id)).toContain(other);
  });

  // jest refuses an empty table; that examples are missing is said above.
  if (kpi.examples.length > 0)
    test.each(
      kpi.examples.map((example) => [JSON.stringify(example.given), example] as const),
    )('gives its example for %s', (_, example) => {
      const value = evaluate(kpi.expression, example.given);
      const given = isNumber(value) ? value : codeOfReason(value.reason);
      if (example.empty) expect(given).toBe(example.empty);
      else expect(given).toBeCloseTo(Number(example.value), 9);
    });
});
