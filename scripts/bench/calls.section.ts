import type {Section} from '../bench';
import {build, openedWhole} from './deals';

export default {
  title:
    'Service calls of Build dashboard on the sample workbook, every table with so many rows; steps of builders (charts, rules, choices, text styles) reach Google only with the call that takes what they built, and are counted apart',
  heads: ['rows', 'run', 'reads', 'writes', 'calls', 'steps of builders', 'with them'],
  async rows() {
    const table: string[][] = [];
    for (const count of [100, 1_000, 10_000]) {
      const standIn = await openedWhole(count);
      for (const run of ['build', 'rebuild']) {
        build(standIn);
        const {reads, writes, total, built} = standIn.calls;
        const numbers = [reads, writes, total, built, total + built].map((number) =>
          number.toLocaleString('en-US'),
        );
        table.push([count.toLocaleString('en-US'), run, ...numbers]);
      }
    }
    return table;
  },
} satisfies Section;
