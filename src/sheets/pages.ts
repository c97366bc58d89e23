/**
 * Code that stands in a page of its own: every cell with a function of ours loads the whole script, and needs none of it.
 * The page is a template whose scriptlet hands its code over, and work with it is done while the page is evaluated,
 * where all that a script may do is allowed.
 */
import type {Commands} from './commands';
import type {TableFunctions} from './table-functions';

/** What an error says, of whatever kind and realm it is. */
export function textOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? `${error.message}` : `${error}`;
}

/** A page did not give its code. */
export class PageError extends Error {}

/** A page and what it hands over; its name is that of its file. */
export class CodePage<Code> {
  #taker: ((code: Code) => void) | undefined;

  constructor(readonly name: string) {}

  /** Called by the page with what it hands over. */
  take(code: Code): void {
    this.#taker?.(code);
  }

  /** Does work with the code of the page. @throws what the work has thrown; PageError where the page gives no code */
  run<Result>(work: (code: Code) => Result): Result {
    // What the work throws is kept: a template reports errors in words of its own.
    const outcomes: ({readonly value: Result} | {readonly error: unknown})[] = [];
    this.#taker = (code) => {
      try {
        outcomes.push({value: work(code)});
      } catch (error) {
        outcomes.push({error});
      }
    };
    try {
      HtmlService.createTemplateFromFile(this.name).evaluate();
    } catch (error) {
      // Work that was done is done, whatever becomes of its page.
      if (outcomes.length === 0) throw new PageError(textOf(error));
    }
    const [outcome] = outcomes;
    if (!outcome) throw new PageError(`The page ${this.name} gave no code.`);
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }
}

export const PAGES = {
  commands: new CodePage<Commands>('commands'),
  'table-functions': new CodePage<TableFunctions>('table-functions'),
} as const;
