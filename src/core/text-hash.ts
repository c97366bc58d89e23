/** Hashes of texts, and whether a text stands as it is read, told in one pass: what is as it should be is read no further. */

const NUMBER_SIGN = 0x23;
const PLAIN_SPACE = 0x20;
const [FIRST_CONTROL, FIXED_SPACE] = [0x7f, 0xa0];
/** Every other space lies below the plain one, or from here on. */
const FIRST_SPACE = 0x1680;

/** What no text hashes to. */
export const UNTIDY = -1;
/** FNV-1a, of which 31 bits are kept: such numbers are the quickest. */
const [HASH_BASIS, HASH_PRIME, HASH_BITS] = [0x811c9dc5 | 0, 0x01000193, 0x7fffffff];

/**
 * A hash of a text, UNTIDY where it may be an error or has spaces to be taken out. Most have not, which a pattern would
 * tell slowly; and to look at every character for the hash alone would take as long again.
 */
export function tidyHash(text: string): number {
  let hash = HASH_BASIS;
  let before = PLAIN_SPACE;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (!isPlainSign(sign)) {
      if (sign < PLAIN_SPACE || sign >= FIRST_SPACE) return UNTIDY;
      if (sign >= FIRST_CONTROL && sign <= FIXED_SPACE) return UNTIDY;
      if (sign === PLAIN_SPACE && before === PLAIN_SPACE) return UNTIDY;
    }
    hash = Math.imul(hash ^ sign, HASH_PRIME);
    before = sign;
  }
  if (text !== '' && (before === PLAIN_SPACE || text.charCodeAt(0) === NUMBER_SIGN)) return UNTIDY;
  return hash & HASH_BITS;
}

/** The hash that `tidyHash` gives a tidy text. */
export function textHash(text: string): number {
  let hash = HASH_BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash & HASH_BITS;
}

/** Whether a sign is an ASCII letter, digit or mark: no space and nothing that cannot be seen. */
export const isPlainSign = (sign: number): boolean => sign > PLAIN_SPACE && sign < FIRST_CONTROL;
