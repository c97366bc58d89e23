/** What measures may say that they need, by table: a field that there is not does not compile. */

import type {FIELDS as BASELINE_FIELDS} from '../tables/baselines';
import type {FIELDS as COST_FIELDS} from '../tables/costs';
import type {CUSTOMER_FIELDS} from '../tables/fields/customers';
import type {DEAL_FIELDS} from '../tables/fields/deals';
import type {LEAD_FIELDS} from '../tables/fields/leads';
import type {FIELDS as PLAN_FIELDS} from '../tables/plan';
import type {FIELDS as STAGE_FIELDS} from '../tables/stage-history';
import type {FIELDS as TEAM_FIELDS} from '../tables/team';

type IdOf<Fields extends readonly {readonly id: string}[]> = Fields[number]['id'];

/** Fields of each table, and what comes from one of several of them (`provides` of the table). */
export interface NeedsOf {
  readonly deals: IdOf<typeof DEAL_FIELDS> | 'outcome' | 'score';
  readonly leads: IdOf<typeof LEAD_FIELDS> | 'qualified' | 'customerWon' | 'qualifiedDay';
  readonly customers: IdOf<typeof CUSTOMER_FIELDS> | 'departure' | 'joined';
  readonly costs: IdOf<typeof COST_FIELDS>;
  readonly plan: IdOf<typeof PLAN_FIELDS>;
  readonly baselines: IdOf<typeof BASELINE_FIELDS>;
  readonly team: IdOf<typeof TEAM_FIELDS>;
  readonly 'stage-history': IdOf<typeof STAGE_FIELDS>;
}
