/** What the dashboard shows: the tiles by group, the columns of its tables, and the charts, as data. */
import type {Text} from '../../core/text';
import type {TextKey} from '../texts';

export interface TileGroup {
  readonly title: TextKey;
  /** The KPIs of the group. */
  readonly first: readonly string[];
  /** What takes the place of those that lack columns. */
  readonly standIns: readonly string[];
}

/** The sixteen sales KPIs, four by four, and the companions that stand in for those that cannot be told. */
export const TILE_GROUPS: readonly TileGroup[] = [
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

/** Large numbers above the tiles. */
export const HEADLINES = ['won-amount', 'run-rate', 'pipeline-value', 'weighted-pipeline'] as const;

/** A column of the tables of months: a measure, a KPI, or a threshold of one as a line of reference. */
export type MonthColumn = string | {readonly threshold: 'bad' | 'good'; readonly kpi: string};

export const MONTH_COLUMNS: readonly MonthColumn[] = [
  'won-amount',
  'plan-amount',
  'sales-growth',
  'won',
  'lost',
  'win-rate',
  {threshold: 'bad', kpi: 'win-rate'},
  {threshold: 'good', kpi: 'win-rate'},
  'sales-cycle',
  'sales-cycle-median',
  'average-deal',
  'new',
  'open-opportunities',
  'pipeline-value',
  'arpu',
  'revenue-per-rep',
  'leads-created',
  'leads-qualified',
  'leads-won',
  'lead-to-opportunity',
  'lead-conversion',
  'new-customers',
  'cac',
  'ltv',
  'churn-rate',
  {threshold: 'bad', kpi: 'churn-rate'},
  'revenue-churn-rate',
  'profit-margin',
  'upsell-rate',
  'cross-sell-rate',
  'plan-attainment',
  'opportunity-score',
  'incremental-sales',
];

/** Columns of the tables of reps and of the chosen field. */
export const NAME_COLUMNS = [
  'won-amount',
  'won',
  undefined,
  'lost',
  'win-rate',
  'average-deal',
  'sales-cycle',
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
  'leads-won': {en: 'Leads won', ru: 'Купившие лиды'},
  'lead-to-opportunity': {en: 'Leads to deals', ru: 'Лиды в сделки'},
  'lead-conversion': {en: 'Lead conversion', ru: 'Лиды в клиентов'},
  cac: {en: 'CAC', ru: 'CAC'},
  ltv: {en: 'LTV', ru: 'LTV'},
  'cross-sell-rate': {en: 'Cross-sell rate', ru: 'Доля кросс-сейла'},
  'plan-attainment': {en: 'Sales vs plan', ru: 'Факт к плану'},
  'opportunity-score': {en: 'Deal score', ru: 'Оценка сделок'},
  'incremental-sales': {en: 'Extra sales', ru: 'Доп. продажи'},
};

export interface ChartContent {
  readonly id: string;
  readonly title: TextKey;
  /** Title where only the first column can be told. */
  readonly alone?: TextKey;
  readonly type: 'column' | 'line' | 'combo' | 'bar';
  /** Columns of the months, the first one must be told; or a number of the reps or of the chosen field. */
  readonly months?: readonly MonthColumn[];
  readonly names?: {readonly of: 'reps' | 'split'; readonly column: string};
}

/** In the order in which an executive reads them; a chart whose first column cannot be told is left out. */
export const CHARTS: readonly ChartContent[] = [
  {
    id: 'won-amount',
    title: 'chartWonPlan',
    alone: 'chartWonAmount',
    type: 'combo',
    months: ['won-amount', 'plan-amount'],
  },
  {id: 'growth', title: 'chartGrowth', type: 'column', months: ['sales-growth']},
  {
    id: 'win-rate',
    title: 'chartWinRate',
    type: 'line',
    months: ['win-rate', {threshold: 'bad', kpi: 'win-rate'}, {threshold: 'good', kpi: 'win-rate'}],
  },
  {id: 'cycle', title: 'chartCycle', type: 'line', months: ['sales-cycle', 'sales-cycle-median']},
  {id: 'reps', title: 'chartReps', type: 'bar', names: {of: 'reps', column: 'won-amount'}},
  {id: 'open', title: 'chartOpen', type: 'line', months: ['new', 'open-opportunities']},
  {id: 'split', title: 'chartSplit', type: 'bar', names: {of: 'split', column: 'won-amount'}},
  {id: 'win-rates', title: 'chartRepRates', type: 'bar', names: {of: 'reps', column: 'win-rate'}},
  {
    id: 'leads',
    title: 'chartLeads',
    type: 'column',
    months: ['leads-created', 'leads-qualified', 'leads-won'],
  },
  {
    id: 'conversion',
    title: 'chartConversion',
    type: 'line',
    months: ['lead-to-opportunity', 'lead-conversion'],
  },
  {id: 'worth', title: 'chartWorth', type: 'line', months: ['cac', 'ltv']},
  {
    id: 'churn',
    title: 'chartChurn',
    type: 'line',
    months: ['churn-rate', {threshold: 'bad', kpi: 'churn-rate'}],
  },
  {id: 'plan', title: 'chartPlan', type: 'line', months: ['plan-attainment']},
  {id: 'upsell', title: 'chartUpsell', type: 'line', months: ['upsell-rate', 'cross-sell-rate']},
  {id: 'incremental', title: 'chartIncremental', type: 'column', months: ['incremental-sales']},
  {id: 'score', title: 'chartScore', type: 'line', months: ['opportunity-score']},
  {id: 'per-rep', title: 'chartPerRep', type: 'line', months: ['revenue-per-rep']},
  {id: 'margin', title: 'chartMargin', type: 'line', months: ['profit-margin']},
  {id: 'customers', title: 'chartCustomers', type: 'column', months: ['new-customers']},
  {id: 'arpu', title: 'chartArpu', type: 'line', months: ['arpu', 'average-deal']},
];
