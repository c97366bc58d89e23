/** Fields of a deal, in the order in which they are shown and in which ties between columns are settled. */
export const DEAL_FIELD_IDS = [
  'status',
  'stage',
  'isWon',
  'isClosed',
  'amount',
  'created',
  'closed',
  'wonOn',
  'lostOn',
  'owner',
  'id',
  'name',
  'customer',
  'probability',
  'currency',
  'source',
  'campaign',
  'product',
  'type',
  'pipeline',
  'expected',
] as const;

export type DealFieldId = (typeof DEAL_FIELD_IDS)[number];
