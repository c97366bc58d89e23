/** What belongs to the deals' money: the plan, the costs, and what campaigns would have sold anyway. */
import {addMonths, type Day, dateOf, startOfMonth, startOfQuarter} from '../../core/periods/day';
import {isWon, REPS, type SampleDeal} from './pipeline';
import {businessOn, MONTHS, pricesOn, toTens, within} from './random';

/** What each campaign would have sold anyway, as a part of its sales, and its cost in the first month. */
const CAMPAIGNS: readonly (readonly [baseline: number, cost: number])[] = [
  [0.55, 900],
  [0.65, 600],
  [0.6, 700],
  [0.7, 300],
  [0.6, 800],
  // One loses money.
  [1.3, 1400],
];
const COSTS = {salaries: 17_000, commission: 0.06, fairs: 900, rent: 2400};
/** No whole quarter of the team is further from its plan than this. */
const ATTAINMENT = {worst: 0.87, best: 1.08};
/** Nor a month of a campaign from what was expected of it, in parts of its sales. */
const BASELINE_SPREAD = 0.2;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Won amounts of a month by its first day. */
function salesByMonth(deals: readonly SampleDeal[]): (month: Day) => number {
  const won = deals.filter(isWon);
  return (month) => {
    const next = addMonths(month, 1);
    return sum(won.map(({closed, amount}) => (closed >= month && closed < next ? amount : 0)));
  };
}

/** First days of months, the last one given. */
const monthsUntil = (last: Day, count: number): Day[] =>
  Array.from({length: count}, (_, index) => addMonths(startOfMonth(last), index + 1 - count));

export type Baseline = readonly [campaign: number, month: Day, baseline: number, cost: number];

/** Campaign by campaign, every month up to the present one. */
export function makeBaselines(deals: readonly SampleDeal[], today: Day): Baseline[] {
  const months = monthsUntil(today, MONTHS + 1);
  return CAMPAIGNS.flatMap(([baseline, cost], campaign) => {
    const sales = salesByMonth(deals.filter((deal) => deal.campaign === campaign));
    const usual = (baseline * sum(months.map(sales))) / months.length;
    return months.map((month, index): Baseline => {
      const sold = sales(month);
      const near = within((baseline - BASELINE_SPREAD) * sold, usual, (baseline + BASELINE_SPREAD) * sold);
      // Of the present month too little is known.
      const expected = index < MONTHS ? near : usual;
      return [campaign, month, toTens(expected), toTens(cost * 1.01 ** index)];
    });
  });
}

/** Categories are advertising, trade fairs, salaries, commissions and rent. */
export type Cost = readonly [month: Day, category: number, amount: number, campaign?: number];

/** Month by month: the campaigns of the baselines, then what the company spends besides. */
export function makeCosts(
  deals: readonly SampleDeal[],
  baselines: readonly Baseline[],
  today: Day,
): readonly Cost[] {
  const sales = salesByMonth(deals);
  return monthsUntil(today, MONTHS + 1).flatMap((month, index): Cost[] => [
    ...baselines
      .filter(([, on]) => on === month)
      .map(([campaign, , , cost]): Cost => [month, 0, cost, campaign]),
    [month, 1, COSTS.fairs * (1 + (index % 3))],
    [month, 2, toTens(COSTS.salaries * 1.01 ** index)],
    // Commissions are paid in the month after.
    [month, 3, toTens(COSTS.commission * sales(addMonths(month, -1)))],
    [month, 4, COSTS.rent],
  ]);
}

export type Plan = readonly [month: Day, rep: number, amount: number];

/** What the team is to sell: by growth and season, and bent where a quarter was far off. */
function teamPlan(deals: readonly SampleDeal[], today: Day): (month: Day) => number {
  const sales = salesByMonth(deals);
  const expected = (month: Day): number => businessOn(month, today) * pricesOn(month, today);
  const share = (months: readonly Day[]): number => sum(months.map(sales)) / sum(months.map(expected));
  const usual = share(monthsUntil(addMonths(today, -1), MONTHS - 1));
  return (month) => {
    const end = addMonths(startOfQuarter(month), 3);
    const planned = usual * expected(month);
    if (end > today) return planned;
    const attained = share(monthsUntil(addMonths(end, -1), 3)) / usual;
    return (planned * attained) / within(ATTAINMENT.worst, attained, ATTAINMENT.best);
  };
}

/** Month by month to the end of the year, every rep by their part in the sales of all the time. */
export function makePlan(deals: readonly SampleDeal[], today: Day): Plan[] {
  const planned = teamPlan(deals, today);
  const won = deals.filter(isWon);
  const sold = Array.from({length: REPS}, (_, rep) =>
    sum(won.filter((deal) => deal.rep === rep).map(({amount}) => amount)),
  );
  const all = sum(sold);
  return monthsUntil(addMonths(today, 12 - dateOf(today).month), MONTHS).flatMap((month) => {
    const share = planned(month) / all;
    return sold.map((amount, rep): Plan => [month, rep, toTens(share * amount)]);
  });
}
