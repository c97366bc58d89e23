/** Objects of the stand-in answer only what they model: any other member throws and names itself. */

export type Members = Record<string, unknown>;

/** What goes on around each call of a service; `name` is `Class.member`. */
export interface Around {
  /** Throws where the call is not allowed now, or is to fail. */
  before(name: string): void;
  after(name: string): void;
}

const PASSED = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'toString', '$$typeof']);

/** Wraps members so that reading one that is not there throws. */
export function refuse<Object extends Members>(className: string, members: Object, around?: Around): Object {
  return new Proxy(members, {
    get(target, property): unknown {
      if (typeof property === 'symbol' || PASSED.has(property)) return Reflect.get(target, property);
      const name = `${className}.${property}`;
      if (!Object.hasOwn(target, property)) throw new Error(`The stand-in does not model ${name}.`);
      const member = target[property];
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        around?.before(name);
        const result: unknown = Reflect.apply(member, target, args);
        around?.after(name);
        return result;
      };
    },
  });
}
