/** The script's menus as a menu bar: Tab reaches it, Enter or ↓ opens, arrows move, Escape goes back. */
import type {MenuEntry} from '../../standin/api';

type Run = (path: readonly string[]) => void;

function button(label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.setAttribute('role', 'menuitem');
  element.textContent = label;
  return element;
}

function itemsOf(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll('button')];
}

function closeMenu(menu: HTMLElement): void {
  menu.querySelector(':scope > button')?.setAttribute('aria-expanded', 'false');
  const list = menu.querySelector<HTMLElement>(':scope > ul');
  if (list) list.hidden = true;
}

function openMenu(menu: HTMLElement): void {
  for (const other of menu.parentElement?.querySelectorAll<HTMLElement>('.menu') ?? []) closeMenu(other);
  menu.querySelector(':scope > button')?.setAttribute('aria-expanded', 'true');
  const list = menu.querySelector<HTMLElement>(':scope > ul');
  if (!list) return;
  list.hidden = false;
  itemsOf(list)[0]?.focus();
}

function entryList(entries: readonly MenuEntry[], path: readonly string[], run: Run): HTMLUListElement {
  const list = document.createElement('ul');
  list.setAttribute('role', 'menu');
  for (const entry of entries) {
    const row = document.createElement('li');
    row.setAttribute('role', 'none');
    const here = [...path, entry.label];
    if (entry.entries) {
      const heading = document.createElement('span');
      heading.textContent = entry.label;
      row.append(heading, entryList(entry.entries, here, run));
    } else {
      const item = button(entry.label);
      item.tabIndex = -1;
      item.addEventListener('click', () => run(here));
      row.append(item);
    }
    list.append(row);
  }
  return list;
}

/** Moves the focus among the items of one open menu; the ends are joined. */
function move(list: HTMLElement, step: 1 | -1 | 'first' | 'last'): void {
  const items = itemsOf(list);
  const at = items.findIndex((item) => item.matches(':focus'));
  const next = step === 'first' ? 0 : step === 'last' ? items.length - 1 : at + step;
  items[(next + items.length) % items.length]?.focus();
}

function moveToMenu(menu: HTMLElement, step: 1 | -1): void {
  const menus = [...(menu.parentElement?.querySelectorAll<HTMLElement>(':scope > .menu') ?? [])];
  const next = menus[(menus.indexOf(menu) + step + menus.length) % menus.length];
  if (next) openMenu(next);
}

function onKey(menu: HTMLElement, list: HTMLElement, event: KeyboardEvent): void {
  const keys: Record<string, () => void> = {
    ArrowDown: () => (list.hidden ? openMenu(menu) : move(list, 1)),
    ArrowUp: () => move(list, -1),
    ArrowRight: () => moveToMenu(menu, 1),
    ArrowLeft: () => moveToMenu(menu, -1),
    Home: () => move(list, 'first'),
    End: () => move(list, 'last'),
    Escape: () => {
      closeMenu(menu);
      menu.querySelector<HTMLElement>(':scope > button')?.focus();
    },
  };
  const action = keys[event.key];
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function topMenu(entry: MenuEntry, run: Run): HTMLElement {
  const menu = document.createElement('div');
  menu.className = 'menu';
  const title = button(entry.label);
  title.setAttribute('aria-haspopup', 'menu');
  title.setAttribute('aria-expanded', 'false');
  const list = entryList(entry.entries ?? [], [entry.label], (path) => {
    closeMenu(menu);
    run(path);
  });
  list.hidden = true;
  title.addEventListener('click', () => (list.hidden ? openMenu(menu) : closeMenu(menu)));
  menu.addEventListener('keydown', (event) => onKey(menu, list, event));
  menu.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && menu.contains(event.relatedTarget))) closeMenu(menu);
  });
  menu.append(title, list);
  return menu;
}

/** Fills `bar` with the menus; `run` is given the labels from the menu down to the chosen entry. */
export function showMenus(bar: HTMLElement, menus: readonly MenuEntry[], run: Run): void {
  bar.replaceChildren(...menus.map((menu) => topMenu(menu, run)));
}
