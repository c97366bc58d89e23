/** Elements made of plain data: what comes from the spreadsheet is only ever set as text. */

type Child = Node | string | undefined;

interface Options {
  readonly className?: string;
  readonly id?: string;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  {className, id}: Options,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (id) made.id = id;
  made.append(...children.filter((child): child is Node | string => child !== undefined));
  return made;
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** A list to choose from, with its label. */
export function select(
  id: string,
  label: Node,
  choices: readonly Choice[],
  value: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const list = element('select', {id});
  for (const choice of choices) {
    const option = element('option', {}, choice.title);
    option.value = choice.value;
    option.selected = choice.value === value;
    list.append(option);
  }
  list.addEventListener('change', () => change(list.value));
  if (label instanceof HTMLLabelElement) label.htmlFor = id;
  return list;
}

/** A button of the page's own sections. */
export function button(id: string, text: string, className: string, run: () => void): HTMLButtonElement {
  const made = element('button', {id, className}, text);
  made.type = 'button';
  made.addEventListener('click', run);
  return made;
}

type Typed = 'text' | 'number' | 'date';

/** A field to type in. `typed` hears every letter, so that a redraw loses none; `change` hears the end. */
export function input(
  id: string,
  label: HTMLLabelElement,
  type: Typed,
  value: string,
  typed: (value: string) => void,
  change: (value: string) => void = () => undefined,
): HTMLInputElement {
  const made = element('input', {id});
  made.type = type;
  if (type === 'number') made.step = 'any';
  made.value = value;
  label.htmlFor = id;
  made.addEventListener('input', () => typed(made.value));
  made.addEventListener('change', () => change(made.value));
  return made;
}

/** A label above its control. */
export function labelled(label: HTMLLabelElement, ...controls: readonly Child[]): HTMLDivElement {
  return element('div', {className: 'field'}, label, ...controls);
}

interface RadioChoice extends Choice {
  readonly detail?: string;
}

/** One question with its answers as radio buttons. */
export function radios(
  id: string,
  legend: string,
  choices: readonly RadioChoice[],
  value: string | undefined,
  change: (value: string) => void,
): HTMLFieldSetElement {
  const made = element('fieldset', {id}, element('legend', {}, legend));
  choices.forEach((choice, index) => {
    const input = element('input', {id: `${id}-${index}`});
    input.type = 'radio';
    input.name = id;
    input.checked = choice.value === value;
    input.addEventListener('change', () => change(choice.value));
    const detail = choice.detail ? element('span', {className: 'detail'}, choice.detail) : undefined;
    made.append(element('label', {className: 'radio'}, input, element('span', {}, choice.title, detail)));
  });
  return made;
}

/** Sections that the user has opened or closed stay so when the page is drawn anew. */
const opened = new Map<string, boolean>();

export function section(id: string, open: boolean, summary: readonly Child[], body: readonly Child[]) {
  const made = element('details', {id}, element('summary', {id: `${id}-summary`}, ...summary), ...body);
  made.open = opened.get(id) ?? open;
  made.addEventListener('toggle', () => opened.set(id, made.open));
  return made;
}

/** Focuses a control; one that has come to stand in a closed section is shown. */
function focusIn(control: HTMLElement | null): void {
  const inside =
    control instanceof HTMLElement && control.tagName === 'SUMMARY' ? control.parentElement : control;
  for (let at = inside?.parentElement?.closest('details'); at; at = at.parentElement?.closest('details'))
    at.open = true;
  control?.focus({preventScroll: true});
}

/** Puts new content in the place of the old; the focus stays on the control of the same id. */
export function redraw(place: HTMLElement, content: readonly Child[]): void {
  const active = document.activeElement;
  const focused = active?.id;
  const caret = active instanceof HTMLInputElement && active.type === 'text' ? active.selectionEnd : null;
  const {scrollY} = window;
  place.replaceChildren(...content.filter((child): child is Node | string => child !== undefined));
  const control = focused ? document.getElementById(focused) : null;
  focusIn(control);
  if (control instanceof HTMLInputElement && caret !== null) control.setSelectionRange(caret, caret);
  window.scrollTo(0, scrollY);
}
