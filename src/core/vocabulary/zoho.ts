import type {Preset} from './preset';

/** Zoho CRM; older portals call a deal a potential. */
export const zoho: Preset = {
  id: 'zoho',
  title: 'Zoho CRM',
  headers: {
    id: ['Record Id'],
    name: ['Deal Name', 'Potential Name'],
    amount: ['Amount'],
    currency: ['Currency'],
    pipeline: ['Pipeline'],
    stage: ['Stage'],
    status: ['Forecast Type'],
    owner: ['Deal Owner', 'Potential Owner'],
    created: ['Created Time'],
    closed: ['Closing Date'],
    source: ['Lead Source'],
    campaign: ['Campaign Source'],
    probability: ['Probability (%)', 'Probability'],
    product: ['Product Name'],
    type: ['Type'],
    customer: ['Account Name'],
  },
  lesserHeaders: {owner: ['Deal Owner Name']},
  words: {
    won: ['Closed Won'],
    lost: ['Closed Lost', 'Closed Lost to Competition', 'Closed-Lost to Competition'],
    open: ['Open'],
    stages: [
      'Qualification',
      'Needs Analysis',
      'Value Proposition',
      'Identify Decision Makers',
      'Proposal/Price Quote',
      'Negotiation/Review',
    ],
  },
};
