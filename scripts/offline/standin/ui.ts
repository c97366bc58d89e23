/** Ui: menus, dialogs and the sidebar. */
import type {MenuEntry, Shown} from './api';
import {type EnumValue, enumOf, type Modelled} from './google';
import type {Host} from './host';
import {pageOf} from './html';
import {refuse} from './refuse';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const BUTTON_SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;
const BUTTON_SET = enumOf(BUTTON_SETS);
const BUTTON = enumOf(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

const menuEntries = new WeakMap<object, MenuEntry>();

function createMenu(host: Host, label: string): object {
  const entries: MenuEntry[] = [];
  const holder: {menu?: object} = {};
  const add = (entry: MenuEntry): object => {
    entries.push(entry);
    return holder.menu ?? {};
  };
  const menu = host.object('Menu', {
    addItem: (caption: string, functionName: string) => add({label: caption, functionName}),
    addSeparator: () => holder.menu ?? {},
    addSubMenu: (submenu: object) => {
      const entry = menuEntries.get(submenu);
      if (!entry) throw new Error('The argument is no menu.');
      return add(entry);
    },
    addToUi: () => {
      const same = host.screen.menus.findIndex((entry) => entry.label === label);
      if (same >= 0) host.screen.menus.splice(same, 1);
      host.screen.menus.push({label, entries});
    },
  } satisfies Modelled<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>);
  holder.menu = menu;
  menuEntries.set(menu, {label, entries});
  return menu;
}

/** Arguments of alert and prompt: a text, a text with buttons, or title, text and buttons. */
function dialogOf(kind: 'alert' | 'prompt', args: readonly unknown[]): Shown {
  const texts = args.filter((arg): arg is string => typeof arg === 'string');
  const set = BUTTON_SETS.find((name) => args.includes(BUTTON_SET[name]));
  const last = args.at(-1);
  if (typeof last === 'object' && last !== null && !set) throw new Error('These are no buttons of a dialog.');
  const [title = '', text] = texts;
  return {
    kind,
    ...(text === undefined ? {title: '', text: title} : {title, text}),
    ...(set ? {buttons: set} : {}),
  };
}

function dialogs(host: Host) {
  const ask = (shown: Shown): {button: EnumValue; text: string} => {
    host.screen.shown.push(shown);
    const {button, text = ''} = host.screen.answer(shown);
    return {button: BUTTON[button], text};
  };
  return {
    alert: (...args: unknown[]) => ask(dialogOf('alert', args)).button,
    prompt: (...args: unknown[]) => {
      const {button, text} = ask(dialogOf('prompt', args));
      return host.object('PromptResponse', {
        getSelectedButton: () => button,
        getResponseText: () => text,
      } satisfies Modelled<GoogleAppsScript.Base.PromptResponse, 'getSelectedButton' | 'getResponseText'>);
    },
    showSidebar: (page: object) => {
      host.screen.sidebar = pageOf(page);
    },
    showModalDialog: (page: object, title: string) => {
      host.screen.dialog = {...pageOf(page), title};
    },
  } satisfies Modelled<Ui, 'alert' | 'prompt' | 'showSidebar' | 'showModalDialog'>;
}

export function createUi(host: Host): object {
  return host.object('Ui', {
    ...dialogs(host),
    createMenu: (label: string) => createMenu(host, label),
    createAddonMenu: () => createMenu(host, 'Extensions'),
    ButtonSet: refuse('ButtonSet', BUTTON_SET),
    Button: refuse('Button', BUTTON),
  } satisfies Modelled<Ui, 'createMenu' | 'createAddonMenu' | 'ButtonSet' | 'Button'>);
}
