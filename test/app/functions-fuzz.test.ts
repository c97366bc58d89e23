import {callFunction} from '../../src/app/functions/call';
import {codeOf, MESSAGES, type MessageKey} from '../../src/app/functions/messages';
import {allFunctions} from '../../src/app/functions/registry';
import {translate} from '../../src/core/text';

const CALLS = 100_000;
const EPOCH = Date.UTC(1899, 11, 30);

const env = {
  today: 46350,
  dayOf: (date: unknown) => Math.floor((Number(date) - EPOCH) / 86_400_000),
  language: 'en',
} as const;

/** Mulberry32: the same calls in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(20260101);
const below = (count: number): number => Math.floor(next() * count);
function pick<Item>(items: readonly Item[]): Item {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

const TEXTS = [
  '',
  ' ',
  'x',
  'Won',
  'Lost',
  'Open',
  'Выиграна',
  'Anna',
  'анна',
  'Acme\u00a0Inc',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  'NaN',
  'Infinity',
  '-',
  '—',
  '1,234',
  '1.234,5',
  '1 234,50 ₽',
  '80%',
  '12 %',
  '(5)',
  '2026-03-01',
  '03/04/2026',
  '31.12.2025',
  'Stage',
  'Closed date',
  'Created',
  'Amount',
  'Owner',
  'Сумма',
  'Дата закрытия',
  '=1+1',
  "'",
  '"',
  '\u0000',
  '💸',
  'ﬀ',
  '\u202e',
  'yes',
  'нет',
  'TRUE',
  'toString',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '2026',
  '2026-Q1',
  '2026-01',
  'owner=Anna',
  'owner=',
  '=;=',
  'created=dmy',
  'amount=Amount',
  '2026-01-15..2026-02-10',
  'owner',
  'month',
  'week',
  'day',
  'stage',
  'quarter',
  'win rate',
  'CAC',
  'LTV',
  'Sales growth',
  'ltv-cac',
  'Отток клиентов',
  'net-ltv',
  'sales-velocity',
  'campaign-roi',
  'upsell-rate',
  'median',
  'mean',
  'a'.repeat(500),
] as const;
const NUMBERS = [0, 1, -1, 0.5, 60, 3, 100, 1e308, -1e308, 5e-324, 1e15, 46023, 2026, 0.1, -0.0001] as const;

function cell(): unknown {
  switch (below(10)) {
    case 0:
      return '';
    case 1:
      return next() < 0.5;
    case 2:
      return new Date(EPOCH + (46023 + below(400)) * 86_400_000 + below(86_400_000));
    case 3:
      if (next() < 0.2) return undefined;
      return pick([null, Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN), {}, [], () => 1]);
    case 4:
    case 5:
    case 6:
      return pick(TEXTS);
    case 7:
      return pick(NUMBERS);
    default:
      return below(1000) / 4;
  }
}

const HEADERS = [
  'Stage',
  'Amount',
  'Created',
  'Closed date',
  'Owner',
  'Source',
  'Customer',
  'Type',
  'Campaign',
  'Cost',
  'Currency',
  'ID',
  'Month',
  'Plan',
  'Churn',
  'Budget',
] as const;
const VALUES: Readonly<Record<string, () => unknown>> = {
  Stage: () => pick(['Won', 'Lost', 'Open', 'Negotiation', '?']),
  Amount: () => pick([100, 250.5, '1 200', '', -5]),
  Cost: () => pick([10, '', 70]),
  Plan: () => pick([1000, '', 500]),
  Churn: () => pick(['Yes', 'No', '']),
  Budget: () => pick([1, 5, 'yes', '']),
  Currency: () => pick(['USD', 'EUR', '']),
  Type: () => pick(['Upsell', 'New', 'Renewal', 'Odd']),
};
const day = (): unknown =>
  pick([new Date(EPOCH + (46023 + below(500)) * 86_400_000), '2026-02-03', '03.04.2026', '']);

/** A table that has a header row and mostly what belongs under it. */
function table(): unknown[][] {
  const headers = HEADERS.filter(() => next() < 0.5);
  const rows = Array.from({length: below(12)}, () =>
    headers.map((header) => {
      if (next() < 0.03) return cell();
      if (['Created', 'Closed date', 'Month'].includes(header)) return day();
      return (VALUES[header] ?? (() => pick(['Anna', 'Boris', 'Web', '', 'A1', 'A2'])))();
    }),
  );
  return [[...headers], ...rows];
}

function column(): unknown[][] {
  const make = pick([cell, () => below(100), () => pick(['Won', 'Lost', 'Open']), day, () => pick(NUMBERS)]);
  return Array.from({length: 1 + below(15)}, () => [next() < 0.9 ? make() : cell()]);
}

