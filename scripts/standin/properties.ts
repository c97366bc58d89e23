/** PropertiesService and LockService. */
import type {Modelled} from './google';
import type {Host} from './host';

type Properties = GoogleAppsScript.Properties.Properties;

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

/** Bytes of a text in UTF-8, without an encoder: the stand-in runs where none can be relied on. */
function bytes(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length;
}

function createProperties(host: Host, store: Map<string, string>): object {
  const holder: {properties?: object} = {};
  const self = (): object => holder.properties ?? {};
  const set = (entries: readonly (readonly [string, string])[]): object => {
    const next = new Map([...store, ...entries]);
    if (entries.some(([, value]) => bytes(value) > VALUE_LIMIT)) {
      throw new Error('Argument too large: value');
    }
    const size = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > STORE_LIMIT) throw new Error('You have exceeded the property storage quota.');
    for (const [key, value] of entries) store.set(key, value);
    return self();
  };
  const properties = host.object('Properties', {
    getProperty: (key: string) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (key: string, value: unknown) => set([[key, String(value)]]),
    setProperties: (entries: object) =>
      set(Object.entries(entries).map(([key, value]) => [key, String(value)] as const)),
    deleteProperty: (key: string) => {
      store.delete(key);
      return self();
    },
    deleteAllProperties: () => {
      store.clear();
      return self();
    },
  } satisfies Modelled<
    Properties,
    | 'getProperty'
    | 'getProperties'
    | 'getKeys'
    | 'setProperty'
    | 'setProperties'
    | 'deleteProperty'
    | 'deleteAllProperties'
  >);
  holder.properties = properties;
  return properties;
}

interface Stores {
  readonly document: Map<string, string>;
  readonly user: Map<string, string>;
}

const stores = new WeakMap<Host, Stores>();

/** Properties belong to the document: a script that is loaded again finds them. */
function storesOf(host: Host): Stores {
  const found = stores.get(host) ?? {document: new Map(), user: new Map()};
  stores.set(host, found);
  return found;
}

export function createPropertiesService(host: Host): object {
  const {document, user} = storesOf(host);
  return host.object('PropertiesService', {
    getDocumentProperties: () => createProperties(host, document),
    getUserProperties: () => createProperties(host, user),
  } satisfies Modelled<
    GoogleAppsScript.Properties.PropertiesService,
    'getDocumentProperties' | 'getUserProperties'
  >);
}

/** The stand-in has one user: the lock is always free for a script that has not taken it. */
export function createLockService(host: Host): object {
  const state = {held: false};
  const lock = host.object('Lock', {
    tryLock: () => {
      state.held = true;
      return true;
    },
    waitLock: () => {
      state.held = true;
    },
    hasLock: () => state.held,
    releaseLock: () => {
      state.held = false;
    },
  } satisfies Modelled<GoogleAppsScript.Lock.Lock, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'>);
  return host.object('LockService', {
    getDocumentLock: () => lock,
  } satisfies Modelled<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>);
}
