import type {Section} from '../bench';
import {build, opened} from './deals';

export default {
  title: 'Service calls of Build dashboard (time zones are asked once a week of the dates, and left out)',
  heads: ['deals', 'reads', 'writes', 'total'],
  async rows() {
    const table: string[][] = [];
    for (const count of [100, 1_000, 10_000]) {
      const standIn = await opened(count);
      build(standIn);
      const {reads, writes, total, byMember} = standIn.calls;
      const zones = byMember['Utilities.formatDate'] ?? 0;
      table.push(
        [count, reads - zones, writes, total - zones].map((number) => number.toLocaleString('en-US')),
      );
    }
    return table;
  },
} satisfies Section;
