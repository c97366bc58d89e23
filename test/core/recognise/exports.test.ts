import {recogniseDeals} from '../../numbers';
import {EXPORTS, fieldsOf, formatsOf, outcomesOf, textRows, underTitle} from './exports';

describe.each(EXPORTS)('an export of $crm', (crm) => {
  const rows = textRows(crm);
  const plain = recogniseDeals([{name: 'Deals', rows}]);

  it('has a column for every field and no field too many', () => {
    expect(fieldsOf(plain)).toEqual(crm.fields);
  });

  it('has the formats that the CRM writes', () => {
    expect(formatsOf(plain)).toEqual(crm.formats);
  });

  it('has the outcomes that the words stand for', () => {
    expect(outcomesOf(plain)).toEqual(crm.words);
  });

  it('leaves nothing to ask but what an unknown type of deals is', () => {
    expect(plain.questions.filter(({field}) => field !== 'type')).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('is read alike with its columns in another order (%i)', (seed) => {
    const found = recogniseDeals([{name: 'Deals', rows: textRows(crm, seed * 7919)}]);
    expect(fieldsOf(found)).toEqual(crm.fields);
    expect(formatsOf(found)).toEqual(crm.formats);
    expect(outcomesOf(found)).toEqual(crm.words);
  });

  it('is read alike under a title, with its header in row 4', () => {
    const found = recogniseDeals([{name: 'Deals', rows: underTitle(rows)}]);
    expect(found.mapping?.headerRow).toBe(4);
    expect(fieldsOf(found)).toEqual(crm.fields);
    expect(outcomesOf(found)).toEqual(crm.words);
  });

  it('is read alike with headers in capitals', () => {
    const [headers = [], ...data] = rows;
    const found = recogniseDeals([
      {name: 'Deals', rows: [headers.map((text) => text.toUpperCase()), ...data]},
    ]);
    const upper = Object.entries(crm.fields).map(([field, header]) => [field, header.toUpperCase()]);
    expect(fieldsOf(found)).toEqual(Object.fromEntries(upper));
  });

  it('is read alike with empty rows under the data, as a new sheet has them', () => {
    const blank = (rows[0] ?? []).map(() => '');
    const found = recogniseDeals([{name: 'Deals', rows: [...rows, ...new Array<string[]>(900).fill(blank)]}]);
    expect(fieldsOf(found)).toEqual(crm.fields);
    expect(outcomesOf(found)).toEqual(crm.words);
  });
});
