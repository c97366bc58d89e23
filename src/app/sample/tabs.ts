/**
 * The sample workbook: every kind of table, all of one company that has grown for two years and is now in trouble.
 * Numbers are the same in every language and for everyone on the same day.
 */

import type {Cell, Tab} from '../../core/mapping';
import type {Day} from '../../core/periods/day';
import type {Language} from '../../core/text';
import {makeCustomers} from './customers';
import {customerName, dateCell, dealRows, historyRows, measuredHeaders} from './deals';
import {makeLeads} from './leads';
import {makeBaselines, makeCosts, makePlan} from './money';
import {makeDeals, type SampleDeal} from './pipeline';
import {type WordList, type Words, wordsIn} from './words';

/** Managers and regions. */
const TEAMS = 3;

function leadRows(deals: readonly SampleDeal[], today: Day, {word, pair}: Words): Cell[][] {
  return makeLeads(deals, today).map((lead, index) => [
    `L-${20_001 + index}`,
    pair('firstNames', 'surnames', lead.name),
    word('sources', lead.source),
    word('campaigns', lead.campaign),
    word('reps', lead.rep),
    word('statuses', lead.status),
    dateCell(lead.created),
    dateCell(lead.converted),
    dateCell(lead.customerOn),
  ]);
}

function customerRows(deals: readonly SampleDeal[], today: Day, words: Words): Cell[][] {
  return makeCustomers(deals, today).map(({customer, started, ended, mrr, previous, changed}) => [
    customerName(words, customer),
    dateCell(started),
    dateCell(ended),
    mrr,
    previous || '',
    dateCell(changed),
  ]);
}

/** All tabs with their headers; the first holds the deals. */
export function sampleTabs(today: Day, language: Language): Tab[] {
  const words = wordsIn(language);
  const {list, word} = words;
  const tab = (table: WordList, rows: readonly (readonly Cell[])[], more: readonly string[] = []): Tab => {
    const [name = '', ...headers] = list(table);
    return {name, rows: [[...headers, ...more], ...rows]};
  };
  const deals = makeDeals(today);
  const baselines = makeBaselines(deals, today);
  const costs = makeCosts(deals, baselines, today).map(([month, category, amount, campaign = -1]) => [
    dateCell(month),
    word('categories', category),
    amount,
    word('campaigns', campaign),
  ]);
  const plan = makePlan(deals, today).map(([month, rep, amount]) => [
    dateCell(month),
    word('reps', rep),
    amount,
  ]);
  return [
    tab('deals', dealRows(deals, words), measuredHeaders(language)),
    tab('leads', leadRows(deals, today, words)),
    tab('customers', customerRows(deals, today, words)),
    tab('costs', costs),
    tab('plan', plan),
    tab(
      'team',
      list('reps').map((rep, place) => [
        rep,
        word('managers', place % TEAMS),
        word('regions', place % TEAMS),
      ]),
    ),
    tab(
      'baselines',
      baselines.map(([campaign, month, ...amounts]) => [
        word('campaigns', campaign),
        dateCell(month),
        ...amounts,
      ]),
    ),
    tab('history', historyRows(deals, words)),
  ];
}
