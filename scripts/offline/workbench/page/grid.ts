/** The spreadsheet itself: the engine's own component, unmodified, on the stand-in's model. */
import type {Model} from '@odoo/o-spreadsheet';
import {showMessage} from './dialogs';
import {acceptSemicolons} from './semicolons';

declare global {
  var o_spreadsheet: typeof import('@odoo/o-spreadsheet');
  var owl: typeof import('@odoo/owl');
}

interface Notification {
  readonly text: string;
}

/** Mounts the grid in `target` and resolves when it has been drawn. */
export async function mountGrid(target: HTMLElement, model: Model, templates: string): Promise<void> {
  acceptSemicolons(model);
  const props = {
    model,
    notifyUser: ({text}: Notification) => console.info(text),
    raiseError: (text: string, then?: () => void) => void showMessage('', text).then(then),
    askConfirmation: (text: string, yes: () => void, no?: () => void) =>
      window.confirm(text) ? yes() : no?.(),
  };
  await owl.mount(o_spreadsheet.Spreadsheet, target, {props, templates});
}
