/** Ranges of a sheet by their texts, all of them made in one step. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class Ranges {
  readonly #made: ReadonlyMap<string, Range>;

  constructor(sheet: Sheet, texts: readonly string[]) {
    const once = [...new Set(texts)];
    const [only = '', ...more] = once;
    const made = more.length > 0 ? sheet.getRangeList(once).getRanges() : [sheet.getRange(only)];
    this.#made = new Map(
      once.flatMap((text, index) => {
        const range = made[index];
        return range ? [[text, range] as const] : [];
      }),
    );
  }

  /** @throws Error where the range was not asked for: a mistake of ours */
  at(text: string): Range {
    const range = this.#made.get(text);
    if (!range) throw new Error(`The range ${text} was not made.`);
    return range;
  }
}
