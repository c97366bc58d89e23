/** The settings: those of the sheet KPI Settings, and the tables that are kept by hand. */
import type {RowRequest, SettingView, TableId, TableView, ThresholdView} from '../src/app/sidebar/view';
import {button, element, input, labelled, section, select} from './dom';
import {state} from './state';
import {say, type TextKey} from './texts';

interface Actions {
  readonly save: () => void;
  readonly addTab: (table: TableId) => void;
  readonly show: (place: RowRequest) => void;
}

const BY_HAND: readonly TableId[] = ['plan', 'team', 'rates'];

/** What holds where a setting is left blank. */
const BLANK: Readonly<Partial<Record<string, TextKey>>> = {today: 'blankToday', currency: 'blankCurrency'};

/** What was typed, else what stands. */
const typedOr = (id: string, value: string): string => state.edits[id] ?? value;

function type(id: string, value: string): void {
  state.edits = {...state.edits, [id]: value};
}

function generalField({id, title, kind, value, choices}: SettingView): Node {
  const label = element('label', {}, title);
  const [place, shown] = [`setting-${id}`, typedOr(id, value)];
  const change = (typed: string): void => type(id, typed);
  const blank = BLANK[id];
  const help = blank && element('p', {className: 'detail'}, say(blank));
  if (kind === 'choice') return labelled(label, select(place, label, choices, shown, change));
  return labelled(label, input(place, label, kind, shown, change), help);
}

function boundField({id, title}: ThresholdView, bound: 'bad' | 'good', value: number): Node {
  const label = element('label', {}, say(bound));
  const key = `${id}.${bound}`;
  const field = input(`setting-${id}-${bound}`, label, 'number', typedOr(key, `${value}`), (typed) =>
    type(key, typed),
  );
  field.setAttribute('aria-label', `${title}: ${say(bound)}`);
  return element('div', {}, label, field);
}

function thresholdSection(threshold: ThresholdView): Node {
  const {id, title, told, meaning, why, bad, good, defaults} = threshold;
  const summary = [element('b', {}, title), element('span', {className: 'detail'}, told)];
  return section(`threshold-${id}`, false, summary, [
    element('p', {className: 'detail'}, meaning),
    element(
      'div',
      {className: 'bounds'},
      boundField(threshold, 'bad', bad),
      boundField(threshold, 'good', good),
    ),
    element('p', {className: 'detail'}, say('defaults', {...defaults, why: why.replace(/[.]$/, '')})),
  ]);
}

function handTable(table: TableView, {addTab, show}: Actions): Node {
  const {id, title, state: found} = table;
  // A tab that was added and is not filled in yet is no table.
  const isEmpty = found === 'absent' && state.view.tabs.includes(title);
  if (found === 'absent' && !isEmpty)
    return element(
      'li',
      {},
      button(`add-${id}`, say('addTab', {table: title}), 'link', () => addTab(id)),
    );
  const tab = isEmpty ? title : table.tab;
  const link = button(`show-${id}`, say('showTab', {tab}), 'link', () =>
    show({tab, row: table.headerRow || 1}),
  );
  const standing = isEmpty ? say('toFill') : found === 'asked' ? say('asked') : say('onTab', {tab});
  return element('li', {}, `${title}: ${standing} `, link);
}

export function settingsSection(actions: Actions): Node {
  const {settings, tables} = state.view;
  const {kept, general, thresholds} = settings;
  const byHand = tables.filter(({id}) => BY_HAND.includes(id)).map((table) => handTable(table, actions));
  const own = kept
    ? [
        element('p', {className: 'detail'}, say('settingsHelp')),
        ...general.map(generalField),
        section(
          'thresholds',
          false,
          [say('thresholds', {count: thresholds.length})],
          thresholds.map(thresholdSection),
        ),
        button('save-settings', say('saveSettings'), '', actions.save),
      ]
    : [element('p', {className: 'detail'}, say('noSettings'))];
  return section(
    'settings',
    false,
    [element('b', {}, say('settings'))],
    [
      ...own,
      element('p', {className: 'detail'}, say('byHand')),
      element('ul', {className: 'plain'}, ...byHand),
    ],
  );
}
