/** The pane that lists what the script did: service calls and time of each action, newest first. */
import type {CallCounts} from '../../standin/api';
import {pageLanguage, pageText} from './texts';

const MOST = 4;

/** The members that were called most often, such as `Range.setValues 12`. */
function mostOften({byMember}: CallCounts): string {
  return Object.entries(byMember)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function row(cells: readonly string[], tag: 'td' | 'th'): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const text of cells) {
    const cell = document.createElement(tag);
    cell.textContent = text;
    line.append(cell);
  }
  return line;
}

export interface Log {
  add(label: string, calls: CallCounts, milliseconds: number): void;
}

/** Fills `pane`, which `toggle` shows and hides. */
export function createLog(pane: HTMLElement, toggle: HTMLButtonElement): Log {
  toggle.textContent = pageText('log');
  toggle.hidden = false;
  toggle.setAttribute('aria-expanded', 'false');
  toggle.addEventListener('click', () => {
    pane.hidden = !pane.hidden;
    toggle.setAttribute('aria-expanded', `${!pane.hidden}`);
    // The grid is as high as what the pane leaves.
    window.dispatchEvent(new Event('resize'));
  });
  const table = document.createElement('table');
  const head = document.createElement('thead');
  head.append(
    row(
      (['action', 'calls', 'reads', 'writes', 'seconds', 'most'] as const).map((key) => pageText(key)),
      'th',
    ),
  );
  const body = document.createElement('tbody');
  table.append(head, body);
  pane.replaceChildren(table);
  const seconds = new Intl.NumberFormat(pageLanguage, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  return {
    add(label, calls, milliseconds) {
      const {total, reads, writes} = calls;
      body.prepend(
        row(
          [label, `${total}`, `${reads}`, `${writes}`, seconds.format(milliseconds / 1000), mostOften(calls)],
          'td',
        ),
      );
    },
  };
}
