import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {codeOfReason} from '../../src/core/definitions/reasons';
import {KPIS} from '../../src/core/definitions/registry';
import {evaluate} from '../../src/core/numbers/evaluate';
import {isNumber} from '../../src/core/numbers/value';
import {translate} from '../../src/core/text';

const GRADED = KPIS.flatMap(({id, thresholds}) => (thresholds ? [{id, ...thresholds}] : []));
/** Bounds that a reason spells. */
const SPELLED: Readonly<Record<string, number>> = {half: 50, three: 3};

test('more than half of the KPIs are graded', () => {
  expect(GRADED.length).toBeGreaterThan(KPIS.length / 2);
});

test.each(GRADED)('the reason for the bounds of $id names one of them', ({good, bad, why}) => {
  const words = translate(why, 'en').match(/\d+|[a-z]+/g) ?? [];
  const numbers = words.map((word) => SPELLED[word] ?? Number(word));
  expect(numbers.includes(good) || numbers.includes(bad)).toBe(true);
});

test('KPIs that are read by others are KPIs', () => {
  const read = KPIS.flatMap(({inputs}) => Object.values(inputs)).flatMap((source) =>
    'kpi' in source ? [source.kpi] : [],
  );
  expect(read.length).toBeGreaterThan(5);
  expect(KPIS.map(({id}) => id)).toEqual(expect.arrayContaining(read));
});

describe.each(KPIS.map((kpi) => [kpi.id, kpi] as const))('%s', (id, kpi) => {
  test('bears the name of its file', () => {
    expect(readdirSync(join(__dirname, '../../src/core/kpis'))).toContain(`${id}.ts`);
  });

  test('has every text in English and Russian', () => {
    for (const text of [kpi.title, kpi.definition]) {
      expect(translate(text, 'en').trim()).not.toBe('');
      expect(translate(text, 'ru')).toMatch(/[а-яё]/i);
    }
  });

  test('has three examples at least', () => {
    const advice = 'add some that are worked out by hand or published';
    const few = kpi.examples.length >= 3 ? '' : `${id}.ts has ${kpi.examples.length} examples: ${advice}`;
    expect(few).toBe('');
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
