/** Defects of real exports, each with what it must change in the one row where it is planted, told by hand. */

import type {Cell} from '../../../src/core/mapping';
import {dayOf} from '../../../src/core/periods/day';

export const TODAY = dayOf(2026, 9, 30);
export const HEADERS = [
  ...['ID', 'Owner', 'Customer', 'Type', 'Stage', 'Created', 'Closed', 'Amount', 'Cost', 'Currency'],
] as const;
type Header = (typeof HEADERS)[number];
type Cells = Readonly<Record<Header, Cell>>;

/** What a row adds to the numbers of 2026. */
export interface Counted {
  readonly outcome: 'won' | 'lost' | 'open' | 'none';
  readonly isNew: boolean;
  /** Whether it was closed in the year. */
  readonly isClosed: boolean;
  readonly amount: number;
  /** Days from created to closed; none where they are not known. */
  readonly cycle: number | undefined;
  readonly owner: string;
}

export interface Row {
  readonly cells: Cells;
  readonly counted: Counted;
}

const OUTCOMES = ['won', 'lost', 'open'] as const;
const STAGES = {won: 'Closed Won', lost: 'Closed Lost', open: 'Negotiation'} as const;
const OWNERS = ['Ann', 'Bob', 'Cyd'] as const;

/** A clean export of so many deals: won, lost and open in turn. */
export function cleanRows(count: number): Row[] {
  return Array.from({length: count}, (_, index): Row => {
    const outcome = OUTCOMES[index % 3] ?? 'open';
    const owner = OWNERS[Math.floor(index / 3) % 3] ?? 'Ann';
    const [created, cycle, amount] = [dayOf(2026, 2, 1 + (index % 50)), 10 + (index % 40), 100 + index];
    const isClosed = outcome !== 'open';
    return {
      cells: {
        ID: `D-${index}`,
        Owner: owner,
        Customer: `Customer ${index}`,
        Type: 'New Business',
        Stage: STAGES[outcome],
        Created: {serial: created},
        Closed: isClosed ? {serial: created + cycle} : '',
        Amount: amount,
        Cost: 10,
        Currency: 'USD',
      },
      counted: {outcome, isNew: true, isClosed, amount, cycle: isClosed ? cycle : undefined, owner},
    };
  });
}

export interface Planter {
  readonly name: string;
  /** The outcome of the row in which it is planted. */
  readonly into: 'won' | 'lost' | 'open';
  readonly cells: (cells: Cells) => Partial<Cells>;
  /** What is counted otherwise. */
  readonly counted: (cells: Cells) => Partial<Counted>;
  /** Codes of the problems that name the row. */
  readonly problems: readonly string[];
}

const LEFT_OUT: Partial<Counted> = {outcome: 'none', isNew: false, isClosed: false};
const serialOf = (cell: Cell): number => (typeof cell === 'object' ? cell.serial : Number.NaN);
const iso = (cell: Cell): string =>
  new Date((serialOf(cell) - 25_569) * 86_400_000).toISOString().slice(0, 10);
const nothing = (): Partial<Counted> => ({});
const blank = (): Cells => Object.fromEntries(HEADERS.map((header) => [header, ''])) as Record<Header, Cell>;

const amount = (name: string, text: Cell, value: number): Planter => ({
  name: `an amount as ${name}`,
  into: 'won',
  cells: () => ({Amount: text}),
  counted: () => ({amount: value}),
  problems: [],
});
const noAmount = (name: string, cell: Cell, problems: readonly string[]): Planter => ({
  name: `an amount that is ${name}`,
  into: 'won',
  cells: () => ({Amount: cell}),
  counted: () => ({amount: 0}),
  problems: ['won-without-amount', ...problems],
});
const noClosed = (name: string, cell: Cell, problems: readonly string[]): Planter => ({
  name: `a closed date that is ${name}`,
  into: 'won',
  cells: () => ({Closed: cell}),
  counted: () => ({isClosed: false, cycle: undefined}),
  problems: ['closed-without-date', ...problems],
});
const stage = (text: string): Planter => ({
  name: `a stage spelled «${text}»`,
  into: 'won',
  cells: () => ({Stage: text}),
  counted: nothing,
  problems: [],
});

