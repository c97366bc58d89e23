/**
 * What the KPIs of upsells and of cross-sells have alike: each is told of the deals of one type, and has no value where
 * a deal's type is not known.
 */

import {text} from '../text';
import {none, type Term} from './expression';
import type {KpiExample, Thresholds} from './kpi';

export function buyersRate({
  buyers,
  customers,
  untyped,
}: Readonly<Record<'buyers' | 'customers' | 'untyped', Term>>): Term {
  return buyers.over(customers, 'no-earlier-customers').unless(untyped, '>', 0, none('unknown-types'));
}

export function soldShare({sold, won, untyped}: Readonly<Record<'sold' | 'won' | 'untyped', Term>>): Term {
  return sold.over(won, 'no-won-amounts').unless(untyped, '>', 0, none('unknown-types'));
}

/** Who types the numbers has sorted the deals already. */
export const buyersGiven = ({buyers = 0, customers = 0}: Readonly<Record<string, number>>) => ({
  buyers,
  customers,
  untyped: 0,
});

export const BUYERS_THRESHOLDS: Thresholds = {
  kind: 'fixed',
  bad: 2,
  good: 10,
  per: 100,
  why: text('From 10 % on sales to known customers are a habit; below 2 % they happen by chance'),
};

export const BUYERS_EXAMPLES: readonly KpiExample[] = [
  {given: {buyers: 12, customers: 80, untyped: 0}, value: 0.15},
  {given: {buyers: 0, customers: 80, untyped: 0}, value: 0},
  {given: {buyers: 0, customers: 0, untyped: 0}, empty: 'no-earlier-customers'},
  {given: {buyers: 3, customers: 10, untyped: 1}, empty: 'unknown-types'},
];

export const SHARE_EXAMPLES: readonly KpiExample[] = [
  {given: {sold: 200, won: 800, untyped: 0}, value: 0.25},
  {given: {sold: 0, won: 800, untyped: 0}, value: 0},
  {given: {sold: 0, won: 0, untyped: 0}, empty: 'no-won-amounts'},
];
