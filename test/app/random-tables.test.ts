import {checkRandomTables} from './random-tables';

test('formulas and numbers agree on random tables with names that look like criteria and formulas', () => {
  checkRandomTables(['All']);
}, 900_000);
