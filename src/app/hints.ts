/** What the user has settled about a mapping, as it comes from a page or from storage: checked before it is used. */
import {DEAL_FIELD_IDS, type DealFieldId} from '../core/fields/deal-field';
import type {Outcome} from '../core/mapping';
import type {FormatHint, RecognitionHints} from '../core/recognise';

const FORMATS: readonly FormatHint[] = ['ymd', 'dmy', 'mdy', 'd-mon-y', 'mon-d-y', '.', ',', '1', '100'];
const OUTCOMES: readonly Outcome[] = ['won', 'lost', 'open', 'undecided'];

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function perField<Value>(value: unknown, read: (part: unknown) => Value | undefined) {
  const found: Partial<Record<DealFieldId, Value>> = {};
  for (const [key, part] of entriesOf(value)) {
    const field = DEAL_FIELD_IDS.find((id) => id === key);
    const known = field && read(part);
    if (field && known !== undefined) found[field] = known;
  }
  return found;
}

function outcomes(value: unknown): Readonly<Record<string, Outcome>> {
  const known = entriesOf(value).flatMap(([word, part]): [string, Outcome][] => {
    const outcome = OUTCOMES.find((candidate) => candidate === part);
    return outcome ? [[word, outcome]] : [];
  });
  return Object.fromEntries(known);
}

/** Reads hints from plain data; parts that mean nothing are dropped. */
export function readHints(value: unknown): RecognitionHints {
  if (typeof value !== 'object' || value === null) return {};
  const part = (name: string): unknown => Reflect.get(value, name);
  const tab = part('tab');
  return {
    ...(typeof tab === 'string' && tab !== '' ? {tab} : {}),
    columns: perField(part('columns'), (column) => (typeof column === 'string' ? column : undefined)),
    formats: perField(part('formats'), (format) => FORMATS.find((candidate) => candidate === format)),
    words: perField(part('words'), outcomes),
  };
}
