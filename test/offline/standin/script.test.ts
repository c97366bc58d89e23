import {open, sheetOf} from './workbook';

const property = (object: unknown, name: string): unknown =>
  typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined;

describe('what is not modelled', () => {
  test.each([
    ['Range', 'getRichTextValue'],
    ['Range', 'sort'],
  ])('%s.%s is refused by its name', (_, member) => {
    const range = sheetOf(open()).getRange('A1');
    expect(() => property(range, member)).toThrow(`The stand-in does not model Range.${member}.`);
  });

  test('a chart type is refused too', () => {
    const {globals} = open();
    const types = property(globals.Charts, 'ChartType');
    expect(() => property(types, 'GAUGE')).toThrow('The stand-in does not model ChartType.GAUGE.');
  });
});

test('calls are counted by kind and by member', () => {
  const {standIn, ...opened} = open();
  standIn.resetCalls();
  const sheet = sheetOf({standIn, ...opened});
  sheet.getRange('A1').setValue(1);
  sheet.getRange('A1').getValue();
  expect(standIn.calls).toEqual({
    reads: 4,
    writes: 1,
    total: 5,
    built: 0,
    byMember: {
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getRange': 2,
      'Range.setValue': 1,
      'Range.getValue': 1,
    },
  });
});

test('steps that make a rule are counted apart, the call that hands it over among the writes', () => {
  const {standIn, app, ...opened} = open();
  const sheet = sheetOf({standIn, app, ...opened});
  const range = sheet.getRange('A1:A3');
  standIn.resetCalls();
  const rule = app.newConditionalFormatRule().whenFormulaSatisfied('=A1>1').setBackground('#ff0000');
  sheet.setConditionalFormatRules([rule.setRanges([range]).build()]);
  const {reads, writes, total, built} = standIn.calls;
  expect({reads, writes, total, built}).toEqual({reads: 0, writes: 1, total: 1, built: 5});
});

describe('watching', () => {
  test('watching sees every call before and after it', () => {
    const opened = open();
    const seen: string[] = [];
    const sheet = sheetOf(opened);
    opened.standIn.watch({
      before: (name) => seen.push(`> ${name}`),
      after: (name) => seen.push(`< ${name}`),
    });
    sheet.getRange('A1');
    opened.standIn.watch();
    sheet.getRange('A1');
    expect(seen).toEqual(['> Sheet.getRange', '< Sheet.getRange']);
  });

  test('watching can make a call fail before it has done anything', () => {
    const opened = open();
    const range = sheetOf(opened).getRange('A2');
    opened.standIn.watch({
      before: () => {
        throw new Error('Service error');
      },
    });
    expect(() => range.setValue(99)).toThrow('Service error');
    expect(opened.standIn.value('Deals', 'A2')).toBe(10);
  });
});

describe('onOpen runs without authorisation', () => {
  test('menus, the user’s locale and utilities are allowed', () => {
    const holder: {globals?: Record<string, unknown>} = {};
    const {standIn, globals, app} = open();
    holder.globals = globals;
    standIn.attach({onOpen: () => app.getUi().createMenu('Ours').addItem('Build', 'build').addToUi()}, '');
    expect(standIn.menus).toEqual([{label: 'Ours', entries: [{label: 'Build', functionName: 'build'}]}]);
  });

  test('the document is not', () => {
    const {standIn, app} = open();
    expect(() => standIn.attach({onOpen: () => app.getActiveSpreadsheet()}, '')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    );
  });
});

describe('google.script.run', () => {
  const call = (result: unknown, ...args: readonly unknown[]): unknown => {
    const {standIn} = open({}, {echo: (...given: unknown[]) => result ?? given, hidden_: () => 1});
    return standIn.call('echo', ...args);
  };

  test('google.script.run carries plain data and drops what is undefined', () => {
    expect(call(undefined, {a: [1, 'x', null], b: undefined})).toEqual([{a: [1, 'x', null]}]);
  });

  test.each([
    ['an argument', undefined, {day: new Date()}, 'argument 1 of echo.day: it is of type Date'],
    ['the result', [{day: new Date()}], 1, 'the result of echo.day: it is of type Date'],
    ['the result', new Map(), 1, 'the result of echo: it is of type Map'],
  ])('google.script.run refuses what it cannot carry in %s', (_, result, arg, message) => {
    expect(() => call(result, arg)).toThrow(message);
  });

  test('google.script.run does not find a name that ends in _', () => {
    const {standIn} = open({}, {hidden_: () => 1});
    expect(() => standIn.call('hidden_')).toThrow('Script function not found: hidden_');
  });
});

