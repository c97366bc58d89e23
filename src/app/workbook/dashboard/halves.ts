/** Tables that take half of the grid, two by two. */
import type {Campaigns} from './campaigns';
import {type Funnel, putProblems, QUARTER, type Scores} from './facts';
import {
  HALF_ROWS,
  HALVES,
  type Half,
  HEADING_HEIGHT,
  LAST_COLUMN,
  MIDDLE_HEAD_HEIGHT,
  ROW_HEIGHT,
  SPACE,
} from './layout';
import type {Block} from './pages';
import type {DashboardParts} from './parts';
import type {UnusualMonths} from './unusual';

type PutHalf = (row: number, column: Half) => void;

export interface HalfTables {
  readonly campaigns: Campaigns;
  readonly funnel: Funnel;
  readonly scores: Scores;
  readonly unusual: UnusualMonths;
}

/** The tables that can be told, in pairs, so that no half stays empty but the last. */
export function halfBlocks(parts: DashboardParts, tables: HalfTables): Block[] {
  const {campaigns, funnel, scores, unusual} = tables;
  const small = [funnel, scores].filter(({isTold}) => isTold);
  const puts: PutHalf[] = [
    ...(campaigns.isTold ? [(row: number, column: Half) => campaigns.put(row, column)] : []),
    (row, column) => putProblems(parts, row, column),
    ...(small.length > 0
      ? [
          (row: number, column: Half) => {
            small.forEach((table, index) => {
              table.put(row, column + index * QUARTER);
            });
          },
        ]
      : []),
    (row, column) => {
      parts.heading(row, column, {text: parts.t('unusualTable')});
      unusual.putList(row + 1, column);
    },
  ];
  const heights = [
    HEADING_HEIGHT,
    MIDDLE_HEAD_HEIGHT,
    ...Array.from({length: HALF_ROWS}, () => ROW_HEIGHT),
    SPACE,
  ];
  return Array.from(
    {length: Math.ceil(puts.length / HALVES.length)},
    (_, index): Block => ({
      heights,
      put: (row) => {
        parts.headRow(row + 1, 2, LAST_COLUMN - 1);
        HALVES.forEach((column, half) => {
          puts[index * HALVES.length + half]?.(row, column);
        });
      },
    }),
  );
}
