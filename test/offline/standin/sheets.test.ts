import {open, sheetOf} from './workbook';

describe('sheets', () => {
  test('a name that another sheet has is refused', () => {
    const {spreadsheet} = open();
    expect(() => spreadsheet.insertSheet('deals')).toThrow('A sheet with the name "deals" already exists');
  });

  test('the last sheet cannot be deleted', () => {
    const opened = open();
    expect(() => opened.spreadsheet.deleteSheet(sheetOf(opened))).toThrow("You can't remove all the sheets");
  });

  test('the last visible sheet can be neither deleted nor hidden', () => {
    const opened = open();
    opened.spreadsheet.insertSheet('Hidden').hideSheet();
    expect(() => opened.spreadsheet.deleteSheet(sheetOf(opened))).toThrow("You can't remove all the visible");
    expect(() => sheetOf(opened).hideSheet()).toThrow("You can't hide all the sheets in a document.");
  });

  test('a hidden sheet can be deleted', () => {
    const opened = open();
    opened.spreadsheet.insertSheet('Hidden').hideSheet();
    opened.spreadsheet.deleteSheet(sheetOf(opened, 'Hidden'));
    expect(opened.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Deals']);
  });

  test('a deleted sheet answers nothing any more', () => {
    const {spreadsheet} = open();
    const sheet = spreadsheet.insertSheet('Gone');
    spreadsheet.deleteSheet(sheet);
    expect(() => sheet.getName()).toThrow('Sheet not found');
  });

  test('metadata stay with their sheet when it is renamed', () => {
    const sheet = sheetOf(open());
    sheet.addDeveloperMetadata('role', 'deals').setName('Renamed');
    expect(sheet.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue()])).toEqual([
      ['role', 'deals'],
    ]);
  });

  test('metadata of the spreadsheet and of its sheets are found by their key, with where they stand', () => {
    const opened = open();
    opened.spreadsheet.addDeveloperMetadata('ours', 'all').addDeveloperMetadata('theirs', '-');
    sheetOf(opened).addDeveloperMetadata('ours', 'one');
    const found = opened.spreadsheet.createDeveloperMetadataFinder().withKey('ours').find();
    expect(found.map((entry) => [entry.getValue(), entry.getLocation().getSheet()?.getName()])).toEqual([
      ['all', undefined],
      ['one', 'Deals'],
    ]);
    found[0]?.remove();
    expect(opened.spreadsheet.getDeveloperMetadata().map((entry) => entry.getKey())).toEqual(['theirs']);
  });

  test('everything on a sheet is read in one call, where there is something', () => {
    const opened = open();
    expect(sheetOf(opened).getSheetValues(1, 1, -1, -1)).toEqual([['Amount'], [10], [20]]);
    expect(() => opened.spreadsheet.insertSheet('Blank').getSheetValues(1, 1, -1, -1)).toThrow();
  });

  test('merges are copied with their cells', () => {
    const sheet = sheetOf(open());
    sheet.getRange('C1:D1').merge();
    sheet.getRange('C1:D1').copyTo(sheet.getRange('F4'));
    const merged = sheet.getRange('A1:Z9').getMergedRanges();
    expect(merged.map((range) => range.getA1Notation())).toEqual(['C1:D1', 'F4:G4']);
  });

  test('one call gives each text its style, and what a style does not say stays', () => {
    const opened = open();
    const range = sheetOf(opened).getRange('A1:B1').setFontSize(14);
    const bold = opened.app.newTextStyle().setBold(true).setForegroundColor('#ff0000').build();
    range.setTextStyles([[bold, opened.app.newTextStyle().setFontSize(8).build()]]);
    expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
    expect(range.getFontSizes()).toEqual([[14, 8]]);
    expect(range.getFontColors()).toEqual([['#ff0000', '#000000']]);
  });

  test('rows that are inserted move formulas, named ranges and notes', () => {
    const opened = open();
    const sheet = sheetOf(opened);
    opened.spreadsheet.setNamedRange('amounts', sheet.getRange('A2:A3'));
    sheet.getRange('C3').setFormula('=SUM(A2:A3)').setNote('total');
    sheet.insertRowsBefore(2, 2);
    expect(sheet.getRange('C5').getFormula()).toBe('=SUM(A4:A5)');
    expect(sheet.getRange('C5').getNote()).toBe('total');
    expect(opened.spreadsheet.getRangeByName('amounts')?.getA1Notation()).toBe('A4:A5');
  });

  test('a whole column that has a name grows with its sheet', () => {
    const opened = open();
    const sheet = sheetOf(opened);
    opened.spreadsheet.setNamedRange('amount', sheet.getRange('A:A'));
    sheet.insertRowsAfter(1000, 5);
    expect(opened.spreadsheet.getRangeByName('amount')?.getNumRows()).toBe(1005);
  });

  test('the range of a name is gone with its sheet', () => {
    const opened = open();
    const sheet = opened.spreadsheet.insertSheet('Gone');
    opened.spreadsheet.setNamedRange('gone', sheet.getRange('A:A'));
    opened.spreadsheet.deleteSheet(sheet);
    expect(opened.spreadsheet.getRangeByName('gone')).toBeNull();
  });

  test('frozen rows, widths, merges and protection are answered as they were set', () => {
    const sheet = sheetOf(open());
    sheet.setFrozenRows(1);
    sheet.setColumnWidths(2, 3, 68);
    sheet.getRange('B2:D3').mergeAcross();
    sheet.protect().setDescription('ours').setWarningOnly(true);
    expect([sheet.getFrozenRows(), sheet.getColumnWidth(4)]).toEqual([1, 68]);
    const merged = sheet.getRange('A1:Z9').getMergedRanges();
    expect(merged.map((range) => range.getA1Notation())).toEqual(['B2:D2', 'B3:D3']);
  });
});

