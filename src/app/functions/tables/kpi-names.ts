/** KPIs by the names that people type: id, function, or title in any language. */

import type {Kpi} from '../../../core/definitions/kpi';
import {KPIS} from '../../../core/definitions/registry';
import {inEveryLanguage} from '../../../core/text';
import {normaliseHeader} from '../../../core/vocabulary/normalise';

/** «Customer acquisition cost (CAC)» goes by its title, by what stands before the bracket, and by what is in it. */
function titleKeys(title: string): string[] {
  const short = /^(.*?)\s*\(([^)]*)\)$/.exec(title);
  return [title, ...(short ? [short[1] ?? '', short[2] ?? ''] : [])].map(normaliseHeader);
}

export function kpiNamed(name: string): Kpi | undefined {
  const key = normaliseHeader(name);
  if (key === '') return undefined;
  const byId = KPIS.find(({id, fn}) => [id, fn?.name ?? ''].some((one) => normaliseHeader(one) === key));
  if (byId) return byId;
  return KPIS.find(({title}) => inEveryLanguage(title).some((one) => titleKeys(one).includes(key)));
}
