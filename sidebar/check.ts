/** The data check: what is wrong with rows, and a way to the first of them. Nothing of the user's is changed. */
import type {CleanView, ProblemView} from '../src/app/sidebar/view';
import {button, element} from './dom';
import {state} from './state';
import {usesLine} from './tables';
import {say} from './texts';

export function checkList(
  show: (problem: ProblemView) => void,
  clean: (offer: CleanView) => void,
): Node | undefined {
  const {problems, cleans, tables} = state.view;
  const several = new Set(problems.map(({tab}) => tab)).size > 1;
  const items = problems.map((problem, index) => {
    const {tab, row, rows, text, uses} = problem;
    const label = several ? say('firstOn', {tab, row}) : say('first', {row});
    const link = button(`problem-${index}`, label, 'link', () => show(problem));
    return element(
      'li',
      {},
      element('b', {}, say('rows', {count: rows})),
      ` ${text}`,
      usesLine(say('touches'), uses),
      link,
    );
  });
  const offers = cleans.map((offer) =>
    element(
      'li',
      {},
      offer.text,
      button(`clean-${offer.table}-${offer.field}`, say('clean'), 'link', () => clean(offer)),
    ),
  );
  const none = tables.some((table) => table.state === 'found') && items.length + offers.length === 0;
  if (items.length + offers.length === 0 && !none) return undefined;
  return element(
    'section',
    {className: 'check'},
    element('h2', {}, say('check')),
    none ? element('p', {className: 'detail'}, say('noProblems')) : undefined,
    element('ul', {}, ...items, ...offers),
  );
}
