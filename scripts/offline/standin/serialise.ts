/** What passes between a page of the script's and the script: google.script.run carries plain data only. */

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/**
 * A copy as the other side gets it.
 * @param where names the value in the error
 * @throws Error where something in it cannot be carried
 */
export function serialise(value: unknown, where: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((item) => serialise(item, where));
  if (typeof value === 'object' && kindOf(value) === 'Object') {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(entries.map(([key, part]) => [key, serialise(part, `${where}.${key}`)]));
  }
  throw new Error(`google.script.run cannot carry ${where}: it is of type ${kindOf(value)}.`);
}
