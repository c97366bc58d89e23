/** Measures of the leads table. A cohort is counted by the day on which its leads were created. */
import type {Measure, MeasureTime} from '../measure';
import type {Text} from '../text';

const created = {on: 'created'};

function leads(
  id: string,
  title: Text,
  where: Measure['where'],
  time: MeasureTime,
  needs: readonly string[],
): Measure {
  return {id, table: 'leads', title, unit: 'count', aggregate: 'count', where, time, needs};
}

export const leadsCreated = leads('leads-created', {en: 'New leads', ru: 'Новые лиды'}, {}, created, [
  'created',
]);

export const leadsQualified = leads(
  'leads-qualified',
  {en: 'New leads that became qualified', ru: 'Новые лиды, прошедшие квалификацию'},
  {qualified: 'yes'},
  created,
  ['created', 'qualified'],
);

export const leadsWon = leads(
  'leads-won',
  {en: 'New leads that became customers', ru: 'Новые лиды, ставшие клиентами'},
  {customer_won: 'yes'},
  created,
  ['created', 'customerWon'],
);

export const junkLeads = leads(
  'leads-junk',
  {en: 'New leads that were junk', ru: 'Новые некачественные лиды'},
  {lead_class: 'junk'},
  created,
  ['created', 'status'],
);

export const unknownLeads = leads(
  'leads-unknown',
  {en: 'New leads whose status is not known', ru: 'Новые лиды с неизвестным статусом'},
  {lead_class: 'unknown'},
  created,
  ['created', 'status'],
);

/** Whenever these leads were created: with new leads as the base the rate can pass 100 %. */
export const leadsQualifiedFlow = leads(
  'leads-qualified-flow',
  {en: 'Leads that became qualified in the period', ru: 'Лиды, прошедшие квалификацию в периоде'},
  {},
  {on: 'qualified_day'},
  ['qualified', 'qualifiedDay'],
);

export const leadsWonFlow = leads(
  'leads-won-flow',
  {en: 'Leads that became customers in the period', ru: 'Лиды, ставшие клиентами в периоде'},
  {},
  {on: 'customer_day'},
  ['customerOn'],
);

export const LEAD_MEASURES: readonly Measure[] = [
  leadsCreated,
  leadsQualified,
  leadsWon,
  junkLeads,
  unknownLeads,
  leadsQualifiedFlow,
  leadsWonFlow,
];
