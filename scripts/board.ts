/** `npm run board`: the dashboard of some CSV files, built with the bundle and read from its own cells. */
import {languageOf} from '../src/core/text';
import {boardArguments, UsageError} from './board/arguments';
import {type Board, makeBoard, NotBuilt} from './board/board';
import {boardText} from './board/print';
import {keptBundle} from './bundle/kept';
import {ImportError, importFiles} from './import';

/** What a run of the command would leave on the terminal. */
export interface BoardRun {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

function printed(made: Board, json: boolean, locale: string): BoardRun {
  if (json) return {out: JSON.stringify(made, null, 1), err: '', code: 0};
  return {out: boardText(made, languageOf(locale)), err: made.questions.join('\n'), code: 0};
}

/**
 * Runs the command.
 * @param words words of the command line
 * @param dist folder with a built bundle; it is built where none is given
 * @throws whatever is a mistake of ours; what a user can mend is a message in `err`
 */
export async function board(words: readonly string[], dist?: string): Promise<BoardRun> {
  try {
    const args = boardArguments(words);
    const sheets = importFiles(args.files, {locale: args.locale});
    const made = makeBoard(dist ?? (await keptBundle()), sheets, args);
    return printed(made, args.json, args.locale);
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof NotBuilt || error instanceof ImportError;
    if (!expected) throw error;
    return {out: '', err: error.message, code: 1};
  }
}

if (require.main === module) {
  board(process.argv.slice(2)).then(
    ({out, err, code}) => {
      if (err !== '') console.error(err);
      if (out !== '') console.log(out);
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
