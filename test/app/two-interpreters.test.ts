import {importFiles} from '../../scripts/offline/import';
import type {Cell} from '../../src/core/mapping';
import {dayOf} from '../../src/core/periods/day';
import {ReusedEngine} from '../engine';
import {hasKnownData, knownFile, knownRows} from '../known-data';
import {agreement} from './agreement';

const today = dayOf(2017, 12, 31);

(hasKnownData ? describe : describe.skip)('formulas and numbers agree on the published pipeline', () => {
  const engine = new ReusedEngine();
  const rows = hasKnownData ? knownRows('maven_sales_pipeline.csv') : [];

  test('formulas and numbers agree on the published pipeline in the year, in each of its months, for every rep and every product', () => {
    const {rows: compared, differences} = agreement({tabs: {Deals: rows}, today, period: '2017', engine});
    expect(differences).toEqual([]);
    expect(compared).toEqual({selected: 1, months: 24, reps: 30, split: 7});
  });

  test('formulas and numbers agree on the published pipeline in one quarter, compared with the year before, for one rep, by customer', () => {
    const {differences} = agreement({
      tabs: {Deals: rows},
      today,
      period: '2017-Q3',
      engine,
      selectors: {rep: 'Zane Levy', comparison: 'Same period last year', splitField: 'Customer'},
    });
    expect(differences).toEqual([]);
  });
});

(hasKnownData ? describe : describe.skip)(
  'formulas and numbers agree on the published fixture in Russian',
  () => {
    test.each([
      'ru_RU',
      'en_US',
    ])('formulas and numbers agree on the published fixture in Russian as a spreadsheet of %s imports it: typed cells, or texts', (locale) => {
      const [sheet] = importFiles([knownFile('bitrix_fixture_deals_ru_headers.csv')], {locale});
      const rows = (sheet?.rows ?? []).map((row) =>
        row.map(
          (cell): Cell => (cell === null ? '' : typeof cell === 'object' ? {serial: cell.serial} : cell),
        ),
      );
      const period = '2025-09-01..2026-11-24';
      const {differences, rows: compared} = agreement({
        tabs: {Deals: rows},
        today: dayOf(2026, 11, 24),
        period,
        selectors: {splitField: 'Source'},
      });
      expect(differences).toEqual([]);
      expect(compared.reps).toBeGreaterThan(5);
    });
  },
);
