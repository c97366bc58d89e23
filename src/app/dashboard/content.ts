/** What the dashboard shows: the tiles by group, the columns of its tables, and the charts, as data. */
import {KPIS} from '../../core/registry';
import type {Text} from '../../core/text';
import type {TextKey} from '../texts';
import {TILES_A_GROUP} from './layout';

export interface TileGroup {
  readonly title: TextKey;
  /** The KPIs of the group. */
  readonly first: readonly string[];
  /** What takes the place of those that lack columns. */
  readonly standIns: readonly string[];
}

/** The sixteen sales KPIs, four by four, and the companions that stand in for those that cannot be told. */
const GROUPS: readonly TileGroup[] = [
  {
    title: 'groupGrowth',
    first: ['sales-growth', 'plan-attainment', 'upsell-rate', 'incremental-sales'],
    standIns: ['won', 'average-deal', 'new', 'cross-sell-rate'],
  },
  {
    title: 'groupCustomers',
    first: ['cac', 'arpu', 'ltv', 'churn-rate'],
    standIns: ['paying-customers', 'new-customers', 'median-deal', 'won-with-amount'],
  },
  {
    title: 'groupFunnel',
    first: ['lead-to-opportunity', 'lead-conversion', 'win-rate', 'sales-cycle'],
    standIns: ['sales-cycle-median', 'lost', 'new'],
  },
  {
    title: 'groupPipeline',
    first: ['open-opportunities', 'opportunity-score', 'revenue-per-rep', 'profit-margin'],
    standIns: ['open-with-amount', 'reps', 'overdue'],
  },
];

/** The KPIs that ask for a tile before another; what no longer has room is the first to stand in. */
function withPlaced({title, first, standIns}: TileGroup): TileGroup {
  const before = (id: string): string[] =>
    KPIS.filter(({tileBefore}) => tileBefore === id).map((kpi) => kpi.id);
  const all = first.flatMap((id) => [...before(id), id]);
  return {title, first: all.slice(0, TILES_A_GROUP), standIns: [...all.slice(TILES_A_GROUP), ...standIns]};
}

export const TILE_GROUPS: readonly TileGroup[] = GROUPS.map(withPlaced);

/** Large numbers above the tiles. */
export const HEADLINES = ['won-amount', 'run-rate', 'pipeline-value', 'weighted-pipeline'] as const;

/** A line of reference: a threshold of a KPI, or what the KPI comes to in the selected period. */
export interface Reference {
  readonly line: 'bad' | 'good' | 'selected';
  readonly kpi: string;
}

/** A column of a table that charts read: a measure, a KPI, or a line of reference. */
export type Column = string | Reference;

const bounds = (kpi: string): Column[] => [
  {line: 'bad', kpi},
  {line: 'good', kpi},
];

const CHURN_LIMIT: Reference = {line: 'bad', kpi: 'churn-rate'};

/** Of a pipeline as it was no probabilities are known: there is one number for all months. */
const WEIGHTED: Reference = {line: 'selected', kpi: 'weighted-pipeline'};

/** Neighbours in a chart stand side by side between two gaps of the grid, so that one range holds them. */
export const MONTH_COLUMNS: readonly Column[] = [
  ...['won-amount', 'plan-amount', 'sales-growth'],
  ...['win-rate', ...bounds('win-rate'), 'won'],
  ...['sales-cycle', 'sales-cycle-median', 'average-deal', 'lost'],
  ...['new', 'open-opportunities', 'pipeline-value', WEIGHTED],
  ...['leads-created', 'leads-qualified', 'lead-to-opportunity'],
  ...['lead-conversion', ...bounds('lead-conversion'), 'new-customers'],
  ...['cac', 'arpu', 'ltv', 'profit-margin'],
  ...['churn-rate', CHURN_LIMIT, 'upsell-rate', 'cross-sell-rate'],
];

/** What fills the tables of months where columns above cannot be told. */
export const MORE_MONTH_COLUMNS: readonly string[] = [
  'revenue-per-rep',
  'plan-attainment',
  'opportunity-score',
  'incremental-sales',
  'revenue-churn-rate',
  'paying-customers',
  'median-deal',
  'win-rate-value',
  'sales-velocity',
  'lost-amount',
  'new-amount',
  'overdue',
  'reps',
  'win-rate-cohort',
  'won-with-amount',
  'open-with-amount',
];

