import type {Section} from '../bench';
import {quietly} from '../offline/standin/engine-setup';
import {build, opened, TAB} from './deals';

const FEW = 5_000;
const MANY = 50_000;

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A build with its first computing, computing all again, and what follows from the amount of one deal, which a user types. */
async function times(count: number): Promise<readonly [built: number, all: number, edit: number]> {
  const standIn = await opened(count);
  const built = milliseconds(() => build(standIn));
  const all = milliseconds(() => quietly(() => standIn.model.dispatch('EVALUATE_CELLS')));
  const edit = milliseconds(() => standIn.type(TAB, 'I3', '4321'));
  return [built, all, edit];
}

export default {
  title: `Computing in @odoo/o-spreadsheet as published; growth is the time for ten times the deals, 10 where it is linear`,
  heads: ['what', `ms, ${FEW} deals`, `ms, ${MANY} deals`, 'growth'],
  async rows() {
    const few = await times(FEW);
    const many = await times(MANY);
    return ['a build', 'everything again', 'one edited deal'].map((what, index) => {
      const [before = 0, after = 0] = [few[index], many[index]];
      return [what, before.toFixed(0), after.toFixed(0), (after / before).toFixed(1)];
    });
  },
} satisfies Section;
