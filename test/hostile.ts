/** Texts that somebody could put into a CRM to be taken for a formula, markup, a wildcard, a number or a date. */
import fc from 'fast-check';

const BEGINNINGS = [
  ...['=', '+', '-', '@', '\t', "'", '"', '~', '*', '?', '<', '>', '<>', '>=', '<=', '!', '#', '%', '$', ';'],
  ...[
    '\\',
    '{',
    '&',
    '^',
    '.*',
    ' ',
    '\n',
    '\r\n',
    '\u00a0',
    '\u2009',
    '\u202e',
    '\u200f',
    '\u2066',
    '\ufeff',
  ],
  '',
];
const BODIES = [
  ...[
    'Ann',
    'SUM(1;2)',
    'HYPERLINK("http://x";"y")',
    'IMPORTXML(A1;"//a")',
    "cmd|' /C calc'!A0",
    '1+1',
    'A1:B2',
  ],
  ...['5', '0', '1,5', '1.5', '50%', '1e3', '2026', '2026-05', '2026-05-01', '12.05.2026', '12:30', '0x1F'],
  ...['TRUE', 'FALSE', 'ИСТИНА', 'N/A', 'REF!', 'null', 'undefined', '__proto__', 'constructor', 'toString'],
  ...[
    '<img src=x onerror="window.hacked=1">',
    '<script>window.hacked=1</script>',
    '</option><b>x',
    '&lt;b&gt;',
  ],
  ...[
    'A*',
    '?nn',
    '~*',
    '~~',
    '*',
    '?',
    '"quoted"',
    "it's",
    'a;b',
    'a,b',
    '{1;2}',
    '[x]',
    '$1',
    '$&',
    '\\d+',
  ],
  ...[
    'won',
    'lost',
    'All',
    '(none)',
    'Others',
    'Straße',
    'ﬁn',
    '😀',
    'Ёлкин',
    'line\nbreak',
    'tab\there',
    'שלום',
    'سلام',
  ],
];

/** A beginning and a body, in some case, with something of chance behind: most texts are there once. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.constantFrom(...BODIES),
    fc.constantFrom('as is', 'upper', 'lower'),
    fc.oneof(
      {weight: 2, arbitrary: fc.constant('')},
      {weight: 3, arbitrary: fc.nat({max: 99}).map((number) => ` ${number}`)},
      {weight: 1, arbitrary: fc.string({maxLength: 6})},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})},
    ),
  )
  .map(([beginning, body, spelled, end]) => {
    const text = `${beginning}${body}${end}`;
    return spelled === 'upper' ? text.toUpperCase() : spelled === 'lower' ? text.toLowerCase() : text;
  });

/** As many texts as are asked for, each once; the same in every run. */
export function hostileTexts(count: number, seed: number): string[] {
  const found = new Set<string>();
  for (let round = 0; found.size < count; round++)
    for (const text of fc.sample(hostileText, {numRuns: count, seed: seed + round})) found.add(text);
  return [...found].slice(0, count);
}

/** The longest texts that a cell takes. */
export const LONG_TEXTS = ['=1+', '<b>', '~*?', ' ', '"', 'x'].map((text) =>
  text.repeat(50_000).slice(0, 50_000),
);