/** A mean of the team beside a rep's own number. */
export const TEAM_MEAN = 'team-mean';

/** Columns of the tables of reps and of the chosen field: after the name, in the slots of half a grid. */
export const NAME_COLUMNS = {
  reps: ['won-amount', TEAM_MEAN, 'won', 'win-rate', 'sales-cycle', 'profit-margin'],
  split: ['won-amount', 'won', 'lost', 'win-rate', 'average-deal', 'sales-cycle'],
} as const;

/** Steps from a lead to a sale. */
export const FUNNEL = ['leads-created', 'leads-qualified', 'new', 'won'] as const;

/** Columns of the table of campaigns, after the name. */
export const CAMPAIGN_COLUMNS = [
  'campaign-sales',
  'baseline-sales',
  'incremental-sales',
  'campaign-roi',
  'campaign-spend',
  'incremental-lift',
] as const;

/** Names for heads of narrow columns, and so for legends, where the title of a KPI or a measure is too long. */
export const SHORT_NAMES: Readonly<Record<string, Text>> = {
  'won-amount': {en: 'Won amount', ru: 'Продажи'},
  'win-rate': {en: 'Win rate', ru: 'Доля выигр. сделок'},
  'sales-cycle-median': {en: 'Median cycle', ru: 'Медиана цикла'},
  'open-opportunities': {en: 'Open deals', ru: 'Открытые сделки'},
  arpu: {en: 'Average check', ru: 'Средний чек'},
  'revenue-per-rep': {en: 'Revenue per rep', ru: 'Выручка на чел.'},
  'leads-qualified': {en: 'Qualified leads', ru: 'Квалиф. лиды'},
  'lead-to-opportunity': {en: 'Leads to deals', ru: 'Лиды в сделки'},
  'lead-conversion': {en: 'Lead conversion', ru: 'Лиды в клиентов'},
  cac: {en: 'CAC', ru: 'CAC'},
  ltv: {en: 'LTV', ru: 'LTV'},
  'upsell-rate': {en: 'Upsell rate', ru: 'Апсейл'},
  'cross-sell-rate': {en: 'Cross-sell rate', ru: 'Кросс'},
  'plan-attainment': {en: 'Sales vs plan', ru: 'Факт к плану'},
  'opportunity-score': {en: 'Deal score', ru: 'Оценка сделок'},
  'incremental-sales': {en: 'Extra sales', ru: 'Доп. продажи'},
  'pipeline-value': {en: 'Open amount', ru: 'Сумма открытых'},
  'campaign-sales': {en: 'Sales', ru: 'Продажи'},
  'baseline-sales': {en: 'Baseline', ru: 'База'},
  'campaign-roi': {en: 'ROI', ru: 'ROI'},
  'campaign-spend': {en: 'Cost', ru: 'Затраты'},
  'incremental-lift': {en: 'Lift', ru: 'Прирост'},
  'win-rate-value': {en: 'Win rate by value', ru: 'Выигрыш по сумме'},
  'win-rate-cohort': {en: 'Win rate, cohort', ru: 'Выигрыш когорты'},
  'median-deal': {en: 'Median deal', ru: 'Медиана сделки'},
  'weighted-pipeline': {en: 'Weighted pipeline', ru: 'Взвеш. воронка'},
  'lost-amount': {en: 'Lost amount', ru: 'Сумма проигр.'},
  'paying-customers': {en: 'Paying customers', ru: 'Платящие клиенты'},
  reps: {en: 'Active reps', ru: 'Активные продавцы'},
  overdue: {en: 'Overdue deals', ru: 'Просроч. сделки'},
  'won-with-amount': {en: 'Won with an amount', ru: 'Выиграно с суммой'},
  'open-with-amount': {en: 'Open with an amount', ru: 'Открыто с суммой'},
};

/** The tables that charts are drawn from. */
export type SourceId = 'months' | 'outlook' | 'funnel' | 'scores' | 'reps' | 'split' | 'campaigns';

