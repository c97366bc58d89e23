import type {Section} from '../bench';
import {build, openedRaw, openedWhole} from './deals';

const WORKBOOKS = [
  {
    name: 'the sample, every table',
    counts: [100, 1_000, 10_000],
    runs: ['build', 'rebuild'],
    open: openedWhole,
  },
  // Of so many deals a spreadsheet holds no other table beside them, and no second dashboard beside the first.
  {name: 'deals alone', counts: [100, 100_000], runs: ['build'], open: openedRaw},
] as const;

export default {
  title:
    'Service calls of Build dashboard, every table with so many rows; steps of builders (charts, rules, choices, text styles) reach Google only with the call that takes what they built, and are counted apart',
  heads: ['workbook', 'rows', 'run', 'reads', 'writes', 'calls', 'steps of builders', 'with them'],
  async rows() {
    const table: string[][] = [];
    for (const {name, counts, runs, open} of WORKBOOKS) {
      for (const count of counts) {
        const standIn = await open(count);
        for (const run of runs) {
          build(standIn);
          const {reads, writes, total, built} = standIn.calls;
          const numbers = [reads, writes, total, built, total + built].map((number) =>
            number.toLocaleString('en-US'),
          );
          table.push([name, count.toLocaleString('en-US'), run, ...numbers]);
        }
      }
    }
    return table;
  },
} satisfies Section;
