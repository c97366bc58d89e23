/** A page of the script's in a dialog, in a sandboxed frame as Google's. */
import type {ShownPage} from '../../standin/api';

/** Shows the page until it is closed. */
export function showPage({title, html}: ShownPage): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'page';
  const head = document.createElement('header');
  const close = document.createElement('button');
  close.textContent = '✕';
  close.ariaLabel = 'Close';
  close.addEventListener('click', () => dialog.close());
  head.append(title, close);
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.title = title;
  frame.srcdoc = html;
  dialog.append(head, frame);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