export const PLANTERS: readonly Planter[] = [
  {
    name: 'a stage that nobody knows',
    into: 'won',
    cells: () => ({Stage: 'Halfway there'}),
    counted: () => LEFT_OUT,
    problems: ['unknown-stage'],
  },
  {
    name: 'a word that only contains a known one',
    into: 'lost',
    cells: () => ({Stage: 'Won’t close'}),
    counted: () => LEFT_OUT,
    problems: ['unknown-stage'],
  },
  {
    name: 'the id of the row before',
    into: 'won',
    cells: ({ID}) => ({ID: `D-${Number(`${ID}`.slice(2)) - 1}`}),
    counted: () => LEFT_OUT,
    problems: ['duplicate-id'],
  },
  {
    name: 'an id that differs in case alone from that of the row before',
    into: 'won',
    cells: ({ID}) => ({ID: `d-${Number(`${ID}`.slice(2)) - 1}`}),
    counted: nothing,
    problems: [],
  },
  {
    name: 'a line of totals',
    into: 'won',
    cells: () => ({...blank(), ID: 'Total', Amount: 99_999}),
    counted: () => LEFT_OUT,
    problems: ['no-outcome'],
  },
  {name: 'a blank line', into: 'won', cells: blank, counted: () => LEFT_OUT, problems: []},
  {
    name: 'a line of one text',
    into: 'won',
    cells: () => ({...blank(), ID: 'Confidential Information - Do Not Distribute'}),
    counted: () => LEFT_OUT,
    problems: [],
  },
  {
    name: 'a won date before the created one',
    into: 'won',
    cells: ({Created}) => ({Closed: {serial: serialOf(Created) - 3}}),
    counted: () => ({cycle: undefined}),
    problems: ['closed-before-created'],
  },
  {
    name: 'a won date on the day of the created one',
    into: 'won',
    cells: ({Created}) => ({Closed: Created}),
    counted: () => ({cycle: 0}),
    problems: [],
  },
  {
    name: 'a won date to come',
    into: 'won',
    cells: () => ({Closed: {serial: TODAY + 1}}),
    counted: ({Created}) => ({cycle: TODAY + 1 - serialOf(Created)}),
    problems: ['closed-in-the-future'],
  },
  noClosed('blank', '', []),
  noClosed('no date', 'soon', ['unreadable-closed']),
  noClosed('no date of the calendar', '2026-02-30', ['unreadable-closed']),
  noClosed('in error', '#N/A', ['unreadable-closed']),
  noClosed('TRUE', true, ['unreadable-closed']),
  {
    name: 'a created date that cannot be read',
    into: 'won',
    cells: () => ({Created: 'last spring'}),
    counted: () => ({isNew: false, cycle: undefined}),
    problems: ['unreadable-created'],
  },
  {
    name: 'a created date that is blank',
    into: 'won',
    cells: () => ({Created: 'n/a'}),
    counted: () => ({isNew: false, cycle: undefined}),
    problems: [],
  },
  {
    name: 'dates as text',
    into: 'won',
    cells: ({Created, Closed}) => ({Created: iso(Created), Closed: `${iso(Closed)} 23:59:59`}),
    counted: nothing,
    problems: [],
  },
  {
    name: 'times of day in the dates',
    into: 'won',
    cells: ({Created, Closed}) => ({
      Created: {serial: serialOf(Created) + 86_399 / 86_400},
      Closed: {serial: serialOf(Closed)},
    }),
    counted: nothing,
    problems: [],
  },
  {
    name: 'a closed date on an open deal',
    into: 'open',
    cells: ({Created}) => ({Closed: {serial: serialOf(Created) + 5}}),
    counted: nothing,
    problems: [],
  },
  {
    name: '«не закрыта» on an open deal',
    into: 'open',
    cells: () => ({Closed: 'не закрыта'}),
    counted: nothing,
    problems: [],
  },
  noAmount('blank', '', []),
  noAmount('a dash', '—', []),
  noAmount('a word', 'free', ['unreadable-amount']),
  noAmount('in error', '#REF!', ['unreadable-amount']),
  amount('$1,234.50', '$1,234.50', 1234.5),
  amount('a text with spaces that do not break', '1\u00a0234.50', 1234.5),
  amount('a negative number', -40, -40),
  amount('a negative number in parentheses', '(120.25)', -120.25),
  amount('thousands', '1.5K', 1500),
  amount('0', 0, 0),
  {
    name: 'a blank owner',
    into: 'won',
    cells: () => ({Owner: ''}),
    counted: () => ({owner: ''}),
    problems: ['no-owner'],
  },
  {
    name: 'an owner in other letters',
    into: 'won',
    cells: ({Owner}) => ({Owner: ` ${`${Owner}`.toUpperCase()}\u00a0`}),
    counted: nothing,
    problems: [],
  },
  stage(' closed  WON '),
  stage('Closed\u00a0Won'),
  stage('Сделка успешна'),
  {
    name: 'a blank cost',
    into: 'won',
    cells: () => ({Cost: ''}),
    counted: nothing,
    problems: ['won-without-cost'],
  },
  {
    name: 'a blank customer',
    into: 'won',
    cells: () => ({Customer: ' '}),
    counted: nothing,
    problems: ['won-without-customer'],
  },
  {
    name: 'a type that nobody knows',
    into: 'won',
    cells: () => ({Type: 'Barter'}),
    counted: nothing,
    problems: ['unknown-type'],
  },
  {
    name: 'its currency in small letters',
    into: 'won',
    cells: () => ({Currency: 'usd'}),
    counted: nothing,
    problems: [],
  },
];