/** Rows of different lengths, which no range of Sheets has. */
function ragged(): unknown {
  return Array.from({length: below(6)}, () => Array.from({length: below(4)}, cell));
}

function argument(): unknown {
  const kind = below(20);
  if (kind < 7) return cell();
  if (kind < 13) return column();
  if (kind < 17) return table();
  return kind < 19 ? ragged() : Array.from({length: 200}, () => [below(100)]);
}

const COLUMN_CELLS: Readonly<Record<string, () => unknown>> = {
  created: day,
  closed: day,
  started: day,
  ended: day,
  entered: day,
  stages: () => pick(['Won', 'Lost', 'Open', '']),
  owners: () => pick(['Anna', 'anna', '', 'Борис']),
  deals: () => pick(['A', 'B', 'C']),
};

/** What people mostly give: a small number, or a column of what belongs there, as long as the others. */
function likely(name: string, rows: number): unknown {
  const make = COLUMN_CELLS[name];
  if (!make && rows === 0) return pick([below(100), next(), 0, '', `${below(9)}%`]);
  return Array.from({length: Math.max(1, rows)}, () => [make ? make() : below(100)]);
}

/** Each message has its own code at its end. */
const PATTERNS: readonly RegExp[] = (Object.keys(MESSAGES) as MessageKey[]).map((key) => {
  const literal = `${translate(MESSAGES[key], 'en')} [${codeOf(key)}]`
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[\\s\\S]*')}$`);
});

const told = new Map<string, boolean>();
/** Whether a text is one of our messages, with something in its places; each text is looked at once. */
function isMessage(text: string): boolean {
  const isOurs = told.get(text) ?? PATTERNS.some((pattern) => pattern.test(text));
  told.set(text, isOurs);
  return isOurs;
}

const isShown = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

const FORBIDDEN = /NaN|Infinity|undefined|\[object Object\]/;

function isResult(value: unknown): boolean {
  if (!Array.isArray(value)) return isShown(value);
  const width: unknown = Array.isArray(value[0]) ? value[0].length : undefined;
  return (
    width !== 0 && value.every((row) => Array.isArray(row) && row.length === width && row.every(isShown))
  );
}

test(`${CALLS} random calls give a value of a cell, a rectangle of them, or a message of ours`, () => {
  const functions = allFunctions();
  // Tables take longer than cells: the functions over whole tables have one call in forty.
  const whole = functions.filter(({name}) => /^KPI(_CHECK|_LIST)?$/.test(name));
  const cells = functions.filter((one) => !whole.includes(one));
  const wrong: unknown[] = [];
  let [values, messages] = [0, 0];
  for (let call = 0; call < CALLS && wrong.length < 5; call++) {
    const {name, parameters} = call % 40 === 0 ? pick(whole) : pick(cells);
    const isLikely = next() < 0.4;
    const rows = next() < 0.5 ? 0 : 1 + below(12);
    const args = isLikely
      ? parameters.map((parameter) => likely(parameter.name, rows))
      : Array.from({length: Math.max(0, parameters.length + below(3) - 1)}, argument);
    if (name.startsWith('KPI') && args.length > 1 && next() < 0.9) {
      args[0] =
        name === 'KPI'
          ? pick([
              'win rate',
              'CAC',
              'arpu',
              'sales growth',
              'plan-attainment',
              'churn rate',
              'LTV',
              'upsell rate',
            ])
          : table();
      if (name === 'KPI') args[1] = table();
      if (next() < 0.8) args[2] = pick(['', 2026, '2026-Q1', '2026-02']);
      if (next() < 0.8 && args.length > 3) args[3] = pick(['', 'month', 'owner', 'source', 'week']);
      if (next() < 0.8 && args.length > 4) args[4] = pick(['', 'owner=Anna', 'created=dmy']);
    }
    try {
      const result: unknown = callFunction(name, args, env);
      values++;
      if (!isResult(result)) wrong.push({name, args, result});
    } catch (error) {
      messages++;
      const isError = typeof error === 'object' && error !== null && 'message' in error;
      const text = `${isError ? error.message : error}`;
      const isOurs = isMessage(text);
      if (!isOurs || (FORBIDDEN.test(text) && !FORBIDDEN.test(JSON.stringify(args))))
        wrong.push({name, args, text});
    }
  }
  expect(wrong).toEqual([]);
  expect(values).toBeGreaterThan(CALLS / 5);
  expect(messages).toBeGreaterThan(CALLS / 5);
}, 300_000);
