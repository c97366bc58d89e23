/** Objects of the stand-in answer only what they model: any other member throws and names itself. */
import type {CallCounts} from './api';

export type Members = Record<string, unknown>;

const PASSED = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'toString', '$$typeof']);

function count(calls: CallCounts, name: string): void {
  const member = name.slice(name.indexOf('.') + 1);
  if (/^(get|is|has|find)/.test(member) || name.startsWith('Utilities.')) calls.reads += 1;
  else calls.writes += 1;
  calls.total += 1;
  calls.byMember[name] = (calls.byMember[name] ?? 0) + 1;
}

/**
 * Wraps members so that reading one that is not there throws. With `calls` each method counts as one call.
 * @param guard called with `Class.member` before each call; throws where the call is not allowed now
 */
export function refuse<Object extends Members>(
  className: string,
  members: Object,
  calls?: CallCounts,
  guard?: (name: string) => void,
): Object {
  return new Proxy(members, {
    get(target, property): unknown {
      if (typeof property === 'symbol' || PASSED.has(property)) return Reflect.get(target, property);
      const name = `${className}.${property}`;
      if (!Object.hasOwn(target, property)) throw new Error(`The stand-in does not model ${name}.`);
      const member = target[property];
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        guard?.(name);
        if (calls) count(calls, name);
        return Reflect.apply(member, target, args);
      };
    },
  });
}