describe('conditional format rules', () => {
  const rule = (opened: ReturnType<typeof open>, formula: string) =>
    opened.app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground('#ff0000')
      .setRanges([sheetOf(opened).getRange('A2:A3')])
      .build();

  test('one call replaces all of a sheet', () => {
    const opened = open();
    sheetOf(opened).setConditionalFormatRules([rule(opened, '=A2>5'), rule(opened, '=A2>15')]);
    sheetOf(opened).setConditionalFormatRules([rule(opened, '=A2>99')]);
    const formulas = sheetOf(opened)
      .getConditionalFormatRules()
      .map((each) => each.getBooleanCondition()?.getCriteriaValues()[0]);
    expect(formulas).toEqual(['=A2>99']);
  });

  test.each(['=Other!A1>5', '=other_value>5'])('%s refers to another sheet and is refused', (formula) => {
    const opened = open();
    const other = opened.spreadsheet.insertSheet('Other');
    opened.spreadsheet.setNamedRange('other_value', other.getRange('A1'));
    expect(() => sheetOf(opened).setConditionalFormatRules([rule(opened, formula)])).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    );
  });

  test('a formula with commas is none where the comma is decimal', () => {
    const opened = open({locale: 'ru_RU'});
    expect(() => sheetOf(opened).setConditionalFormatRules([rule(opened, '=AND(A2>5,A2<9)')])).toThrow(
      'Invalid conditional format rule formula',
    );
  });

  test('conditional format rules colour the cells whose formula holds, the first rule before the second', () => {
    const opened = open();
    const green = rule(opened, '=A2>15').copy().setBackground('#00ff00').build();
    sheetOf(opened).setConditionalFormatRules([green, rule(opened, '=A2>5')]);
    const {getters} = opened.standIn.model;
    const fills = [1, 2].map((row) => getters.getCellComputedStyle({sheetId: 'tab1', col: 0, row}).fillColor);
    expect(fills).toEqual(['#ff0000', '#00ff00']);
  });
});

describe('data validation', () => {
  test('data validation refuses a value that is not among the choices', () => {
    const opened = open();
    const cell = sheetOf(opened).getRange('C1');
    cell.setDataValidation(
      opened.app.newDataValidation().requireValueInList(['won', 'lost']).setAllowInvalid(false).build(),
    );
    expect(() => cell.setValue('open')).toThrow('The data you entered in cell C1 violates');
    expect(cell.setValue('won').getValue()).toBe('won');
    expect(cell.getDataValidation()?.getAllowInvalid()).toBe(false);
  });

  test('data validation is set for many cells at once, and taken away where there is none, without touching the cells', () => {
    const opened = open();
    const range = sheetOf(opened).getRange('B1:B3');
    const rule = opened.app.newDataValidation().requireValueInList(['won', 'lost']).build();
    range.setDataValidations([[rule], [rule], [rule]]);
    range.setDataValidations([[rule], [null], [rule]]);
    expect(range.getDataValidations().map(([each]) => each !== null)).toEqual([true, false, true]);
    expect(range.getValues()).toEqual([[''], [''], ['']]);
  });
});

test('a chart is answered with its options and removed by its id', () => {
  const sheet = sheetOf(open());
  sheet.insertChart(
    sheet
      .newChart()
      .addRange(sheet.getRange('A1:B3'))
      .setOption('title', 'Amounts')
      .setPosition(2, 3, 4, 0)
      .build(),
  );
  const [chart] = sheet.getCharts();
  expect(chart?.getOptions().get('title')).toBe('Amounts');
  expect(chart?.getContainerInfo().getAnchorColumn()).toBe(3);
  if (chart) sheet.removeChart(chart);
  expect(sheet.getCharts()).toEqual([]);
});

test('a sheet that an undo has taken away is found by no formula, though one has read it', () => {
  const {standIn, spreadsheet} = open();
  const restore = standIn.checkpoint();
  spreadsheet.insertSheet('Later').getRange('A1').setValue(7);
  standIn.type('Deals', 'C1', '=Later!A1');
  expect(standIn.value('Deals', 'C1')).toBe(7);
  restore();
  standIn.type('Deals', 'C2', '=Later!A1');
  expect(standIn.value('Deals', 'C2')).toMatch(/^#REF/);
});
