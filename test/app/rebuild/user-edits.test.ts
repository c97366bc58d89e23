import type {SheetPlan} from '../../../src/app/workbook/plan';
import {placesOf, printedSheet} from '../../../src/app/workbook/print';
import {alignSheet, Fingerprint} from '../../../src/app/workbook/rebuild/fingerprint';
import {besideOurs, namesText, userEdits, withTyped} from '../../../src/app/workbook/rebuild/user-edits';
import {SheetBuilder} from '../../../src/app/workbook/sheet-builder';
import {f, userFormula} from '../../../src/core/formulas/formula';
import type {Cell} from '../../../src/core/mapping';

function printed(sheet: SheetBuilder): SheetPlan {
  const draft = sheet.plan();
  return printedSheet(draft, placesOf([draft]));
}

const TITLES = {model: 'KPI Model', dashboard: 'KPI Dashboard'};

/** Heads, a number by a formula, a choice, a number to type, and a list of at most three rows. */
function plan(): SheetPlan {
  return printed(
    new SheetBuilder({role: 'dashboard', title: 'KPI Dashboard', warns: true})
      .put(1, 1, {text: 'Won'})
      .put(1, 2, {text: 'Rate', note: 'of closed deals'})
      .put(2, 1, {formula: userFormula("'KPI Model'!$B$3")})
      .put(2, 2, {text: 'This month'})
      .open('B2')
      .put(3, 1, {text: 'Expected'})
      .put(3, 2, {formula: f`A2*2`})
      .open('B3')
      .put(4, 1, {text: 'Reps'})
      .put(5, 1, {
        formula: userFormula("ARRAYFORMULA('KPI Model'!$B$5:$B$7)"),
        spill: {rows: 3, columns: 1},
      })
      .size(7, 2),
  );
}

const VALUES: readonly (readonly Cell[])[] = [
  ['Won', 'Rate', ''],
  [7, 'This month', ''],
  ['Expected', 14, ''],
  ['Reps', '', ''],
  ['Ann', '', ''],
  ['Ben', '', ''],
  ['', '', ''],
];

interface Sheet {
  values: Cell[][];
  formulas: string[][];
  notes: string[][];
}

/** The sheet as it was written, changed by the user. */
function standing(change: (sheet: Sheet) => void = () => undefined, model = 'KPI Model') {
  const sheet: Sheet = {
    values: VALUES.map((line) => [...line]),
    formulas: plan().cells.map((line) =>
      Array.from({length: 3}, (_, column) => {
        const formula = line[column]?.formula;
        return formula === undefined ? '' : `=${formula.replace('KPI Model', model)}`;
      }),
    ),
    notes: VALUES.map((line) => line.map(() => '')),
  };
  while (sheet.formulas.length < VALUES.length) sheet.formulas.push(['', '', '']);
  const [first] = sheet.notes;
  if (first) first[1] = 'of closed deals';
  change(sheet);
  return sheet;
}

function compared(change?: (sheet: Sheet) => void, titles = TITLES) {
  const written = Fingerprint.of(plan(), standing().formulas, TITLES);
  const fingerprint = Fingerprint.read(written.text);
  if (!fingerprint) throw new Error('The fingerprint could not be read.');
  const existing = standing(change, titles.model);
  return {fingerprint, existing, titles, ...alignSheet(fingerprint, existing, titles)};
}

const namesAfter = (change: (sheet: Sheet) => void): readonly string[] =>
  userEdits(compared(change), plan()).names;

const set =
  (row: number, column: number, value: Cell, formula = '') =>
  ({values, formulas}: Sheet): void => {
    const [line, own] = [values[row - 1], formulas[row - 1]];
    if (line) line[column - 1] = value;
    if (own) own[column - 1] = formula;
  };