export interface ChartContent {
  readonly id: string;
  readonly title: TextKey;
  /** Title where only the first column can be told. */
  readonly alone?: TextKey;
  readonly type: 'column' | 'line' | 'combo' | 'bar';
  readonly of: SourceId;
  /** Columns of the table; the first one must be told. */
  readonly columns: readonly Column[];
  /** Columns of a combo that are lines, and those that are measured at the right. */
  readonly lines?: readonly string[];
  readonly right?: readonly Column[];
  /** KPIs that the chart shows under other names. */
  readonly shows?: readonly string[];
}

/**
 * In the order in which an executive reads them. Those whose first column cannot be told are left out, and others at
 * the end of the list take their places.
 */
export const CHARTS: readonly ChartContent[] = [
  {
    id: 'won-amount',
    title: 'chartWonPlan',
    alone: 'chartWonAmount',
    type: 'combo',
    of: 'months',
    columns: ['won-amount', 'plan-amount'],
    lines: ['plan-amount'],
  },
  {
    id: 'outlook',
    title: 'chartOutlook',
    type: 'bar',
    of: 'outlook',
    columns: ['amount'],
    shows: ['run-rate', 'weighted-pipeline', 'plan-attainment'],
  },
  {id: 'growth', title: 'chartGrowth', type: 'column', of: 'months', columns: ['sales-growth']},
  {
    id: 'funnel',
    title: 'chartFunnel',
    type: 'bar',
    of: 'funnel',
    columns: ['count'],
    shows: ['lead-to-opportunity'],
  },
  {
    id: 'conversion',
    title: 'chartConversion',
    type: 'line',
    of: 'months',
    columns: ['lead-conversion', ...bounds('lead-conversion')],
  },
  {
    id: 'win-rate',
    title: 'chartWinRate',
    type: 'line',
    of: 'months',
    columns: ['win-rate', ...bounds('win-rate')],
  },
  {
    id: 'cycle',
    title: 'chartCycle',
    type: 'line',
    of: 'months',
    columns: ['sales-cycle', 'sales-cycle-median'],
  },
  {
    id: 'pipeline',
    title: 'chartPipeline',
    alone: 'chartNew',
    type: 'combo',
    of: 'months',
    columns: ['new', 'open-opportunities', 'pipeline-value', WEIGHTED],
    lines: ['open-opportunities', 'pipeline-value'],
    right: ['pipeline-value', WEIGHTED],
    shows: ['weighted-pipeline'],
  },
  {
    id: 'scores',
    title: 'chartScores',
    type: 'column',
    of: 'scores',
    columns: ['count'],
    shows: ['opportunity-score'],
  },
  {
    id: 'reps',
    title: 'chartReps',
    type: 'combo',
    of: 'reps',
    columns: ['won-amount', TEAM_MEAN],
    lines: [TEAM_MEAN],
    shows: ['revenue-per-rep'],
  },
  {id: 'margins', title: 'chartRepMargin', type: 'column', of: 'reps', columns: ['profit-margin']},
  {
    id: 'campaigns',
    title: 'chartCampaigns',
    alone: 'chartCampaignSales',
    type: 'combo',
    of: 'campaigns',
    columns: ['incremental-sales', 'campaign-roi'],
    lines: ['campaign-roi'],
    right: ['campaign-roi'],
  },
  {
    id: 'worth',
    title: 'chartWorth',
    type: 'combo',
    of: 'months',
    columns: ['cac', 'arpu', 'ltv'],
    lines: ['cac', 'arpu', 'ltv'],
    right: ['ltv'],
  },
  {
    id: 'churn',
    title: 'chartChurn',
    type: 'line',
    of: 'months',
    columns: ['churn-rate', CHURN_LIMIT],
  },
  {
    id: 'upsell',
    title: 'chartUpsell',
    type: 'line',
    of: 'months',
    columns: ['upsell-rate', 'cross-sell-rate'],
  },
  {id: 'split', title: 'chartSplit', type: 'column', of: 'split', columns: ['won-amount']},
  {id: 'rep-rates', title: 'chartRepRates', type: 'column', of: 'reps', columns: ['win-rate']},
  {id: 'deal-size', title: 'chartDealSize', type: 'line', of: 'months', columns: ['average-deal']},
  {id: 'customers', title: 'chartCustomers', type: 'column', of: 'months', columns: ['new-customers']},
];

/** Charts side by side, and the most that there are: more would not be read. */
export const CHARTS_A_ROW = 3;
export const MOST_CHARTS = 15;
