/** The data check: what is wrong with rows, and a way to the first of them. Nothing of the user's is changed. */
import type {ProblemView} from '../src/app/sidebar/view';
import {element} from './dom';
import {state} from './state';
import {usesLine} from './tables';
import {say} from './texts';

export function checkList(show: (problem: ProblemView) => void): Node {
  const {problems, tables} = state.view;
  const several = new Set(problems.map(({tab}) => tab)).size > 1;
  const items = problems.map((problem, index) => {
    const {tab, row, rows, text, uses} = problem;
    const label = several ? say('firstOn', {tab, row}) : say('first', {row});
    const link = element('button', {className: 'link', id: `problem-${index}`}, label);
    link.type = 'button';
    link.addEventListener('click', () => show(problem));
    return element(
      'li',
      {},
      element('b', {}, say('rows', {count: rows})),
      ` ${text}`,
      usesLine(say('touches'), uses),
      link,
    );
  });
  const none = tables.some((table) => table.state === 'found') && items.length === 0;
  return element(
    'section',
    {className: 'check'},
    element('h2', {}, say('check')),
    none ? element('p', {className: 'detail'}, say('noProblems')) : undefined,
    element('ul', {}, ...items),
  );
}
