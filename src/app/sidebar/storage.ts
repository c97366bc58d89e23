/** A value kept in properties, which hold little each: in parts, under a head that is written last. */

type Entries = Readonly<Record<string, string>>;

const HEAD = 'sales-kpi-mapping';
/** Characters of a part. A character takes three bytes at most, and a property holds 9 KB. */
const PART = 2900;
const LONE = /[\ud800-\udfff]/g;

const keyOf = (generation: number, index: number): string => `${HEAD}-${generation}-${index}`;

/** Text of a value in which each character can stand alone at the end of a part. */
function textOf(value: unknown): string {
  return JSON.stringify(value).replace(LONE, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

interface Head {
  readonly generation: number;
  readonly parts: number;
}

function headOf(entries: Entries): Head | undefined {
  const found = /^(\d{1,9}):(\d{1,3})$/.exec(entries[HEAD] ?? '');
  return found ? {generation: Number(found[1]), parts: Number(found[2])} : undefined;
}

/** What is kept, undefined where that is nothing or cannot be read. */
export function storedValue(entries: Entries): unknown {
  const head = headOf(entries);
  if (!head) return undefined;
  const parts = Array.from({length: head.parts}, (_, index) => entries[keyOf(head.generation, index)] ?? '');
  try {
    return JSON.parse(parts.join(''));
  } catch {
    // A part is missing: nothing of the value can be used, and recognition works without it.
    return undefined;
  }
}

/** Keys under which a value is kept, those that a writing that was cut off has left included. */
export function keysOf(entries: Entries): string[] {
  return Object.keys(entries).filter((key) => key === HEAD || key.startsWith(`${HEAD}-`));
}

export interface Writing {
  /** To be written first: until the head is there, the earlier value stands. */
  readonly parts: Entries;
  readonly head: readonly [key: string, text: string];
  /** Keys of earlier values, to be removed last. */
  readonly stale: readonly string[];
}

/** How a value takes the place of what is kept, so that at each moment one of the two is whole. */
export function writing(value: unknown, entries: Entries): Writing {
  const text = textOf(value);
  const generation = ((headOf(entries)?.generation ?? 0) % 1_000_000) + 1;
  const count = Math.ceil(text.length / PART);
  const parts = Array.from({length: count}, (_, index) => [
    keyOf(generation, index),
    text.slice(index * PART, (index + 1) * PART),
  ]);
  const made = Object.fromEntries(parts);
  return {
    parts: made,
    head: [HEAD, `${generation}:${count}`],
    stale: keysOf(entries).filter((key) => key !== HEAD && !(key in made)),
  };
}
