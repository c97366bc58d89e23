import type {Section} from '../bench';
import {build, openedWhole} from './deals';

export default {
  title:
    'Service calls of Build dashboard on the sample workbook, every table with so many rows; ranges and builders are objects of the script, of which nothing is read or written',
  heads: ['rows', 'run', 'reads', 'writes', 'calls', 'steps of objects'],
  async rows() {
    const table: string[][] = [];
    for (const count of [100, 1_000, 10_000]) {
      const standIn = await openedWhole(count);
      for (const run of ['build', 'rebuild']) {
        build(standIn);
        const {reads, writes, total, built} = standIn.calls;
        const numbers = [reads, writes, total, built].map((number) => number.toLocaleString('en-US'));
        table.push([count.toLocaleString('en-US'), run, ...numbers]);
      }
    }
    return table;
  },
} satisfies Section;
