/** Commands of the menu and the sidebar; whatever is thrown in one says what to do. */
import {fill, type Language, languageOf, type Text} from '../core/text';
import type {Commands} from './commands';
import {PAGES, textOf} from './pages';

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
  const isSentence =
    typeof error === 'object' && error !== null && 'name' in error && error.name === SENTENCE;
  const detail = textOf(error);
  return new Error(isSentence ? detail : fill(FAILED[language()], {detail}));
}

/** Runs a command with what its caller gave. @throws Error whose message is a sentence for the user */
export function runCommand(name: keyof Commands, argument?: unknown): unknown {
  try {
    return PAGES.commands.run((commands: Readonly<Record<keyof Commands, Command>>) =>
      commands[name](argument),
    );
  } catch (error) {
    throw told(error);
  }
}
