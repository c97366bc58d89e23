/** Errors that tell the user what to do. */
import {fill, type Language, type Text, text, translate} from '../core/text';

const FAILURES = {
  nameTaken: text(
    'The named range «{name}» is yours and is needed for the dashboard: rename it in Data ▸ Named ranges.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

/** For what nobody could say better. */
const FAILED = text(
  'That did not work, and nothing of yours was changed. {detail} Try again; if it fails again, reload the spreadsheet first.',
);

/** A failure whose cause the user can remove. */
export class BuildError extends Error {
  constructor(
    readonly key: keyof typeof FAILURES,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(fill(translate(FAILURES[key], 'en'), values));
  }
}

/** An error whose message is a sentence that the user can act on. */
export class UserError extends Error {}

/** What an error says, of whatever kind it is: Google's services throw objects of their own. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? `${error.message}` : `${error}`;
}

/** What went wrong as one sentence, never a stack trace. */
export function detailOf(error: unknown, language: Language): string {
  if (error instanceof BuildError) return fill(translate(FAILURES[error.key], language), error.values);
  const line = (messageOf(error).split('\n')[0] ?? '').trim();
  return line === '' || /[.!?]$/.test(line) ? line : `${line}.`;
}

/** What was thrown as an error that tells the user what to do. */
export function userErrorOf(error: unknown, language: Language): UserError {
  if (error instanceof UserError) return error;
  return new UserError(fill(translate(FAILED, language), {detail: messageOf(error)}));
}
