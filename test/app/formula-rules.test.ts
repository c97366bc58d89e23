/** Every formula that a build writes, read with the engine's own tokenizer and parser. */
import * as engine from '@odoo/o-spreadsheet';
import {sampleTabs} from '../../src/app/sample/tabs';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import type {Cell, Tab} from '../../src/core/mapping';
import {dayOf} from '../../src/core/periods/day';
import type {Language} from '../../src/core/text';
import {ON_SHEETS} from '../allowed-functions';

const TODAY = dayOf(2026, 11, 24);

/** A locale of decimal commas: there a comma separates nothing, and a point is no decimal sign. */
const LOCALE = {
  ...engine.DEFAULT_LOCALE,
  decimalSeparator: ',',
  formulaArgSeparator: ';',
  thousandsSeparator: '.',
};

/** What is wrong with a formula; undefined where nothing is. */
function faultOf(formula: string): string | undefined {
  const tokens = engine.tokenize(`=${formula}`, LOCALE);
  for (const [index, {type, value}] of tokens.entries()) {
    if (type === 'STRING' || type === 'REFERENCE') continue;
    if (/[,.{}]/.test(value)) return `has ${value}`;
    if (type === 'UNKNOWN' || type === 'DEBUGGER') return `has ${value}`;
    const isCalled = type === 'SYMBOL' && tokens[index + 1]?.type === 'LEFT_PAREN';
    if (isCalled && !ON_SHEETS.has(value)) return `calls ${value}`;
  }
  const inEnglish = tokens.map(({type, value}) => (type === 'ARG_SEPARATOR' ? ',' : value)).join('');
  try {
    engine.parse(inEnglish);
    return undefined;
  } catch {
    return 'is no formula';
  }
}

/** One formula of each shape: parsing the same with other row numbers tells nothing new. */
function shapes(formulas: readonly string[]): string[] {
  return [
    ...new Map(formulas.map((formula) => [formula.replace(/(?<![.,])\d+(?![.,])/g, '1'), formula])).values(),
  ];
}

/** Texts in every column, and amounts in two currencies. */
const TEXTS: readonly Tab[] = [
  {
    name: "Ann's «deals»",
    rows: [
      ['ID', 'Owner', 'Source', 'Stage', 'Amount', 'Created', 'Closed', 'Currency', 'Probability'],
      ['1', 'Ann', 'Web', 'Won', '1 234,50 ₽', '05.01.2026', '15.04.2026', 'RUB', '40%'],
      ['2', '=SUM(1,2)', '{web}', 'Lost', '1.234,50 €', '05.01.2026', '28.04.2026', 'EUR', '0,5'],
    ] satisfies Cell[][],
  },
];

describe.each<[string, Language, readonly Tab[]]>([
  ['the sample in English', 'en', sampleTabs(TODAY, 'en')],
  ['the sample in Russian', 'ru', sampleTabs(TODAY, 'ru')],
  ['deals that are all texts, in two currencies', 'en', TEXTS],
])('formulas of a workbook of %s', (_, language, tabs) => {
  const hints = {deals: {formats: {amount: ',', created: 'dmy', closed: 'dmy'}}} as const;
  const plan = planWorkbook({tabs, settings: NO_SETTINGS, selectors: {}, language, today: TODAY, hints});
  const planned = plan.ok ? plan.sheets : [];

  test.each(['settings', 'data-deals', 'model', 'dashboard'])('%s: are plain in every locale', (role) => {
    const sheet = planned.find((one) => one.role === role);
    const cells = sheet?.cells.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])) ?? [];
    const rules = sheet?.rules.map(({formula}) => formula) ?? [];
    expect(cells.length).toBeGreaterThan(0);
    expect(rules.length > 0).toBe(role === 'dashboard');
    const faults = shapes([...cells, ...rules]).flatMap((formula) => {
      const fault = faultOf(formula);
      return fault === undefined ? [] : [`${fault}: ${formula}`];
    });
    expect(faults).toEqual([]);
  });

  test('of every other sheet are too', () => {
    const others = planned.filter(({role}) => role.startsWith('data-') && role !== 'data-deals');
    const formulas = others.flatMap(({cells}) =>
      cells.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])),
    );
    expect(shapes(formulas).filter((formula) => faultOf(formula) !== undefined)).toEqual([]);
  });
});

test.each([
  ['IF(A1,1,2)', 'has ,'],
  ['A1*0.5', 'has'],
  ['A1*0,5', 'has 0,5'],
  ['A1*B2.5', 'has'],
  ['SUM({1;2})', 'has {'],
  ['QUERY(A1;"select A")', 'calls QUERY'],
  ['IF(A1;1', 'is no formula'],
  ['A1 A2', 'is no formula'],
])('the formula %s is found out', (formula, fault) => {
  expect(faultOf(formula)).toMatch(fault);
});
