/** Rows of the sample deals and of their stages. */

import type {Cell} from '../../core/mapping';
import type {Day} from '../../core/periods/day';
import {DEAL_FIELDS} from '../../core/tables/fields/deals';
import type {TableField} from '../../core/tables/fields/field';
import {type Language, translate} from '../../core/text';
import {CUSTOMERS, makeDeals, type SampleDeal} from './pipeline';
import {at} from './random';
import {type Words, wordsIn} from './words';

/** Place of the deal that stands twice, as one does in any real export. */
const REPEATED = 780;

export const dateCell = (day: Day | undefined): Cell => (day ? {serial: day} : '');

const idOf = (index: number): string => `D-${1001 + index}`;

/** Customers of neighbouring numbers should not share a stem. */
export const customerName = ({pair}: Words, customer: number): string =>
  pair('stems', 'trades', (customer * 37) % CUSTOMERS.all);

/** Fields that measures read as they stand have a column in the sample. */
const SAMPLED = DEAL_FIELDS.flatMap(({title, measured}: TableField) =>
  measured?.sample ? [{title, cell: measured.sample}] : [],
);

export const measuredHeaders = (language: Language): string[] =>
  SAMPLED.map(({title}) => translate(title, language));

/** What they hold: nothing in a deal without an amount. */
const measuredCells = ({amount}: SampleDeal, index: number): Cell[] =>
  SAMPLED.map(({cell}) => (amount ? cell(amount, (index % 100) / 100) : ''));

export function dealRows(deals: readonly SampleDeal[], words: Words): Cell[][] {
  const {word} = words;
  const rows = deals.map((deal, index): Cell[] => {
    const name = customerName(words, deal.customer);
    const product = word('products', deal.product);
    return [
      idOf(index),
      `${product} – ${name}`,
      name,
      word('reps', deal.rep),
      word('sources', deal.source),
      product,
      word('types', deal.type),
      word('stages', deal.stage),
      deal.amount || '',
      deal.probability,
      dateCell(deal.created),
      dateCell(deal.closed),
      word('campaigns', deal.campaign),
      deal.cost,
      dateCell(deal.expected),
      ...deal.scores,
      ...measuredCells(deal, index),
    ];
  });
  rows.splice(REPEATED, 0, [...at(rows, REPEATED)]);
  return rows;
}

/** A stage is entered after each quarter of the way, and the end on the day of closing. */
export function historyRows(deals: readonly SampleDeal[], {word}: Words): Cell[][] {
  return deals.flatMap(({created, due, closed, stage, reached}, index) => {
    const row = (place: number, day: Day): Cell[] => [idOf(index), word('stages', place), {serial: day}];
    const enteredOn = (place: number): Day => created + Math.ceil(((due - created) * place) / 4);
    const rows = Array.from({length: reached + 1}, (_, place) => row(place, enteredOn(place)));
    return closed ? [...rows, row(stage, closed)] : rows;
  });
}

/** The deals alone, under their headers. */
export function sampleDeals(today: Day, language: Language): Cell[][] {
  const words = wordsIn(language);
  return [
    [...words.list('deals').slice(1), ...measuredHeaders(language)],
    ...dealRows(makeDeals(today), words),
  ];
}
