/** The tables found: where each stands, a column for each field, and what its words mean. */
import type {ExampleView, FieldView, TableView, WordsView, WordView} from '../src/app/sidebar/view';
import {element, input, labelled, section, select} from './dom';
import {chooseColumn, chooseFormat, chooseHeaderRow, chooseMeaning, chooseTab, state} from './state';
import {say} from './texts';

type Changed = () => void;

const MOST_USES = 4;

export function usesLine(label: string, uses: readonly string[]): Node | undefined {
  if (uses.length === 0) return undefined;
  const rest = uses.length - MOST_USES;
  const shown = uses.slice(0, MOST_USES).join(', ');
  return element(
    'p',
    {className: 'detail'},
    label,
    shown,
    rest > 0 ? `, ${say('more', {count: rest})}` : undefined,
  );
}

function exampleList(examples: readonly ExampleView[]): Node | undefined {
  if (examples.length === 0) return undefined;
  const items = examples.map(({cell, read}) => element('li', {}, read === '' ? cell : `${cell} → ${read}`));
  const inLine = examples.every(({read}) => read === '');
  return element('ul', {className: inLine ? 'examples in-line' : 'examples'}, ...items);
}

function formatSelect(table: TableView, field: FieldView, changed: Changed): Node | undefined {
  if (field.formats.length < 2) return undefined;
  const label = element('label', {className: 'detail'}, say('format'));
  const value = state.hints[table.id]?.formats?.[field.id] ?? field.format;
  const list = select(`format-${table.id}-${field.id}`, label, field.formats, value, (format) => {
    chooseFormat(table.id, field.id, format);
    changed();
  });
  list.setAttribute('aria-label', say('formatOf', {field: field.title}));
  return element('div', {className: 'format'}, label, list);
}

function fieldRow(table: TableView, field: FieldView, changed: Changed): Node {
  const label = element('label', {}, field.title);
  const columns = table.columns.map((title) => ({value: title, title}));
  const list = select(
    `column-${table.id}-${field.id}`,
    label,
    [{value: '', title: say('noColumn')}, ...columns],
    field.column,
    (column) => {
      chooseColumn(table.id, field.id, column);
      changed();
    },
  );
  return element(
    'div',
    {className: 'field'},
    label,
    list,
    exampleList(field.examples),
    formatSelect(table, field, changed),
    usesLine(say('neededFor'), field.uses),
  );
}

/** A word with its rows, and what it means. */
export function wordRow(
  id: string,
  {meanings}: WordsView,
  {word, rows}: WordView,
  meaning: string,
  change: (meaning: string) => void,
): Node {
  const label = element(
    'label',
    {},
    word,
    ' ',
    element('span', {className: 'count'}, say('rows', {count: rows})),
  );
  const choices = [{value: '', title: say('unknown')}, ...meanings];
  return element('div', {className: 'word-row'}, label, select(id, label, choices, meaning, change));
}

function wordSection(table: TableView, group: WordsView, changed: Changed): Node {
  const rows = group.words.map((word, index) => {
    const given = state.hints[table.id]?.words?.[group.field]?.[word.word] ?? word.meaning;
    return wordRow(`meaning-${table.id}-${group.field}-${index}`, group, word, given, (value) => {
      chooseMeaning(table.id, group.field, word.word, value);
      changed();
    });
  });
  const values = {field: group.title, count: group.words.length};
  return section(`words-${table.id}-${group.field}`, false, [say('wordsOf', values)], rows);
}

/** Choices of a tab: names of tabs are told apart from the two answers that are none. */
function tabSelect(table: TableView, label: HTMLLabelElement, changed: Changed): Node {
  const [automatic, none] = ['auto', 'none'];
  const tabs = state.view.tabs.map((tab) => ({value: `tab:${tab}`, title: tab}));
  const choices = [{value: automatic, title: say('automatic')}, ...tabs, {value: none, title: say('noTab')}];
  const said = state.hints[table.id]?.tab;
  const shown =
    said === '' ? none : table.tab === '' && said === undefined ? automatic : `tab:${said ?? table.tab}`;
  return select(`tab-${table.id}`, label, choices, shown, (value) => {
    chooseTab(table.id, value === automatic ? undefined : value === none ? '' : value.slice(4));
    changed();
  });
}

/** A row that is typed must be one: what is cleared is no answer. */
function headerRowField(table: TableView, changed: Changed): Node {
  const label = element('label', {}, say('headerRow'));
  const row = `${table.headerRow}`;
  const field = input(
    `header-${table.id}`,
    label,
    'number',
    row,
    () => undefined,
    (value) => {
      const said = Number(value);
      if (!Number.isInteger(said) || said < 1) {
        field.value = row;
        return;
      }
      chooseHeaderRow(table.id, table.tab, said);
      changed();
    },
  );
  field.min = '1';
  field.step = '1';
  const detail = element('p', {className: 'detail'}, table.headerNote || say('dataRows', {rows: table.rows}));
  return labelled(label, field, detail);
}

function needsList({needs}: TableView): Node | undefined {
  if (needs.length === 0) return undefined;
  const items = needs.map((text) => element('li', {}, text));
  return element('div', {className: 'note'}, say('needs'), element('ul', {}, ...items));
}

function tableCard(table: TableView, changed: Changed): Node {
  const [mapped, unmapped] = [
    table.fields.filter(({column}) => column !== ''),
    table.fields.filter(({column}) => column === ''),
  ];
  const row = (field: FieldView): Node => fieldRow(table, field, changed);
  const label = element('label', {}, say('tab'));
  const sure = table.state === 'asked' ? say('asked') : say('confidence', {percent: table.confidence});
  const summary = [
    element('b', {}, table.title),
    element('span', {className: 'detail'}, `${table.tab} · ${sure}`),
  ];
  const rest =
    unmapped.length === 0
      ? undefined
      : section(
          `rest-${table.id}`,
          mapped.length === 0,
          [say('unmapped', {count: unmapped.length})],
          unmapped.map(row),
        );
  const body = [
    labelled(label, tabSelect(table, label, changed)),
    headerRowField(table, changed),
    needsList(table),
    ...mapped.map(row),
    ...table.words.map((group) => wordSection(table, group, changed)),
    rest,
  ];
  return section(`table-${table.id}`, table.id === 'deals' || table.needs.length > 0, summary, body);
}

export function tableList(changed: Changed): Node | undefined {
  const shown = state.view.tables.filter((table) => table.state !== 'absent');
  if (shown.length === 0) return undefined;
  const cards = shown.map((table) => tableCard(table, changed));
  return element('section', {}, element('h2', {}, say('tables')), ...cards);
}

/** Tables that were not found: the user may say where they are. */
export function otherTables(changed: Changed): Node | undefined {
  const absent = state.view.tables.filter((table) => table.state === 'absent');
  if (absent.length === 0) return undefined;
  const rows = absent.map((table) => {
    const label = element('label', {}, table.title);
    const list = tabSelect(table, label, changed);
    return element('div', {className: 'word-row'}, label, list);
  });
  const help = element('p', {className: 'detail'}, say('othersHelp'));
  const noDeals = absent.some(({id}) => id === 'deals');
  return section('other-tables', noDeals, [element('b', {}, say('others'))], [help, ...rows]);
}
