/** Measures of the leads table. A cohort is counted by the day on which its leads were created. */
import {measuresOf} from '../measure';

const {count} = measuresOf('leads');

const created = {on: 'created'};

export const leadsCreated = count({
  id: 'leads-created',
  title: {en: 'New leads', ru: 'Новые лиды'},
  time: created,
  needs: ['created'],
  months: {place: 14},
  funnel: 1,
});

export const leadsQualified = count({
  id: 'leads-qualified',
  title: {en: 'New leads that became qualified', ru: 'Новые лиды, прошедшие квалификацию'},
  short: {en: 'Qualified leads', ru: 'Квалиф. лиды'},
  where: {qualified: 'yes'},
  time: created,
  needs: ['created', 'qualified'],
  months: {place: 15},
  funnel: 2,
});

export const leadsWon = count({
  id: 'leads-won',
  title: {en: 'New leads that became customers', ru: 'Новые лиды, ставшие клиентами'},
  where: {customer_won: 'yes'},
  time: created,
  needs: ['created', 'customerWon'],
});

/** Whenever these leads were created: with new leads as the base the rate can pass 100 %. */
export const leadsQualifiedFlow = count({
  id: 'leads-qualified-flow',
  title: {en: 'Leads that became qualified in the period', ru: 'Лиды, прошедшие квалификацию в периоде'},
  time: {on: 'qualified_day'},
  needs: ['qualified', 'qualifiedDay'],
});

export const leadsWonFlow = count({
  id: 'leads-won-flow',
  title: {en: 'Leads that became customers in the period', ru: 'Лиды, ставшие клиентами в периоде'},
  time: {on: 'customer_day'},
  needs: ['customerOn'],
});
