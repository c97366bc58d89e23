/** Measures of the costs table, by the day on which the money was spent. */
import type {Measure} from '../measure';
import type {Text} from '../text';

function costs(id: string, title: Text, where: Measure['where'], needs: readonly string[] = []): Measure {
  return {
    id,
    table: 'costs',
    title,
    unit: 'money',
    aggregate: 'sum',
    field: 'amount',
    where,
    time: {on: 'spent'},
    needs: ['date', 'amount', ...needs],
  };
}

/** All costs where the table has no categories. */
export const acquisitionCosts = costs(
  'acquisition-costs',
  {en: 'Sales and marketing costs', ru: 'Расходы на маркетинг и продажи'},
  {acquisition: 'yes'},
);

export const marketingCosts = costs(
  'marketing-costs',
  {en: 'Marketing costs', ru: 'Расходы на маркетинг'},
  {cost_class: 'marketing'},
  ['category'],
);

export const salesCosts = costs(
  'sales-costs',
  {en: 'Sales costs', ru: 'Расходы на продажи'},
  {cost_class: 'sales'},
  ['category'],
);

/** Costs whose category nobody has explained: in no other measure but this one and all costs. */
export const unknownCosts = costs(
  'unknown-costs',
  {en: 'Costs of an unknown category', ru: 'Расходы неизвестной категории'},
  {cost_class: 'unknown'},
  ['category'],
);

export const allCosts = costs('all-costs', {en: 'All costs', ru: 'Все расходы'}, {});

export const campaignSpend = costs(
  'campaign-spend',
  {en: 'Costs of campaigns', ru: 'Расходы на кампании'},
  {has_campaign: 'yes'},
  ['campaign'],
);

export const COST_MEASURES: readonly Measure[] = [
  acquisitionCosts,
  marketingCosts,
  salesCosts,
  unknownCosts,
  allCosts,
  campaignSpend,
];
