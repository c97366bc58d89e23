import type {Preset} from './preset';

/** HubSpot: display names of the default deal properties, and their internal names as API exports have them. */
export const hubspot: Preset = {
  id: 'hubspot',
  title: 'HubSpot',
  headers: {
    id: ['Record ID', 'Deal ID', 'hs_object_id'],
    name: ['Deal Name', 'dealname'],
    amount: ['Amount'],
    currency: ['Currency', 'deal_currency_code'],
    pipeline: ['Pipeline'],
    stage: ['Deal Stage', 'dealstage'],
    isWon: ['Is Closed Won', 'hs_is_closed_won'],
    isClosed: ['Is Deal Closed?', 'hs_is_closed'],
    owner: ['Deal Owner'],
    created: ['Create Date', 'createdate'],
    closed: ['Close Date', 'closedate'],
    source: ['Original Source', 'Original Traffic Source', 'Original Source Type'],
    probability: ['Deal Probability', 'hs_deal_stage_probability'],
    type: ['Deal Type', 'dealtype'],
    customer: ['Associated Company', 'Primary Associated Company', 'Associated Company (Primary)'],
    product: ['Line Items'],
  },
  lesserHeaders: {
    amount: ['Amount in company currency', 'amount_in_home_currency'],
    source: ['Latest Source', 'Latest Traffic Source'],
    owner: ['hubspot_owner_id'],
  },
  words: {
    won: ['Closed Won', 'closedwon'],
    lost: ['Closed Lost', 'closedlost'],
    stages: [
      'Appointment Scheduled',
      'Qualified To Buy',
      'Presentation Scheduled',
      'Decision Maker Bought-In',
      'Contract Sent',
      'appointmentscheduled',
      'qualifiedtobuy',
      'presentationscheduled',
      'decisionmakerboughtin',
      'contractsent',
    ],
  },
};
