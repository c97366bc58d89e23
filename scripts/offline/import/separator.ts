/** Finds the separator of a delimited text. */

/** In the order of preference: a comma also stands in numbers and sentences, the others hardly ever do. */
const SEPARATORS = ['\t', ';', '|', ','] as const;

export type Separator = (typeof SEPARATORS)[number];

const SAMPLE_CHARACTERS = 200_000;
const SAMPLE_LINES = 200;

/** Lines with the quoted cells emptied, so that what stands in them is not counted. */
function sampleLines(text: string): string[] {
  const bare = text.slice(0, SAMPLE_CHARACTERS).replace(/(^|[\t;|,\n])"[^"]*(?:""[^"]*)*"/g, '$1');
  const lines = bare.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, SAMPLE_LINES);
}

function counter(
  lines: readonly string[],
  separator: Separator,
): {inHeader: number; linesAlike: number; most: number} {
  const counts = lines.map((line) => line.split(separator).length - 1);
  const inHeader = counts[0] ?? 0;
  const linesBy = new Map<number, number>();
  for (const count of counts) linesBy.set(count, (linesBy.get(count) ?? 0) + 1);
  const columns = [...linesBy].map(([count, alike]) => count * alike);
  return {inHeader, linesAlike: linesBy.get(inHeader) ?? 0, most: Math.max(0, ...columns)};
}

/**
 * The separator that stands in the header as often as in at least half of the lines; where none does (a title
 * above the table), the one that makes the most cells. A text of one column has none: then it is the comma.
 *
 * Frequency alone would take the comma of `10,5;3,5` for the separator.
 * @param text line breaks as \n
 */
export function separatorOf(text: string): Separator {
  const lines = sampleLines(text);
  const counted = SEPARATORS.map((separator) => ({separator, ...counter(lines, separator)}));
  const regular = counted.find(({inHeader, linesAlike}) => inHeader > 0 && linesAlike * 2 >= lines.length);
  if (regular) return regular.separator;
  const most = Math.max(...counted.map((candidate) => candidate.most));
  return most === 0 ? ',' : (counted.find((candidate) => candidate.most === most)?.separator ?? ',');
}