describe('dialogs and the sidebar', () => {
  test('an alert is shown with its buttons and answered as the user answers', () => {
    const {standIn, app} = open();
    const ui = app.getUi();
    standIn.answerDialogs(() => ({button: 'CANCEL'}));
    expect(ui.alert('Title', 'Sure?', ui.ButtonSet.OK_CANCEL)).toBe(ui.Button.CANCEL);
    expect(standIn.shown).toEqual([{kind: 'alert', title: 'Title', text: 'Sure?', buttons: 'OK_CANCEL'}]);
  });

  test('a prompt that nobody can answer is an error', () => {
    const {app} = open();
    expect(() => app.getUi().prompt('Name')).toThrow('Nobody is there to answer the prompt');
  });

  test('a page made of a file is shown with its title', () => {
    const {standIn, app, globals} = open({files: {sidebar: '<p>Columns</p>'}});
    const service = globals.HtmlService;
    const isHtml = (given: unknown): given is GoogleAppsScript.HTML.HtmlService => typeof given === 'object';
    if (!isHtml(service)) throw new Error('There is no HtmlService.');
    app.getUi().showSidebar(service.createHtmlOutputFromFile('sidebar').setTitle('Map'));
    expect(standIn.sidebar).toEqual({title: 'Map', html: '<p>Columns</p>'});
  });
});

describe('document properties', () => {
  interface Properties {
    setProperty(key: string, value: string): unknown;
    getProperty(key: string): string | null;
  }
  const isService = (service: unknown): service is {getDocumentProperties(): Properties} =>
    typeof service === 'object' && service !== null;
  const properties = (): Properties => {
    const {globals} = open();
    const service = globals.PropertiesService;
    if (!isService(service)) throw new Error('There is no PropertiesService.');
    return service.getDocumentProperties();
  };

  test('document properties hold 9 KB a value, counted in bytes', () => {
    const store = properties();
    store.setProperty('a', 'x'.repeat(9 * 1024));
    expect(() => store.setProperty('b', 'я'.repeat(5 * 1024))).toThrow('Argument too large: value');
    expect(store.getProperty('b')).toBeNull();
  });

  test('document properties hold 500 KB together', () => {
    const store = properties();
    const fill = (): void => {
      for (let index = 0; index < 60; index++) store.setProperty(`${index}`, 'x'.repeat(9 * 1024));
    };
    expect(fill).toThrow('You have exceeded the property storage quota.');
  });
});

describe('a custom function in a cell', () => {
  const code = `
/**
 * Shows what it was given.
 * @param {any} values Values
 * @param {any} more (optional) More
 * @customfunction
 */
function GIVEN(values, more) {}
/** Not for cells. */
function other() {}
/** Fails. @customfunction */
function FAILS() {}
/** Doubles. @customfunction */
function DOUBLED(values) {}
/** Writes. @customfunction */
function WRITES() {}
`;
  const opened = (): ReturnType<typeof open> => {
    const holder: {write?: () => void} = {};
    const made = open(
      {
        sheets: [
          {
            name: 'Deals',
            rows: [
              [1, 'a'],
              [null, {serial: 46082, format: 'yyyy-mm-dd'}],
            ],
          },
        ],
      },
      {
        GIVEN: (...args: unknown[]) => JSON.stringify(args),
        FAILS: () => {
          throw new Error('Give numbers.');
        },
        DOUBLED: (rows: number[][]) => rows.map((row) => row.map((value) => Number(value) * 2)),
        WRITES: () => holder.write?.(),
      },
      code,
    );
    holder.write = () => void sheetOf(made).getRange('J1').setValue(1);
    return made;
  };

  test.each([
    ['=GIVEN(3,10)', '[3,10]'],
    ['=GIVEN(3;10)', '[3,10]'],
    ['=GIVEN(A1)', '[1]'],
    ['=GIVEN(A1:B2)', '[[[1,"a"],["","2026-02-28T21:00:00.000Z"]]]'],
    ['=GIVEN(A2,TRUE)', '["",true]'],
    ['=OTHER()', '#NAME?'],
  ])('%s computes to %s', (formula, value) => {
    const {standIn} = opened();
    standIn.type('Deals', 'D1', formula);
    expect(standIn.value('Deals', 'D1')).toBe(value);
  });

  test('a custom function in a cell spills rows and columns as they were given', () => {
    const {standIn} = opened();
    standIn.type('Deals', 'D1', '=DOUBLED(A1:B1)');
    standIn.type('Deals', 'D5', '=DOUBLED(A1:A2)');
    expect(standIn.values('Deals', 'D5:D6')).toEqual([[2], [0]]);
  });

  test.each([
    ['=FAILS()', 'Give numbers.'],
    ['=WRITES()', 'You do not have permission to call Range.setValue from a custom function.'],
  ])('%s shows an error that says: %s', (formula, message) => {
    const {standIn} = opened();
    standIn.type('Deals', 'D1', formula);
    expect(standIn.value('Deals', 'D1')).toBe('#ERROR!');
    const cell = standIn.model.getters.getEvaluatedCell({sheetId: 'tab1', row: 0, col: 3});
    expect(cell).toMatchObject({message});
  });

  test('a custom function in a cell computes anew when an argument changes', () => {
    const {standIn} = opened();
    standIn.type('Deals', 'D1', '=GIVEN(A1)');
    standIn.type('Deals', 'A1', '7');
    expect(standIn.value('Deals', 'D1')).toBe('[7]');
  });
});
