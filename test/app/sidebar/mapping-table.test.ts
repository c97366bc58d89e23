import {mappingTable, type Variant} from './mapping-table';

const TABLE = mappingTable();
const EXACT: readonly Variant[] = [
  'as exported',
  'columns reversed',
  'titles above, headers in row 4',
  'notes with dates in front',
];

describe.each(TABLE)('an export of $name', ({variants}) => {
  test.each(EXACT)('has every field right without a click: %s', (variant) => {
    const {right, fields, wrong} = variants[variant];
    expect({right, wrong}).toEqual({right: fields, wrong: []});
  });

  test.each(EXACT)('asks nothing but what types of deals mean: %s', (variant) => {
    expect(variants[variant].questions.filter((text) => text !== 'words of Type')).toEqual([]);
  });

  test('has no field wrong where the headers mean nothing: what is not known is asked', () => {
    expect(variants['headers renamed to nonsense'].wrong).toEqual([]);
  });
});
