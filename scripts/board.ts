/** `npm run board`: the dashboard of some CSV files, built with the bundle and read from its own cells. */
import {languageOf} from '../src/core/text';
import {boardArguments, UsageError} from './board/arguments';
import {makeBoard, NotBuilt} from './board/board';
import {boardText} from './board/print';
import {buildBundle} from './build';
import {ImportError, importFiles} from './import';

async function board(words: readonly string[]): Promise<string> {
  const args = boardArguments(words);
  const sheets = importFiles(args.files, {locale: args.locale});
  const {outDir} = await buildBundle();
  const made = makeBoard(outDir, sheets, args);
  return args.json ? JSON.stringify(made, null, 1) : boardText(made, languageOf(args.locale));
}

board(process.argv.slice(2)).then(
  (text) => console.log(text),
  (error: unknown) => {
    // What a user can mend is one message; anything else is a mistake of ours and shows where it happened.
    const expected = error instanceof UsageError || error instanceof NotBuilt || error instanceof ImportError;
    console.error(expected ? error.message : error);
    process.exitCode = 1;
  },
);
