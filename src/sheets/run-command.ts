/**
 * Commands of the menu and the sidebar. Their code stands in a page of its own: every cell with a function of ours
 * loads the whole script, and needs none of them. The page is a template whose scriptlet hands the commands over,
 * and a command runs while the page is evaluated, where all that a script may do is allowed.
 */
import {fill, type Language, languageOf, type Text} from '../core/text';
import type {Commands} from './commands';

/** Name of the page. */
const PAGE = 'commands';

type Command = (argument?: unknown) => unknown;

/** Name of errors whose message is a sentence that the user can act on. */
export const SENTENCE = 'Sentence';

/** For what nobody could say better: this text needs no service. */
const FAILED = {
  en: 'That did not work, and nothing of yours was changed. {detail} Try again; if it fails again, reload the spreadsheet first.',
  ru: 'Не получилось, ваши данные не изменены. {detail} Повторите; если не поможет, сначала обновите страницу.',
} as const satisfies Text;

function language(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return 'en';
  }
}

/** An error that tells the user what to do, whatever was thrown. */
function told(error: unknown): Error {
  const thrown = typeof error === 'object' && error !== null ? error : {};
  const message = 'message' in thrown ? `${thrown.message}` : `${error}`;
  if ('name' in thrown && thrown.name === SENTENCE) return new Error(message);
  return new Error(fill(FAILED[language()], {detail: message}));
}

/** Says what is to be run of the commands that the page brings. */
let choose: ((commands: Readonly<Record<keyof Commands, Command>>) => void) | undefined;

/** Called by the page. */
export function takeCommands(commands: Commands): void {
  choose?.(commands);
}

/** Runs a command with what its caller gave. @throws Error whose message is a sentence for the user */
export function runCommand(name: keyof Commands, argument?: unknown): unknown {
  // What a command throws is kept: a template reports errors in words of its own.
  const outcomes: ({readonly value: unknown} | {readonly error: unknown})[] = [];
  choose = (commands) => {
    try {
      outcomes.push({value: commands[name](argument)});
    } catch (error) {
      outcomes.push({error});
    }
  };
  try {
    HtmlService.createTemplateFromFile(PAGE).evaluate();
  } catch (error) {
    // A command that was done is done, whatever becomes of its page.
    if (outcomes.length === 0) throw told(error);
  }
  const [outcome] = outcomes;
  if (!outcome) throw new Error(`The page ${PAGE} gave no commands.`);
  if ('error' in outcome) throw told(outcome.error);
  return outcome.value;
}
