/** Canonical columns that tell the class of a word by a list of words. */
import type {CanonicalCell, CanonicalColumn} from '../canonical';
import {call, quote} from '../formula-text';
import type {StageWord} from '../mapping';
import {blankColumn} from './mapped';

function wordLookup(words: readonly StageWord[] | undefined): (word: CanonicalCell) => string {
  const classes = new Map((words ?? []).map(({word, outcome}) => [word.toLowerCase(), outcome]));
  const known = new Map<CanonicalCell, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = classes.get(`${word}`.toLowerCase()) ?? 'unknown';
      known.set(word, found);
    }
    return found;
  };
}

/** The class of words that a table has no column for. */
export function noWords(id: string): CanonicalColumn {
  return {id, from: 'columns', formula: () => blankColumn, compute: () => ''};
}

/**
 * Class of the words in one column; blank where the column says nothing, `unknown` where the list lacks the word.
 * @param part the formula finds the list in the parts `<part>-words` and `<part>-outcomes`
 */
export function wordColumn(
  id: string,
  source: string,
  part: string,
  words: readonly StageWord[] | undefined,
): CanonicalColumn {
  const lookup = wordLookup(words);
  return {
    id,
    from: 'columns',
    formula: ({column, part: cell}) =>
      `IF(${column(source)}="";"";${call('XLOOKUP', column(source), cell(`${part}-words`), cell(`${part}-outcomes`), quote('unknown'))})`,
    compute: (row) => (row(source) === '' ? '' : lookup(row(source))),
  };
}
