import type {Preset} from './preset';

/** Salesforce: labels of opportunity reports and API names of the same fields. */
export const salesforce: Preset = {
  id: 'salesforce',
  title: 'Salesforce',
  headers: {
    id: ['Opportunity ID', 'Id'],
    name: ['Opportunity Name'],
    amount: ['Amount'],
    currency: ['Amount Currency', 'CurrencyIsoCode', 'Opportunity Currency'],
    pipeline: ['Record Type', 'Opportunity Record Type'],
    stage: ['Stage', 'StageName'],
    isClosed: ['Closed', 'IsClosed'],
    isWon: ['Won', 'IsWon'],
    owner: ['Opportunity Owner', 'Owner', 'Opportunity Owner: Full Name'],
    created: ['Created Date', 'CreatedDate'],
    closed: ['Close Date', 'CloseDate'],
    source: ['Lead Source', 'LeadSource'],
    campaign: ['Primary Campaign Source', 'Campaign Name'],
    probability: ['Probability (%)', 'Probability'],
    product: ['Product Name'],
    type: ['Type'],
    customer: ['Account Name', 'Account'],
  },
  lesserHeaders: {
    name: ['Name'],
    amount: ['Amount (converted)'],
    currency: ['Amount (converted) Currency'],
    owner: ['OwnerId', 'Owner ID'],
    customer: ['AccountId', 'Account ID'],
    campaign: ['CampaignId'],
  },
  words: {
    won: ['Closed Won'],
    lost: ['Closed Lost'],
    stages: [
      'Prospecting',
      'Qualification',
      'Needs Analysis',
      'Value Proposition',
      'Id. Decision Makers',
      'Perception Analysis',
      'Proposal/Price Quote',
      'Negotiation/Review',
    ],
  },
};
