import {loadScript, topLevelFunctions} from '../../scripts/offline/workbench/page/script';

const code = `
"use strict";
var app = (() => {
  function inner() {}
  return {total: (numbers) => Adder.sum(numbers)};
})();
/** @customfunction */
function TOTAL(numbers) {
  return app.total(numbers);
}
function onOpen(e) {}
function hasWindow() {
  return typeof window + typeof fetch + typeof setTimeout;
}
`;

const adder = {sum: (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)};

describe('the script in the page', () => {
  test('the script in the page shows the functions that stand at the start of a line, nested ones not', () => {
    expect(topLevelFunctions(code)).toEqual(['TOTAL', 'onOpen', 'hasWindow']);
  });

  test('the script in the page runs with the globals given to it', () => {
    const {TOTAL} = loadScript(code, {Adder: adder});
    expect(typeof TOTAL === 'function' && TOTAL([1, 2, 3])).toBe(6);
  });

  test('the script in the page sees nothing of the page that Apps Script has not', () => {
    const {hasWindow} = loadScript(code, {Adder: adder});
    expect(typeof hasWindow === 'function' && hasWindow()).toBe('undefinedundefinedundefined');
  });
});
