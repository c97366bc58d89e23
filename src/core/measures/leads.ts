/** Measures of the leads table. A cohort is counted by the day on which its leads were created. */

import {measuresOf} from '../definitions/measure';
import {text} from '../text';

const {count} = measuresOf('leads');

const created = {on: 'created'};

export const leadsCreated = count({
  id: 'leads-created',
  title: text('New leads'),
  time: created,
  needs: ['created'],
  months: {place: 14},
  funnel: 1,
});

export const leadsQualified = count({
  id: 'leads-qualified',
  title: text('New leads that became qualified'),
  short: text('Qualified leads'),
  where: {qualified: 'yes'},
  time: created,
  needs: ['created', 'qualified'],
  months: {place: 15},
  funnel: 2,
});

export const leadsWon = count({
  id: 'leads-won',
  title: text('New leads that became customers'),
  where: {customer_won: 'yes'},
  time: created,
  needs: ['created', 'customerWon'],
});

/** Whenever these leads were created: with new leads as the base the rate can pass 100 %. */
export const leadsQualifiedFlow = count({
  id: 'leads-qualified-flow',
  title: text('Leads that became qualified in the period'),
  time: {on: 'qualified_day'},
  needs: ['qualified', 'qualifiedDay'],
});

export const leadsWonFlow = count({
  id: 'leads-won-flow',
  title: text('Leads that became customers in the period'),
  time: {on: 'customer_day'},
  needs: ['customerOn'],
});
