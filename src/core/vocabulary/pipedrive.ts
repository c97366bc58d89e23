import type {Preset} from './preset';

/** Pipedrive: a lost deal keeps its stage, so that only the status tells how it ended. */
export const pipedrive: Preset = {
  id: 'pipedrive',
  title: 'Pipedrive',
  headers: {
    id: ['Deal - ID'],
    name: ['Deal - Title', 'Title'],
    amount: ['Deal - Value', 'Value'],
    currency: ['Deal - Currency of Value', 'Currency of value', 'Deal - Currency'],
    pipeline: ['Deal - Pipeline'],
    stage: ['Deal - Stage', 'Stage (pipeline)'],
    status: ['Deal - Status'],
    owner: ['Deal - Owner'],
    created: ['Deal - Deal created', 'Creation date', 'Add time'],
    closed: ['Deal - Deal closed on', 'Deal - Close time'],
    wonOn: ['Deal - Won time', 'Won time'],
    lostOn: ['Deal - Lost time', 'Lost time'],
    expected: ['Deal - Expected close date'],
    source: ['Deal - Source channel', 'Source channel'],
    probability: ['Deal - Probability'],
    product: ['Deal - Product name'],
    type: ['Deal - Label', 'Label'],
    customer: ['Deal - Organization', 'Organization'],
  },
  lesserHeaders: {
    id: ['Deal - Pipedrive System ID'],
    source: ['Deal - Source origin', 'Source origin'],
    customer: ['Deal - Contact person', 'Contact person'],
  },
  words: {
    won: ['Won'],
    lost: ['Lost'],
    open: ['Open'],
    stages: [
      'Lead In',
      'Qualified',
      'Contact Made',
      'Demo Scheduled',
      'Needs Defined',
      'Proposal Made',
      'Negotiations Started',
    ],
  },
};
