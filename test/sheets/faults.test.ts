import {keptBundle} from '../../scripts/bundle/kept';
import {ACTIONS} from '../../scripts/faults/actions';
import {type Tried, tryAction} from '../../scripts/faults/runner';
import {documentState} from '../../scripts/faults/state';
import {openSmall} from '../../scripts/faults/workbook';
import type {StandIn} from '../../scripts/offline/standin/api';
import {joinStandIn} from '../../scripts/offline/standin/load';
import {TEXTS} from '../../src/app/texts';
import {dayOf} from '../../src/core/periods/day';
import {translate} from '../../src/core/text';
import {DEALS, Script} from './opened';

let dist: string;

beforeAll(async () => {
  dist = await keptBundle();
  await script.build();
}, 300_000);

/** Points that are tried here, none of the actions that take a build each time: `npm run check:long -- faults` tries all of all. */
const TRIED: Readonly<Record<string, Partial<Tried>>> = {
  'save mapping': {first: 25, every: 6},
  'save mapping again': {first: 28, every: 6},
  'clean column': {first: 36, every: 6},
  'table tab': {first: 34, every: 9},
  'sample data': {first: 20, every: 60},
  build: {first: 120, every: 1000, faults: ['cut off']},
};

test.each(Object.entries(TRIED))(
  '%s: a fault at a call loses nothing',
  async (name, tried) => {
    const action = ACTIONS.find((one) => one.name === name);
    if (!action) throw new Error(`There is no action ${name}.`);
    const {points, lost} = await tryAction(() => openSmall(dist), action, tried);
    expect(lost).toEqual([]);
    expect(points).toBeGreaterThan(0);
  },
  300_000,
);

const BUILD = ['Sales KPI', 'Build dashboard'];
const MAPPING = {deals: {columns: {owner: 'Owner'}}};
const script = new Script();
const openFew = (): StandIn => script.open([DEALS], dayOf(2026, 11, 20));

describe('two people at once', () => {
  test('the second, who builds or saves in the middle of a build, is told who goes first, and changes nothing', () => {
    const alone = openFew();
    alone.runMenu(BUILD);
    const expected = documentState(alone);

    const standIn = openFew();
    const second = joinStandIn(dist, standIn);
    const told: string[] = [];
    let calls = 0;
    const interrupt = (): void => {
      calls += 1;
      if (calls % 200 !== 150) return;
      const [shown, before] = [standIn.shown.length, standIn.properties()];
      watch(undefined);
      second.runMenu(BUILD);
      told.push(...standIn.shown.splice(shown).map(({text}) => text));
      expect(() => second.call('saveMapping', MAPPING)).toThrow(translate(TEXTS.busy, 'en'));
      expect(() => second.call('addTableTab', {request: 'plan'})).toThrow(
        /building|at the moment|someone|somebody/i,
      );
      expect(standIn.properties()).toEqual(before);
      watch(interrupt);
    };
    const watch = (before: (() => void) | undefined): void => standIn.watch(before && {before});
    watch(interrupt);
    standIn.runMenu(BUILD);
    standIn.watch();
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told)).toEqual(new Set([translate(TEXTS.busy, 'en')]));
    expect(documentState(standIn)).toEqual(expected);
  }, 300_000);

  test('who comes before the first has the lock, or after it is released, goes first or next, and both are done whole', () => {
    const standIn = openFew();
    const second = joinStandIn(dist, standIn);
    const done: string[] = [];
    standIn.watch({
      before: (name) => {
        if (name !== 'Lock.tryLock' || done.length > 0) return;
        done.push(name);
        standIn.watch();
        second.call('saveMapping', MAPPING);
      },
    });
    standIn.runMenu(BUILD);
    standIn.watch();
    expect(done).toHaveLength(1);
    const inOrder = openFew();
    inOrder.call('saveMapping', MAPPING);
    inOrder.runMenu(BUILD);
    expect(documentState(standIn)).toEqual(documentState(inOrder));
  }, 300_000);
});
