/** Everything of the sheets that a user reads, in every language. */
import type {SplitField} from '../core/tables/deals';
import {filled, LANGUAGES, type Language, type Text, text, translate} from '../core/text';

export const TEXTS = {
  product: text('Sales KPI'),
  sheetData: text('KPI Data'),
  sheetTable: text('KPI Data: {table}'),
  sheetShort: text('KPI Data: other tables'),
  sheetModel: text('KPI Model'),
  sheetDashboard: text('KPI Dashboard'),
  sheetSettings: text('KPI Settings'),
  blank: text('(none)'),
  all: text('All'),
  others: text('(others)'),

  period: text('Period'),
  from: text('From'),
  to: text('to'),
  comparison: text('Compare to'),
  currency: text('Currency'),
  rep: text('Rep'),
  filterField: text('Filter by'),
  filterValue: text('Value'),
  splitField: text('Table by'),
  previousPeriod: text('Previous period'),
  yearAgo: text('Same period last year'),
  plan: text('Plan'),
  noFilter: text('No filter'),

  thisMonth: text('This month'),
  lastMonth: text('Last month'),
  thisQuarter: text('This quarter'),
  lastQuarter: text('Last quarter'),
  thisYear: text('This year'),
  lastYear: text('Last year'),
  yearToDate: text('Year to date'),
  last30Days: text('Last 30 days'),
  last90Days: text('Last 90 days'),
  last12Months: text('Last 12 months'),
  allTime: text('All time'),
  custom: text('Custom dates'),
  fiscalYear: text('FY'),

  owner: text('Rep'),
  source: text('Source'),
  campaign: text('Campaign'),
  product_: text('Product'),
  customer: text('Customer'),
  type: text('Type'),
  stage: text('Stage'),
  pipeline: text('Pipeline'),

  good: text('Good'),
  watch: text('Watch'),
  alert: text('Alert'),
  against: text('vs'),
  againstPlan: text('vs plan'),
  points: text('pp'),
  days: text('days', 'short'),
  alerts: text('Alerts'),
  toWatch: text('To watch'),
  dealsCounted: text('Deals counted'),
  leftOut: text('Left out'),
  notBy: text('not by {field} ({table})'),
  notKnownBefore: text('earlier: not known'),
  noPlanForThis: text('no plan for this'),
  chooseCurrency: text('several currencies: choose one above'),
  unknownPeriod: text('The period is not one: choose it from the list'),
  unknownDays: text('Give both days, the first not after the last'),
  unknownName: text('No deals of “{name}”: choose from the list'),
  unknownField: text('The deals have no “{name}”: choose from the list'),
  leadStage: text('Stages of leads'),

  groupGrowth: text('GROWTH AND PLAN'),
  groupCustomers: text('CUSTOMERS’ WORTH'),
  groupFunnel: text('FUNNEL'),
  groupPipeline: text('PIPELINE AND TEAM'),

  monthsTable: text('Months: sales and pipeline'),
  monthsTableMore: text('Months: leads and customers'),
  month: text('Month'),
  repsTable: text('Reps in the period, by won amount'),
  splitTable: text('In the period, by the chosen field'),
  teamMean: text('Team mean'),
  problemsTable: text('Data check: rows left out or incomplete'),
  problem: text('Problem'),
  problemRows: text('Rows'),
  firstRow: text('First row', 'short'),
  noProblems: text('No problems found'),
  highestOf: text('the highest of'),
  goodFrom: text('Good'),
  alertFrom: text('Alert'),
  months: text('months', 'short'),
  notTold: text('Not told yet, because columns are not mapped (what each needs stands in this cell’s note):'),

  alertsPanel: text('Alerts'),
  goodIf: text('Good if'),
  status: text('Status'),
  since: text('Since'),
  allWithin: text('All within their bounds'),
  moreOnTiles: text('more, see the tiles'),
  overdueDeals: text('Overdue open deals'),
  stalledDeals: text('Stalled open deals'),
  unusualMonths: text('Unusual months'),
  unusualNote: text(
    'Months whose number lies more than 3 scaled median absolute deviations from the median of the twelve before it, as in KPI_ANOMALY. They are listed below and tinted in the tables of months.',
  ),
  seeTab: text('The deals are listed on the tab {tab}.'),
  unusualTable: text('Unusual months, the latest first'),
  usual: text('Usual'),
  noneUnusual: text('No month is unusual'),

  outlook: text('Outlook to the period’s end'),
  outlookPeriod: text('The period'),
  outlookAmount: text('Amount'),
  outlookNeeded: text('Needed for the plan'),
  outlookInputNote: text(
    'Type a number of your own to play with. To bring the present one back, clear the cell and choose Build dashboard.',
  ),
  outlookPlan: text('Plan'),
  outlookWon: text('Won so far'),
  outlookRunRate: text('At the present pace'),
  outlookRunRateNote: text('Run rate: won amount per day elapsed × all days of the period.'),
  outlookExpected: text('With weighted deals'),
  outlookExpectedNote: text(
    'Won amount + amount of the open deals × probability; without probabilities × win rate.',
  ),
  outlookRate: text('Win rate', 'column'),
  outlookDeal: text('Average deal'),
  outlookQualified: text('Leads that become deals'),
  outlookLeft: text('Left of the plan'),
  outlookCoverage: text('Covered by open deals'),
  outlookCoverageNote: text('Amount of open deals ÷ what is left of the plan.'),
  outlookMissing: text('Missing after pipeline'),
  outlookMissingNote: text('Plan − won − weighted pipeline, 0 where nothing is missing.'),
  outlookWins: text('Wins needed'),
  outlookDeals: text('New deals needed'),
  outlookLeads: text('New leads needed'),
  outlookBy: text('Created by'),
  outlookByNote: text(
    'The last day of the period less the mean sales cycle: deals created later close after the period. A day that is past says that new deals come too late for this period.',
  ),

  funnelTable: text('Funnel of the period'),
  step: text('Step'),
  number: text('Number'),
  ofStepBefore: text('Of step before'),
  scoresTable: text('Open deals by score'),
  score: text('Score'),
  unscored: text('No score'),
  amount: text('Amount'),
  campaignsTable: text('Campaigns in the period, by sales'),
  cohorts: text('Customers who stayed, % of those who came in a month, by months after it'),
  cameIn: text('Came'),

  sheetChase: text('KPI Deals to chase'),
  chaseTitle: text('Open deals that want attention'),
  overdue: text('Overdue'),
  stalled: text('Stalled'),
  stalledMeans: text('stalled: open for longer than twice the mean sales cycle,'),
  noCycleKnown: text('no won deal tells a sales cycle yet, so none counts as stalled'),
  nothingToChase: text('No open deal is overdue or stalled under what is selected on the dashboard'),
  whyListed: text('Why'),
  dealId: text('Deal'),
  daysLate: text('Days late'),
  daysOpen: text('Days open'),
  createdOn: text('Created'),
  expectedOn: text('Expected'),
  rowInTab: text('Row'),

  noteInputs: text('Computed from: {inputs}.'),
  noteCases: text('No status of fewer than {count} cases.'),
  noteThresholds: text('Status: {why}. Change the numbers on KPI Settings.'),
  noteNotBy: text('Not told by {fields}: {table} has no such column.'),
  noteUnmapped: text('Map the column: {fields}'),

  settingsTitle: text('KPI Settings: yours to change; every rebuild keeps them'),
  settingsGeneral: text('General'),
  settingsThresholds: text('Thresholds'),
  settingCurrency: text('Main currency'),
  settingKey: text('Key'),
  settingName: text('Setting'),
  settingValue: text('Value'),
  settingLanguage: filled(text('Language ({languages})'), {languages: LANGUAGES.join(', ')}),
  settingToday: text('Today'),
  settingFiscalMonth: text('First month of the year (1–12)'),
  kpi: text('KPI'),
  bad: text('Bad'),
  good_: text('Good'),
  meaning: text('Meaning'),
  why: text('Why', 'threshold'),
  thresholdFixedHigher: text('alert below Bad, good from Good on'),
  thresholdFixedLower: text('alert above Bad, good up to Good'),
  thresholdTrailingHigher: text(
    '% below the mean of the six periods before: alert beyond Bad, good within Good',
  ),
  thresholdTrailingLower: text(
    '% above the mean of the six periods before: alert beyond Bad, good within Good',
  ),
  thresholdTeam: text('% of the team’s mean: alert below Bad, good from Good on'),
  word: text('Word'),
  outcome: text('Means'),
  outcomeHelp: text(
    'Say what the word means; undecided leaves it to the other columns; unknown rows are left out and counted',
  ),
  typeDay: text('The day that custom dates begin or end with'),
  chooseFromList: text('Choose from the list'),
  chooseOrType: text('Choose from the list, or type 2026, 2026-Q1, 2026-03 or 2026-01-15..2026-02-10'),

  sampleExists: text(
    'Nothing was inserted: the names of these tabs are taken: {names}. Delete or rename them to insert the sample anew.',
  ),
  sampleDone: text('The sample is on the tabs {names}. Choose Sales KPI ▸ Build dashboard.'),
  built: text('The dashboard is ready.'),
  noRoom: text(
    'The dashboard was not built, and nothing was changed: it needs {needed} million cells beside the {held} million that the spreadsheet has, and Google allows {most} million. Delete empty rows and columns of your tabs and tabs that you need no more, or move deals of earlier years to another spreadsheet; then choose Build dashboard again.',
  ),
  noRoomBeside: text(
    'The dashboard was not built, and nothing was changed: a new one needs {needed} million cells, and as long as the old one stands, the spreadsheet has {held} million of the {most} million that Google allows. Choose Remove dashboard, which keeps your settings, and then Build dashboard.',
  ),
  leaner: text(
    'With every column the dashboard would pass the {most} million cells that Google allows. It fits without: {fields}. KPIs and splits that need them will say that they lack them; all others are the same. Build it that way?',
  ),
  leanerBeside: text(
    'With every column the dashboard would pass the {most} million cells that Google allows as long as the earlier one stands. It fits without: {fields}. To keep them, answer No, choose Remove dashboard, which keeps your settings, and then Build dashboard. Build it without them?',
  ),
  writing: text('Read {rows} rows. Writing the dashboard: with many of them this takes a minute or two.'),
  withoutFields: text('Left out for lack of room: {fields}.'),
  buildFailed: text(
    'The dashboard could not be built, and nothing of yours was changed. {detail} Choose Build dashboard again; if it fails again, reload the spreadsheet first.',
  ),
  busy: text('Somebody else is building the dashboard right now. Wait a minute and try again.'),
  noDeals: text(
    'No tab looks like a table of deals. Looked for a header row with an outcome (Stage, Status, Won …) and at least one of: Amount, Created, Closed, Owner.',
  ),
  noRows: text('The table of deals has headers but no rows. Paste or import deals under them.'),
  offerMapping: text(
    'Open the sidebar to settle this? There you see what was found, and may choose another tab, header row or column. With No nothing is changed.',
  ),
  offerSample: text(
    'Try it on sample data? With Yes the tabs of the sample are inserted and the dashboard is built from them; with No nothing is changed.',
  ),
  askTables: text('Several tabs look like deals: {choices}. Say which one to use.'),
  askDate: text(
    'The dates of «{field}» on «{sheet}» can be read in two ways ({examples}): {choices}. Say which one is right.',
  ),
  askNumber: text(
    'The numbers of «{field}» on «{sheet}» can be read in two ways ({examples}): {choices}. Say which one is right.',
  ),
  askColumn: text('Several columns of «{sheet}» could be «{field}»: {choices}. Say which one it is.'),
  askWords: text(
    'Say on KPI Settings what these stages mean: {examples}. Until then their rows are left out and counted.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type TextKey = keyof typeof TEXTS;

/** Looks texts up in one language. */
export type Translate = (key: TextKey) => string;

export function translator(language: Language): Translate {
  return (key) => translate(TEXTS[key], language);
}

const SPLIT_TITLES: Readonly<Record<string, TextKey>> = {
  owner: 'owner',
  source: 'source',
  campaign: 'campaign',
  product: 'product_',
  customer: 'customer',
  type: 'type',
  stage: 'stage',
  pipeline: 'pipeline',
} satisfies Readonly<Record<SplitField, TextKey>>;

/** Name of a split field in the selectors. */
export function splitTitle(field: string, t: Translate): string {
  const key = SPLIT_TITLES[field];
  if (!key) throw new Error(`There is no selector for "${field}".`);
  return t(key);
}
