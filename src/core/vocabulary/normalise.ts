/** Texts that mean the same become equal: for headers and stage words, never for the data themselves. */

/** Latin letters that look like Cyrillic ones; Bitrix24's own file spells «Cчёт» with a Latin C. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Trimmed, lower case, single spaces, ё as е, Latin look-alikes as Cyrillic inside Cyrillic words. */
export function normalise(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\s]+/g, (word) =>
      /[а-я]/.test(word) ? word.replace(/[a-z]/g, (letter) => LOOK_ALIKES[letter] ?? letter) : word,
    );
}

/** Every kind of table asks about the same headers. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

/** A header without punctuation: `Deal - Owner`, `deal_owner` and `Deal Owner` are the same. */
export function normaliseHeader(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const key = normalise(text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}\p{N}%]+/gu, ' '));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, key);
  return key;
}