test.each([
  ['nothing, where nothing was changed', () => undefined, []],
  ['a text of ours that was typed over', set(1, 1, 'Gained'), ['A1']],
  ['nothing, where a text of ours was cleared', set(1, 1, ''), []],
  ['a formula of ours with a number in its place', set(2, 1, 12), ['A2']],
  ['a formula of ours with another in its place', set(2, 1, 8, "='KPI Model'!$B$3+1"), ['A2']],
  ['nothing, where a choice was made', set(2, 2, 'This year'), []],
  ['nothing, where a number was typed that is asked for', set(3, 2, 20), []],
  ['a formula in the place of a number that is asked for', set(3, 2, 20, '=A2*3'), ['B3']],
  ['a cell of the user’s where we have none', set(4, 2, 'mine'), ['B4']],
  ['nothing, where a list of ours has grown', set(7, 1, 'Cem'), []],
  ['a cell in the place of a list that has an empty row above it', set(6, 1, ''), []],
  ['nothing right of ours', set(1, 4, 'beside'), []],
  [
    'a note of the user’s',
    ({notes}: Sheet) => {
      const line = notes[3];
      if (line) line[0] = 'ask Ann';
    },
    ['A4'],
  ],
])('what a build would write over is %s', (_, change, names) => {
  expect(namesAfter(change)).toEqual(names);
});

test('a value far below the results of a list is the user’s', () => {
  const change = (sheet: Sheet): void => {
    set(6, 1, '')(sheet);
    set(7, 1, 'mine')(sheet);
  };
  expect(namesAfter(change)).toEqual(['A7']);
});

test('what bars the way of a list is the user’s', () => {
  const change = (sheet: Sheet): void => {
    set(5, 1, '#REF!', "=ARRAYFORMULA('KPI Model'!$B$5:$B$7)")(sheet);
    set(6, 1, 'mine')(sheet);
  };
  expect(namesAfter(change)).toEqual(['A6']);
});

test('inserted rows and columns are named whole, cells between ours by their addresses of now', () => {
  const change = (sheet: Sheet): void => {
    for (const lines of [sheet.values, sheet.formulas, sheet.notes] as unknown[][][])
      lines.splice(1, 0, ['', '', '']);
    set(2, 1, 'mine')(sheet);
    set(5, 2, 'also mine')(sheet);
  };
  const {names, cells} = userEdits(compared(change), plan());
  expect(names).toEqual(['2:2', 'B5']);
  expect(cells).toEqual([
    {row: 2, column: 1},
    {row: 5, column: 2},
  ]);
});

test('a sheet that was renamed changes no formula that reads it', () => {
  const renamed = compared(undefined, {...TITLES, model: 'Model of mine'});
  expect(userEdits(renamed, plan()).names).toEqual([]);
});

test('a number that is asked for is carried into the next plan', () => {
  const {typed} = userEdits(compared(set(3, 2, 20)), plan());
  expect(withTyped(plan(), typed).cells[2]?.[1]).toMatchObject({number: 20});
  expect(withTyped(plan(), typed).cells[2]?.[1]?.formula).toBeUndefined();
});

test('a number that is asked for no more is in the way', () => {
  const next = printed(new SheetBuilder({role: 'dashboard', title: 'KPI Dashboard'}).put(3, 2, {text: 'x'}));
  expect(userEdits(compared(set(3, 2, 20)), next).names).toEqual(['B3']);
});

test('cells beside ours are in the way only where a plan has something of its own', () => {
  const wider = printed(new SheetBuilder({role: 'dashboard', title: 'KPI Dashboard'}).put(4, 2, {text: 'x'}));
  const change = set(4, 2, 'mine');
  expect(besideOurs(compared(change), plan())).toMatchObject({inTheWay: [], isShifted: false});
  expect(besideOurs(compared(change), wider)).toMatchObject({inTheWay: ['B4'], isShifted: false});
});

test('many names are cut short', () => {
  expect(namesText(['B7', 'D12', 'E1'], 2, 'and {count} more')).toBe('B7, D12 and 1 more');
  expect(namesText(['B7', 'D12'], 2, 'and {count} more')).toBe('B7, D12');
});
