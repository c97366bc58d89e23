/** Finds rows whose text stands in an earlier row. Ids are as many as rows, and a Set of them is slow to fill. */

/** FNV-1a over the characters of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** 1 for each row that repeats an earlier row's text, 0 for the others; blanks repeat nothing. */
export function repeatsOf(texts: readonly (string | number)[]): (0 | 1)[] {
  const mask = 2 ** Math.ceil(Math.log2(texts.length * 2 + 1)) - 1;
  // Rows by the place that their hash leads to, counted from 1; 0 is free.
  const rows = new Int32Array(mask + 1);
  const hashes = new Int32Array(texts.length);
  return texts.map((text, row) => {
    if (text === '') return 0;
    const hash = hashOf(`${text}`);
    hashes[row] = hash;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let other = rows[place] ?? 0; other > 0; other = rows[place] ?? 0) {
      if (hashes[other - 1] === hash && texts[other - 1] === text) return 1;
      place = (place + 1) & mask;
    }
    rows[place] = row + 1;
    return 0;
  });
}
