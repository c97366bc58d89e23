/** The stand-in's order of computing against the engine's own, cell by cell. */
import {keptBundle} from '../../scripts/bundle/kept';
import {loadStandIn} from '../../scripts/standin/load';
import {SELECTORS} from '../../src/app/dashboard/selectors';
import {sampleDeals} from '../../src/app/sample/deals';
import {address} from '../../src/app/sheet-builder';
import {dayOf} from '../../src/core/day';
import {columnLetters} from '../../src/core/formula-text';
import {cellsOf, ownCells} from '../engine-own';
import {type Opened, open, sheetOf} from './workbook';

const TODAY = dayOf(2026, 11, 20);

/** Of the sample: id, owner, source, stage, amount, created, closed. What more there is makes the same formulas for more. */
const COLUMNS = ['A', 'D', 'E', 'H', 'I', 'K', 'L'];

type Cells = ReadonlyMap<string, string>;

/** Cells that differ, the first few of them. */
function differences(one: Cells, other: Cells): string[] {
  const places = [...new Set([...one.keys(), ...other.keys()])];
  return places
    .filter((place) => one.get(place) !== other.get(place))
    .slice(0, 20)
    .map((place) => `${place}: ${one.get(place)} | ${other.get(place)}`);
}

test('a dashboard computes as in the engine’s own order, after edits that reach all of it', async () => {
  const deals = sampleDeals(TODAY, 'en')
    .slice(0, 31)
    .map((row) =>
      row.map((cell, column) => {
        if (!COLUMNS.includes(columnLetters(column + 1))) return '';
        return typeof cell === 'object' ? {serial: cell.serial, format: 'yyyy-mm-dd'} : cell;
      }),
    );
  const standIn = loadStandIn(await keptBundle(), {
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    sheets: [{name: 'Deals', rows: deals}],
    today: TODAY,
  });
  standIn.runMenu(['Sales KPI', 'Build dashboard']);
  const built = cellsOf(standIn.model);
  expect(built.size).toBeGreaterThan(10_000);
  const {row, column} = SELECTORS.period;
  const edits: [string, string, string][] = [
    ['Deals', 'I3', '4321'],
    ['Deals', 'H4', 'Lost'],
    ['Deals', 'D5', 'Somebody new'],
    ['Deals', 'L6', ''],
    ['Deals', 'A63', 'D-new'],
    ['KPI Dashboard', address(row, column), '2026-Q3'],
  ];
  for (const [sheet, place, text] of edits) standIn.type(sheet, place, text);
  const edited = cellsOf(standIn.model);
  expect(differences(built, edited)).not.toEqual([]);
  expect(differences(edited, ownCells(standIn.model))).toEqual([]);
}, 120_000);

test.each<[string, readonly [string, string][]]>([
  [
    'a result that grows into cells that were read before',
    [
      ['A1', '=SUM(C2:C9)'],
      ['B1', '3'],
      ['C1', '=SEQUENCE(B1)'],
      ['B1', '6'],
      ['B1', '2'],
    ],
  ],
  [
    'a result that something stands in the way of, then no longer',
    [
      ['C1', '=SEQUENCE(4)'],
      ['C3', 'x'],
      ['D1', '=SUM(C1:C9)'],
      ['C3', ''],
      ['C4', '7'],
      ['C4', ''],
    ],
  ],
  [
    'two results that want the same cell',
    [
      ['A3', '=SEQUENCE(1;3)'],
      ['D1', '=SUM(A1:C9)'],
      ['C1', '=SEQUENCE(3)'],
      ['A3', ''],
      ['C1', '5'],
    ],
  ],
  [
    'a reference that is moved by a cell',
    [
      ['A2', '1'],
      ['A3', '2'],
      ['A4', '3'],
      ['B1', '1'],
      ['C1', '=SUM(OFFSET(A1;B1;0;2;1))'],
      ['A4', '30'],
      ['B1', '2'],
      ['A2', '5'],
    ],
  ],
  [
    'a reference by its text',
    [
      ['A2', '4'],
      ['B1', 'A2'],
      ['C1', '=INDIRECT(B1)+1'],
      ['A2', '6'],
      ['B1', 'A3'],
      ['A3', '8'],
    ],
  ],
  [
    'a circle that is closed and opened',
    [
      ['A2', '=B2+1'],
      ['B2', '=A2+1'],
      ['C2', '=IFERROR(A2;0)'],
      ['B2', '2'],
    ],
  ],
  [
    'a value that comes out as it was',
    [
      ['A2', '3'],
      ['B2', '=A2>2'],
      ['C2', '=IF(B2;"yes";"no")'],
      ['A2', '4'],
      ['A2', '1'],
    ],
  ],
  [
    'errors, blanks and texts',
    [
      ['A2', '=1/0'],
      ['B2', '=A2&"x"'],
      ['C2', '=ISBLANK(Z9)'],
      ['D2', '=Z9'],
      ['E2', '="a"+1'],
      ['F2', '=NOSUCH(1)'],
      ['G2', '=("'],
      ['A2', '=IF(TRUE;"";1)'],
    ],
  ],
  [
    'columns of different lengths',
    [
      ['A2', '1'],
      ['A3', '2'],
      ['B2', '5'],
      ['C2', '=ARRAYFORMULA(IF(A2:A4>1;B2:B3;"-"))'],
      ['E2', '=ARRAYFORMULA(A2:A4*B2:B4)'],
      ['A4', 'x'],
    ],
  ],
  [
    'orders of equal keys',
    [
      ['A2', '2'],
      ['A3', '1'],
      ['A4', '2'],
      ['B2', 'x'],
      ['B3', 'y'],
      ['B4', 'z'],
      ['C2', '=SORT(B2:B4;A2:A4;TRUE)'],
      ['D2', '=SORT(B2:B4;A2:A4;FALSE)'],
      ['A3', '9'],
    ],
  ],
])('%s', (_, edits) => {
  const {standIn} = open({sheets: [{name: 'Deals', rows: []}]});
  for (const [place, text] of edits) {
    standIn.type('Deals', place, text);
    const found = differences(cellsOf(standIn.model), ownCells(standIn.model));
    expect([place, text, ...found]).toEqual([place, text]);
  }
});

