/** The first screen: which workbook to open, and in which locale. */
import {importText, withUniqueNames} from '../../import/text';
import type {SheetContent} from '../../standin/api';
import {showMessage} from './dialogs';
import {LOCALES} from './locales';
import {pageText} from './texts';

export interface Choice {
  readonly locale: string;
  /** Tabs to open; none where the sample is wanted. */
  readonly sheets: readonly SheetContent[];
  readonly sample: boolean;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  className = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}

function localeField(start: string): {label: HTMLLabelElement; select: HTMLSelectElement} {
  const label = make('label', pageText('locale'));
  const select = make('select');
  for (const [value, name] of Object.entries(LOCALES)) {
    const option = make('option', name);
    option.value = value;
    select.append(option);
  }
  select.value = start;
  label.append(select);
  return {label, select};
}

/** Files as the tabs of one spreadsheet. @throws ImportError which file is wrong, and what to do */
async function imported(files: readonly File[], locale: string): Promise<SheetContent[]> {
  const contents = await Promise.all(
    files.map(async (file) => ({name: file.name, bytes: new Uint8Array(await file.arrayBuffer())})),
  );
  return withUniqueNames(contents.map(({name, bytes}) => importText(name, bytes, {locale})));
}

function dropZone(take: (files: readonly File[]) => void): HTMLElement {
  const zone = make('div', pageText('drop'), 'drop');
  const input = make('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.csv,.tsv,.txt,text/csv';
  input.ariaLabel = pageText('choose');
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  zone.append(input);
  // Without this the browser would leave the page to show the file.
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
  return zone;
}

/** Asks which workbook to open, and resolves with it. A file that cannot be read is told, and the screen stays. */
export function askWorkbook(place: HTMLElement, startLocale: string): Promise<Choice> {
  return new Promise((resolve) => {
    const {label, select} = localeField(startLocale);
    const done = (sheets: readonly SheetContent[], sample: boolean): void => {
      place.hidden = true;
      place.replaceChildren();
      resolve({locale: select.value, sheets, sample});
    };
    const take = (files: readonly File[]): void => {
      if (files.length === 0) return;
      imported(files, select.value).then(
        (sheets) => done(sheets, false),
        (error: unknown) => void showMessage('', error instanceof Error ? error.message : String(error)),
      );
    };
    const sample = make('button', pageText('sample'), 'primary');
    sample.addEventListener('click', () => done([], true));
    const empty = make('button', pageText('empty'));
    empty.addEventListener('click', () => done([{name: 'Sheet1', rows: []}], false));
    const card = make('section', '', 'card');
    card.append(
      make('h1', pageText('welcome')),
      make('p', pageText('about')),
      label,
      sample,
      make('p', pageText('sampleAbout'), 'hint'),
      dropZone(take),
      empty,
    );
    place.replaceChildren(card);
    place.hidden = false;
    sample.focus();
  });
}
