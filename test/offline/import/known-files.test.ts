import {join} from 'node:path';
import {importFiles} from '../../../scripts/offline/import';
import type {SheetCell, SheetContent} from '../../../scripts/offline/standin/api';
import {hasKnownData, pipelineAnswers} from '../../known-data';

const folder = join(__dirname, '../../../../shared/data');

function load(file: string, locale: string): SheetContent {
  const [sheet] = importFiles([join(folder, file)], {locale});
  if (!sheet) throw new Error(`${file} gave no tab.`);
  return sheet;
}

function column(sheet: SheetContent, header: string): SheetCell[] {
  const index = (sheet.rows[0] ?? []).indexOf(header);
  if (index < 0) throw new Error(`No column ${header}`);
  return sheet.rows.slice(1).map((row) => row[index] ?? null);
}

const blanks = (cells: readonly SheetCell[]): number => cells.filter((cell) => cell === null).length;
const isDate = (cell: SheetCell): boolean => typeof cell === 'object' && cell !== null;

(hasKnownData ? describe : describe.skip)('published files', () => {
  test('the sales pipeline has its 8,800 rows, blanks and sums in any locale', () => {
    for (const locale of ['en_US', 'ru_RU', 'de_DE']) {
      const sheet = load('maven_sales_pipeline.csv', locale);
      expect(sheet.name).toBe('maven_sales_pipeline');
      expect(sheet.rows).toHaveLength(8801);
      const values = column(sheet, 'close_value');
      expect(values.reduce((sum: number, value) => sum + Number(value), 0)).toBe(
        pipelineAnswers().won_revenue,
      );
      expect(blanks(values)).toBe(2089);
      expect(blanks(column(sheet, 'account'))).toBe(1425);
      const engaged = column(sheet, 'engage_date');
      expect(blanks(engaged)).toBe(500);
      expect(engaged.filter(isDate)).toHaveLength(8300);
      expect(column(sheet, 'opportunity_id').every((id) => typeof id === 'string')).toBe(true);
    }
  });

  test('the Russian Bitrix24 export is typed in a Russian spreadsheet', () => {
    const sheet = load('bitrix_fixture_deals_ru_headers.csv', 'ru_RU');
    expect(sheet.rows).toHaveLength(61);
    expect(column(sheet, 'Сумма').every((amount) => typeof amount === 'number')).toBe(true);
    expect(column(sheet, 'Сумма')[0]).toBe(2222000);
    // 15.04.2026 09:30:00
    expect(column(sheet, 'Дата создания')[0]).toEqual({
      serial: 46127 + 9.5 / 24,
      format: 'dd.mm.yyyy hh:mm:ss',
    });
    expect(column(sheet, 'Предполагаемая дата закрытия').every(isDate)).toBe(true);
    expect(new Set(column(sheet, 'Сделка закрыта'))).toEqual(new Set(['Да', 'Нет']));
  });

  test('in an American spreadsheet amounts and dates of the Russian Bitrix24 export stay text', () => {
    const sheet = load('bitrix_fixture_deals_ru_headers.csv', 'en_US');
    expect(sheet.rows).toHaveLength(61);
    expect(sheet.rows[0]?.[0]).toBe('ID');
    for (const header of ['Сумма', 'Дата создания', 'Предполагаемая дата закрытия'])
      expect(column(sheet, header).every((cell) => typeof cell === 'string')).toBe(true);
  });

  test('the technical Bitrix24 export keeps ISO dates with a zone as text; amounts depend on the locale', () => {
    const american = load('bitrix_fixture_deals.csv', 'en_US');
    expect(column(american, 'DATE_CREATE')[0]).toBe('2026-04-15T09:30:00+03:00');
    expect(column(american, 'OPPORTUNITY')[0]).toBe(2222000);
    expect(column(load('bitrix_fixture_deals.csv', 'ru_RU'), 'OPPORTUNITY')[0]).toBe('2222000.00');
  });

  test('customers of the churn file: 7,043 rows of 21 cells', () => {
    const {rows} = load('telco_customer_churn.csv', 'en_US');
    expect(rows).toHaveLength(7044);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([21]));
  });
});
