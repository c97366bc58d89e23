import type {DialogAnswer, MenuEntry, Shown, ShownPage} from './api';

/** What the user sees of the script. */
export interface Screen {
  readonly menus: MenuEntry[];
  readonly shown: Shown[];
  sidebar: ShownPage | undefined;
  /** The dialog that is open with a page of the script's. */
  dialog: ShownPage | undefined;
  answer: DialogAnswer;
}

export function createScreen(): Screen {
  return {
    menus: [],
    shown: [],
    sidebar: undefined,
    dialog: undefined,
    answer: ({kind, title}) => {
      if (kind === 'prompt') throw new Error(`Nobody is there to answer the prompt "${title}".`);
      return {button: 'OK'};
    },
  };
}
