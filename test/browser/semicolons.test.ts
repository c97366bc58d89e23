import {withCommas} from '../../scripts/offline/workbench/page/semicolons';

describe('a formula typed with ;', () => {
  test.each([
    ['=SUM(1;2)', '=SUM(1,2)'],
    ['=IF(A1="a;b";1;2)', '=IF(A1="a;b",1,2)'],
    ['=IF(A1="say ""x;y""";1;2)', '=IF(A1="say ""x;y""",1,2)'],
    ["=SUM('My; tab'!A1;2)", "=SUM('My; tab'!A1,2)"],
    ['=SUM({1;2};3)', '=SUM({1;2},3)'],
    ['=SUM(1,2)', '=SUM(1,2)'],
    ['=SUM(1;"unfinished;', '=SUM(1,"unfinished;'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(withCommas(typed)).toBe(stored);
  });
});
