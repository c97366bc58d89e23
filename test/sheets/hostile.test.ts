/** Hostile texts through the one writer of sheets: they stay the texts that they are, in cells and in notes. */

import {settingWrites} from '../../src/app/sidebar/settings-view';
import {printedSheets} from '../../src/app/workbook/print';
import {SheetBuilder} from '../../src/app/workbook/sheet-builder';
import {probe, writeSheets} from '../../src/sheets/workbook/write-sheet';
import {hostileTexts, LONG_TEXTS} from '../hostile';
import {open, sheetOf} from '../offline/standin/workbook';

const WIDTH = 10;
/** Sheets itself keeps no other line break than \n. */
const texts = [...hostileTexts(2000, 5), ...LONG_TEXTS.map((text) => text.slice(0, 40_000))].map((text) =>
  text.replace(/\r\n?/g, '\n'),
);

test('a text that looks like a formula, a number, a date or an apostrophe is written as the text that it is', () => {
  const opened = open({sheets: [{name: 'Deals', rows: [['']]}]});
  Object.assign(globalThis, {SpreadsheetApp: opened.app});
  const sheet = sheetOf(opened);
  const plan = new SheetBuilder({role: 'settings', title: 'Deals'});
  texts.forEach((text, index) => {
    plan.put(Math.floor(index / WIDTH) + 1, (index % WIDTH) + 1, {text, note: text});
  });
  const {rows} = plan.size(1, WIDTH).plan();
  writeSheets({settings: sheet}, printedSheets([plan.plan()]), probe(sheet));
  const range = sheet.getRange(1, 1, rows, WIDTH);
  const flat = (cells: readonly (readonly unknown[])[]): unknown[] => cells.flat().slice(0, texts.length);
  expect(flat(range.getFormulas()).filter((formula) => formula !== '')).toEqual([]);
  expect(flat(range.getValues())).toEqual(texts);
  expect(flat(range.getNotes())).toEqual(texts);
});

test('a setting takes no text that begins like a formula', () => {
  const values = [[''], [''], [''], ['currency', '', '']];
  let refused = 0;
  for (const text of texts.map((one) => one.trim())) {
    try {
      const [write] = settingWrites(values, {currency: text}, 'en');
      expect(`${write?.value}`).not.toMatch(/^[=+@-]/);
    } catch (error) {
      expect(`${error}`).toContain('begins like a formula');
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(100);
});
