/** The script's sidebar in a sandboxed frame, with google.script.run over messages. */
import type {ShownPage, StandIn} from '../../standin/api';

interface Request {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Runs in the frame: google.script.run and google.script.host as Google's pages have them. */
function frameSide(): void {
  type Callback = ((value: unknown, userObject: unknown) => void) | undefined;
  interface Waiting {
    success: Callback;
    failure: Callback;
    userObject: unknown;
  }
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const runner = (state: Waiting): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (success: Callback) => runner({...state, success});
          if (name === 'withFailureHandler') return (failure: Callback) => runner({...state, failure});
          if (name === 'withUserObject') return (userObject: unknown) => runner({...state, userObject});
          return (...args: unknown[]) => {
            last += 1;
            waiting.set(last, state);
            parent.postMessage({kind: 'run', id: last, name: String(name), args}, '*');
          };
        },
      },
    );
  const host = {
    close: () => parent.postMessage({kind: 'close'}, '*'),
    editor: {focus: () => {}},
    setHeight: () => {},
  };
  const run = runner({success: undefined, failure: undefined, userObject: undefined});
  Object.assign(window, {google: {script: {run, host}}});
  window.addEventListener('message', ({data}) => {
    const state = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) state?.success?.(data.value, state.userObject);
    else if (state?.failure) state.failure(new Error(data.error), state.userObject);
    else throw new Error(data.error);
  });
}

function isRequest(data: unknown): data is Request {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'run';
}

function isClose(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'close';
}

/** The helper goes first, so that the page's own scripts find `google` at once. */
function withHelper(html: string): string {
  return `<!doctype html><script>(${frameSide.toString()})()</script>${html}`;
}

export interface Sidebar {
  /** Shows a page, or closes the pane when there is none. The same page object is not loaded twice. */
  show(page: ShownPage | undefined): void;
}

/** `call` runs a function of the script; what it throws goes to the page's failure handler. */
export function createSidebar(pane: HTMLElement, call: StandIn['call']): Sidebar {
  let current: ShownPage | undefined;
  let frame: HTMLIFrameElement | undefined;

  const answer = ({id, name, args}: Request) => {
    try {
      return {id, value: call(name, ...args)};
    } catch (error) {
      return {id, error: error instanceof Error ? error.message : String(error)};
    }
  };
  const hide = () => {
    pane.hidden = true;
    pane.replaceChildren();
    frame = undefined;
  };
  window.addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (!frame || source !== frame.contentWindow) return;
    if (isClose(data)) hide();
    if (isRequest(data)) frame.contentWindow?.postMessage(answer(data), '*');
  });
  const open = (page: ShownPage) => {
    const head = document.createElement('header');
    const close = document.createElement('button');
    close.textContent = '✕';
    close.ariaLabel = 'Close';
    close.addEventListener('click', hide);
    head.append(page.title, close);
    frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.title = page.title;
    frame.srcdoc = withHelper(page.html);
    pane.replaceChildren(head, frame);
    pane.hidden = false;
  };
  return {
    show(page) {
      if (page === current) return;
      current = page;
      if (page) open(page);
      else hide();
    },
  };
}
