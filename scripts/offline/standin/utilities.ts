/** Session and Utilities. */
import type {Modelled} from './google';
import type {Host} from './host';
import {formatDate, instantOf, noonOf} from './zones';

/** Language of the user's account, as Session gives it: `ru`, `en`. */
export function createSession(host: Host): object {
  const language = host.options.userLocale ?? host.options.locale.split('_')[0] ?? 'en';
  return host.object('Session', {
    getActiveUserLocale: () => language,
    getScriptTimeZone: () => host.options.scriptTimeZone,
  } satisfies Modelled<GoogleAppsScript.Base.Session, 'getActiveUserLocale' | 'getScriptTimeZone'>);
}

export function createUtilities(host: Host): object {
  return host.object('Utilities', {
    formatDate: (date: unknown, zone: string, pattern: string) => {
      if (Object.prototype.toString.call(date) !== '[object Date]') {
        throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
      }
      return formatDate(Number(date), zone, pattern);
    },
    // Nothing else runs meanwhile, so there is nothing to wait for.
    sleep: () => undefined,
    getUuid: () => host.book.model.uuidGenerator.uuidv4(),
  } satisfies Modelled<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'sleep' | 'getUuid'>);
}

/** Date with a clock that stands at noon of a day, so that the script and TODAY() tell the same day. */
export function clockDate(today: number, timeZone: string): DateConstructor {
  const now = instantOf(noonOf(today), timeZone).getTime();
  return new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now] : args, newTarget),
    get: (target, property) => (property === 'now' ? () => now : Reflect.get(target, property)),
  });
}
