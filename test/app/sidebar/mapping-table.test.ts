import {mappingTable} from './mapping-table';

test.each(mappingTable())('of an export of $name every field is right without a click', (row) => {
  expect(row.right).toBe(row.fields);
  expect(row.wrong).toEqual([]);
});

test.each(mappingTable())('of an export of $name nothing is asked but what types of deals mean', ({
  questions,
}) => {
  expect(questions.filter((text) => text !== 'words of Type')).toEqual([]);
});
