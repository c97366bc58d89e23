import {build, openedWhole} from '../../../scripts/bench/deals';
import type {StandIn} from '../../../scripts/offline/standin/api';
import {kindOf} from '../../../scripts/offline/standin/calls';

const MOST = 250;

interface Run {
  readonly total: number;
  readonly byMember: Readonly<Record<string, number>>;
  /** Members called, in order. */
  readonly order: readonly string[];
}

function run(standIn: StandIn): Run {
  const order: string[] = [];
  standIn.watch({before: (name) => order.push(name)});
  build(standIn);
  standIn.watch();
  return {total: standIn.calls.total, byMember: {...standIn.calls.byMember}, order};
}

/** Calls by kind, the most frequent first: what to look at where there are too many. */
function told({total, byMember}: Run): string {
  const kinds = Object.entries(byMember).filter(([name]) => kindOf(name) !== 'built');
  const lines = kinds.sort(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`);
  return [`${total} calls`, ...lines].join('\n');
}

/** Ranges hold no values, the id of a sheet never changes, and the others are no reads of the spreadsheet. */
const HARMLESS =
  /^Sheet\.getSheetId$|\.(getRange|getRangeList|getRanges)$|^(LockService|PropertiesService|Html\w+)\./;

/** What is read of the spreadsheet after something has been written to it. */
function readsAfterWrites(order: readonly string[]): string[] {
  const calls = order.filter((name) => kindOf(name) !== 'built' && !HARMLESS.test(name));
  const first = calls.findIndex((name) => kindOf(name) === 'write' && !/^Lock\./.test(name));
  return calls.slice(first).filter((name) => kindOf(name) === 'read');
}

describe('the sample with all its tables', () => {
  let few: Run;
  let again: Run;

  beforeAll(async () => {
    const standIn = await openedWhole(100);
    few = run(standIn);
    again = run(standIn);
  }, 300_000);

  test(`is built in at most ${MOST} calls, and built again in no more`, () => {
    expect(few.total > MOST ? told(few) : '').toBe('');
    expect(again.total > MOST ? told(again) : '').toBe('');
  });

  test('the sample with all its tables is read before it is written; later only the probe and the formulas as written', () => {
    expect([few, again].map(({order}) => readsAfterWrites(order))).toEqual([
      ['Range.getValues', 'Range.getFormulas'],
      ['Range.getValues', 'Range.getFormulas'],
    ]);
  });
});
