/** What the script says to its user. */
import type {DialogAnswer, Shown} from '../../standin/api';

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Shows a message in a dialog with one button and resolves when it is closed. */
export function showMessage(title: string, text: string): Promise<void> {
  const dialog = document.createElement('dialog');
  dialog.className = 'message';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const form = document.createElement('form');
  form.method = 'dialog';
  const ok = document.createElement('button');
  ok.textContent = 'OK';
  form.append(ok);
  if (title !== '') dialog.append(heading);
  dialog.append(paragraph(text), form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
  });
}

function showToast(text: string): void {
  let stack = document.querySelector('.toasts');
  if (!stack) {
    stack = document.createElement('div');
    stack.className = 'toasts';
    stack.setAttribute('role', 'status');
    document.body.append(stack);
  }
  const toast = paragraph(text);
  // As in Sheets, each takes the place of the one before.
  stack.replaceChildren(toast);
  setTimeout(() => toast.remove(), 5000);
}

/** Whether the answer must be known before the script goes on. */
function asksNow(shown: Shown): boolean {
  return shown.kind === 'prompt' || (shown.buttons !== undefined && shown.buttons !== 'OK');
}

/**
 * Answers the script's dialogs. Apps Script waits for its user, which a page can do only with its own
 * blocking boxes: they are used where the answer decides. A mere message is answered at once and shown
 * by `showPending` when the script has ended.
 */
export const answer: DialogAnswer = (shown) => {
  const text = [shown.title, shown.text].filter((part) => part !== '').join('\n\n');
  if (shown.kind === 'prompt') {
    const typed = window.prompt(text);
    return typed === null ? {button: 'CANCEL'} : {button: 'OK', text: typed};
  }
  if (!asksNow(shown)) return {button: 'OK'};
  const agreed = window.confirm(text);
  if (shown.buttons === 'OK_CANCEL') return {button: agreed ? 'OK' : 'CANCEL'};
  return {button: agreed ? 'YES' : 'NO'};
};

/** Shows the messages and toasts of a script that has ended, one message after the other. */
export async function showPending(shown: readonly Shown[]): Promise<void> {
  for (const {title, text, kind} of shown)
    if (kind === 'toast') showToast([title, text].filter(Boolean).join(': '));
  for (const each of shown)
    if (each.kind === 'alert' && !asksNow(each)) await showMessage(each.title, each.text);
}
