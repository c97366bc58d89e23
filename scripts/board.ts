/** `npm run board`: the dashboard of some CSV files, built with the bundle and read from its own cells. */

import {existsSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {languageOf} from '../src/core/text';
import {keptBundle} from './bundle/kept';
import {boardArguments, USAGE, UsageError} from './offline/board/arguments';
import {type Board, makeBoard, NotBuilt, writtenBy} from './offline/board/board';
import {boardText} from './offline/board/print';
import type {Written} from './offline/board/written';
import {ImportError, importFiles} from './offline/import';

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

/** Before a build, which takes a while. */
function checkFolder(path: string): void {
  if (!existsSync(dirname(path)))
    throw new UsageError(
      `--formulas ${path}: the file cannot be written: there is no folder ${dirname(path)}.`,
    );
}

function writeFormulas(path: string, written: Written): void {
  try {
    writeFileSync(path, `${JSON.stringify(written, null, 1)}\n`);
  } catch (error) {
    const why = error instanceof Error ? error.message : `${error}`;
    throw new UsageError(`--formulas ${path}: the file cannot be written: ${why}`);
  }
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
    if (args.help) return {out: USAGE, err: '', code: 0};
    const files = importFiles(args.files, {locale: args.locale});
    if (args.formulasFile !== undefined) checkFolder(args.formulasFile);
    const bundle = dist ?? (await keptBundle());
    const made = makeBoard(bundle, files, args);
    if (args.formulasFile !== undefined) writeFormulas(args.formulasFile, writtenBy(bundle, files, args));
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
