/** Words of the sample. Persons and companies are made up; lists of both languages are alike in order. */
import {type Language, type Text, text, translate} from '../../core/text';

/** `|` between the items of a list. The lists of a table hold the name of its tab, then its headers. */
const SAMPLE_WORDS = {
  deals: text(
    'Sample deals|Deal ID|Deal name|Customer|Owner|Source|Product|Type|Stage|Amount|Probability|Created|Closed|Campaign|Cost|Expected close|Budget|Authority|Need|Timing',
    'sample',
  ),
  leads: text(
    'Sample leads|Lead ID|Lead name|Source|Campaign|Lead owner|Lead status|Created|Converted on|Customer date',
    'sample',
  ),
  customers: text(
    'Sample customers|Customer|Customer since|Left on|MRR|Previous MRR|MRR changed on',
    'sample',
  ),
  costs: text('Sample costs|Month|Category|Cost|Campaign', 'sample'),
  plan: text('Sample plan|Month|Rep|Plan', 'sample'),
  team: text('Sample team|Rep|Manager|Region', 'sample'),
  baselines: text('Sample campaign baselines|Campaign|Month|Baseline sales|Campaign cost', 'sample'),
  history: text('Sample stage history|Deal ID|Stage|Entered on', 'sample'),
  /** Those with deals, then two without. */
  reps: text(
    'Alice Marlow|Ben Hartley|Clara Voss|Daniel Reyne|Emma Lindell|Felix Arden|Grace Tolman|Henry Pell|Iris Calder|Jonas Wyler|Karen Ostrow|Leo Fairley|Mia Sorrel|Noel Barrow',
    'sample',
  ),
  managers: text('Paula Dent|Quentin Marsh|Rosa Amble', 'sample'),
  regions: text('North|South|West', 'sample'),
  sources: text('Website|Referral|Partner|Advertising|Trade show|Cold call', 'sample'),
  products: text('Starter|Team|Business|Onboarding|Enterprise', 'sample'),
  campaigns: text('Search ads|Webinars|Partner days|Newsletter|Trade fairs|City billboards', 'sample'),
  types: text('New Business|Upsell|Cross-sell|Renewal', 'sample'),
  /** Four open stages, then won and lost. */
  stages: text('New|Qualified|Proposal|Negotiation|Won|Lost', 'sample'),
  statuses: text('New|In Progress|Contacted|Qualified|Customer|Unqualified', 'sample'),
  categories: text('Advertising|Events|Sales salaries|Commissions|Rent', 'sample'),
  /** Every stem is joined with every trade: 176 customers. */
  stems: text(
    'Arvello|Bentora|Cordane|Delvora|Elmarin|Fenwold|Galdane|Hestora|Ilvane|Kestrin|Lorvane|Morvello|Norvane|Ostrella|Pelloran|Quendor',
    'sample',
  ),
  trades: text('Foods|Logistics|Studio|Retail|Clinics|Build|Energy|Labs|Travel|Print|Motors', 'sample'),
  /** Every first name is joined with every surname: 256 persons. */
  firstNames: text('Ada|Bert|Cora|Dean|Edith|Frank|Gwen|Hugh|Ivy|Jude|Kay|Lars|Maud|Ned|Olga|Paul', 'sample'),
  surnames: text(
    'Alder|Birch|Cobb|Drake|Eames|Frost|Gale|Hale|Irons|Jarvis|Knox|Lowe|Moss|Nash|Orr|Peck',
    'sample',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type WordList = keyof typeof SAMPLE_WORDS;

export interface Words {
  readonly list: (list: WordList) => readonly string[];
  /** A word of a list, blank where the place is not in it. */
  readonly word: (list: WordList, place: number) => string;
  /** A word of one list with one of another, by a number that counts all their pairs. */
  readonly pair: (first: WordList, second: WordList, place: number) => string;
}

/** The words in one language. */
export function wordsIn(language: Language): Words {
  const list = (name: WordList): string[] => translate(SAMPLE_WORDS[name], language).split('|');
  const word = (name: WordList, place: number): string => list(name)[place] || '';
  const pair = (first: WordList, second: WordList, place: number): string => {
    const {length} = list(second);
    return `${word(first, Math.floor(place / length))} ${word(second, place % length)}`;
  };
  return {list, word, pair};
}
