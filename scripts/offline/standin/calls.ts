/** Counts the calls of services by kind. */
import type {CallCounts} from './api';

export type CallKind = 'read' | 'write' | 'built';

/**
 * Steps of builders (charts, rules, choices, text styles) are objects of the script's own: "changes made to the chart
 * are not saved" (Google on EmbeddedChartBuilder) before the one call that hands the result to the sheet, and that one
 * counts. Whether getRange asks the server is published nowhere, so it counts, as everything else does.
 */
const BUILT = /Builder\.|\.new[A-Z]\w*$/;
const READ = /\.(get|is|has|find|with|create\w*Finder|createTemplateFromFile)|^(Utilities|Session)\./;

export function kindOf(name: string): CallKind {
  if (BUILT.test(name)) return 'built';
  return READ.test(name) ? 'read' : 'write';
}

export function noCalls(): CallCounts {
  return {reads: 0, writes: 0, total: 0, built: 0, byMember: {}};
}

export function count(calls: CallCounts, name: string): void {
  const kind = kindOf(name);
  if (kind === 'built') calls.built += 1;
  else {
    calls.total += 1;
    if (kind === 'read') calls.reads += 1;
    else calls.writes += 1;
  }
  calls.byMember[name] = (calls.byMember[name] ?? 0) + 1;
}
