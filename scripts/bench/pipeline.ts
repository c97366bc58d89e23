/** A raw table of eight columns as a CRM exports it, and the win rate of each month by a bare loop over it. */

import {randomNumbers} from '../../src/app/sample/random';
import {isoOf} from '../../src/core/periods/day';

/** Rows of the tables that are measured. */
export const SIZES = [1_000, 10_000, 100_000, 200_000] as const;

export type RawCell = string | number;
export type RawTable = readonly (readonly RawCell[])[];

export const [OWNER, PRODUCT, STAGE, CLOSED, AMOUNT] = [1, 2, 4, 6, 7] as const;
const HEADS = [
  'opportunity_id',
  'sales_agent',
  'product',
  'account',
  'deal_stage',
  'engage_date',
  'close_date',
  'close_value',
];
const STAGES = ['Won', 'Lost', 'Won', 'Engaging', 'Won', 'Lost', 'Prospecting', 'Won'];
const [FIRST_DAY, DAYS, LONGEST] = [45_292, 700, 120] as const;
const [OWNERS, PRODUCTS, ACCOUNTS, HIGHEST] = [30, 7, 300, 5000] as const;

/** So many deals, the same in every run; dates are texts. */
export function pipeline(count: number): RawTable {
  const random = randomNumbers(1);
  const below = (most: number): number => Math.floor(random() * most);
  const rows = Array.from({length: count}, (_, index): RawCell[] => {
    const stage = STAGES[below(STAGES.length)] ?? '';
    const created = FIRST_DAY + below(DAYS);
    const isClosed = stage === 'Won' || stage === 'Lost';
    const amount = stage === 'Won' ? below(HIGHEST) : 0;
    return [
      `${(index * 7919 + 1e7).toString(36)}${index}`,
      `Rep ${below(OWNERS)}`,
      `Product ${below(PRODUCTS)}`,
      `Account ${below(ACCOUNTS)}`,
      stage,
      isoOf(created),
      isClosed ? isoOf(created + below(LONGEST)) : '',
      isClosed ? amount : '',
    ];
  });
  return [HEADS, ...rows];
}

const MONTHS = 12 * 100;
const ZERO = '0'.charCodeAt(0);

const digitsAt = (text: string, at: number): number =>
  10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO;

/** The win rate by month since 2000: what a program for this one table alone would do. */
export function bareLoop(table: RawTable): Float64Array {
  const [won, closed] = [new Float64Array(MONTHS), new Float64Array(MONTHS)];
  for (let row = 1; row < table.length; row++) {
    const cells = table[row];
    const [stage, day] = [cells?.[STAGE], cells?.[CLOSED]];
    if ((stage !== 'Won' && stage !== 'Lost') || typeof day !== 'string') continue;
    const month = 12 * digitsAt(day, 2) + digitsAt(day, 5);
    closed[month] = (closed[month] ?? 0) + 1;
    if (stage === 'Won') won[month] = (won[month] ?? 0) + 1;
  }
  return won.map((count, month) => count / (closed[month] ?? 0));
}
