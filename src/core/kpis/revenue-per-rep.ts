import {defineKpi} from '../kpi';
import {WON_AMOUNT} from '../kpi-arguments';
import {activeReps, wonAmount} from '../measures/deals';
import {teamMembers} from '../measures/team';

export default defineKpi({
  id: 'revenue-per-rep',
  group: 'pipeline',
  unit: 'money',
  better: 'higher',
  title: {en: 'Revenue per rep', ru: 'Выручка на менеджера'},
  definition: {
    en: 'Won amount ÷ reps of the team list, or, where there is none, who closed a deal (won or lost) in the period. Deals without an owner count in the amount, not as a rep.',
    ru: 'Сумма выигранных ÷ число менеджеров из списка команды, а если его нет — закрывших сделку (выигранную или проигранную) в периоде. Сделки без ответственного входят в сумму, но не в число менеджеров.',
  },
  inputs: {revenue: wonAmount, reps: teamMembers},
  instead: {reps: activeReps},
  value: ({revenue, reps}) => revenue.over(reps, 'no-reps'),
  fn: {
    name: 'REVENUE_PER_REP',
    returns: {en: 'revenue per rep', ru: 'выручка на одного менеджера'},
    scalars: [
      WON_AMOUNT,
      {
        name: 'reps',
        text: {
          en: 'number of reps, or a range of their names (each counts once)',
          ru: 'число менеджеров или диапазон их имён (каждое считается один раз)',
        },
      },
    ],
  },
  thresholds: {
    kind: 'team',
    grades: wonAmount,
    bad: 50,
    good: 100,
    why: {
      en: 'A rep below half of the team’s mean needs help or other leads',
      ru: 'Менеджеру с результатом ниже половины среднего по команде нужна помощь или другие лиды',
    },
  },
  short: {en: 'Revenue per rep', ru: 'Выручка на чел.'},
  tile: 3,
  months: {place: 31, ifRoom: true},
  reps: 2,
  charts: [
    {
      place: 10,
      form: 'combo',
      title: {en: 'Won amount per rep in the period', ru: 'Сумма выигранных по менеджерам'},
      of: 'reps',
      columns: ['won-amount', 'revenue-per-rep'],
      lines: ['revenue-per-rep'],
    },
  ],
  examples: [
    {given: {revenue: 900, reps: 3}, value: 300},
    {given: {revenue: 0, reps: 2}, value: 0},
    {given: {revenue: 900, reps: 0}, empty: 'no-reps'},
  ],
});
