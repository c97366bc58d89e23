import type {Preset} from './preset';

/** Close; its lead is a company. */
export const close: Preset = {
  id: 'close',
  title: 'Close',
  headers: {
    id: ['id'],
    amount: ['value'],
    currency: ['value_currency'],
    pipeline: ['pipeline_name'],
    stage: ['status_label'],
    status: ['status_type', 'status'],
    owner: ['user_name'],
    created: ['date_created'],
    wonOn: ['date_won'],
    lostOn: ['date_lost'],
    expected: ['expected_date'],
    probability: ['confidence'],
    customer: ['lead_name'],
  },
  lesserHeaders: {owner: ['user_id'], customer: ['lead_id']},
  words: {
    won: ['won'],
    lost: ['lost', 'dead'],
    open: ['active', 'open'],
    stages: ['Demo Completed', 'Proposal Sent', 'Contract Sent'],
  },
};