describe('after a change of the structure', () => {
  const FILLED = [
    ['A1', '3'],
    ['A2', '4'],
    ['B1', '=SUM(A1:A)'],
    ['B2', '=ROWS(A1:A)'],
    ['C1', '=ARRAYFORMULA(A1:A2*2)'],
    ['D1', '=SUM(C1:C9)'],
    ['E1', '=SUM(OFFSET(A1;1;0;2;1))'],
    ['F1', '=Other!A1&"!"'],
    ['G1', '=INDIRECT("Other!A1")'],
    ['H1', '=IFERROR(SUM(Named);"no name")'],
    ['I1', '=SEQUENCE(1;2)'],
  ] as const;
  const steps: readonly (readonly [string, (opened: Opened) => unknown])[] = [
    ['a row is put before', (opened) => sheetOf(opened).insertRowBefore(1)],
    ['rows are added', ({spreadsheet}) => spreadsheet.getSheetByName('Deals')?.insertRowsAfter(9, 5)],
    ['a row is taken away', (opened) => sheetOf(opened).deleteRow(2)],
    ['a column is put before', (opened) => sheetOf(opened).insertColumnBefore(2)],
    ['a sheet is added', ({spreadsheet}) => spreadsheet.insertSheet('Third')],
    ['a sheet is renamed', (opened) => sheetOf(opened, 'Other').setName('Another')],
    ['a sheet is deleted', (opened) => opened.spreadsheet.deleteSheet(sheetOf(opened, 'Other'))],
    [
      'a name is given',
      (opened) => opened.spreadsheet.setNamedRange('Named', sheetOf(opened).getRange('A1:A2')),
    ],
    ['cells are merged in the way of a result', (opened) => sheetOf(opened).getRange('I1:J1').merge()],
    [
      'something is written at the same time',
      (opened) => {
        opened.spreadsheet.insertSheet('Third').getRange('A1').setFormula('=Deals!D1*2');
        sheetOf(opened).getRange('A2').setValue(40);
      },
    ],
    [
      'a value is taken away at the same time',
      (opened) => {
        opened.spreadsheet.insertSheet('Third');
        sheetOf(opened).getRange('A1').clearContent();
        sheetOf(opened).getRange('C1').clearContent();
      },
    ],
  ];

  test.each(steps)('%s', (_, change) => {
    const sheets = [
      {name: 'Deals', rows: [...Array(12)].map(() => Array(12).fill(null))},
      {name: 'Other', rows: [['here']]},
    ];
    const opened: Opened = open({sheets}, {act: () => void change(opened)});
    for (const [place, text] of FILLED) opened.standIn.type('Deals', place, text);
    const before = cellsOf(opened.standIn.model);
    opened.standIn.call('act');
    const after = cellsOf(opened.standIn.model);
    expect(before.size).toBeGreaterThan(12);
    expect(differences(after, ownCells(opened.standIn.model))).toEqual([]);
  });
});
