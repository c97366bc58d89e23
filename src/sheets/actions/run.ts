/** What every menu action shares: one at a time, and a failure that says what to do. */
import {ACTION_TEXTS} from '../../app/actions/texts';
import {TEXTS} from '../../app/texts';
import {fill, type Language, translate} from '../../core/text';
import {detailOf, UserError} from '../errors';
import {alertUser, userLanguage} from '../messages';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOCK_WAIT = 5000;

type Lock = GoogleAppsScript.Lock.Lock;

function release(lock: Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // The lock ends with the run in any case.
  }
}

function underLock<Result>(act: () => Result, busy: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT)) return busy();
  try {
    return act();
  } finally {
    release(lock);
  }
}

/** Does something that nobody else may do at the same time. @throws UserError where somebody else does */
export function requireLock<Result>(language: Language, act: () => Result): Result {
  return underLock(act, () => {
    throw new UserError(translate(TEXTS.busy, language));
  });
}

/** Does something that nobody else may do at the same time; says so, and gives nothing, where somebody else does. */
export function withLock<Result>(language: Language, act: () => Result): Result | undefined {
  return underLock<Result | undefined>(act, () => {
    alertUser(translate(TEXTS.busy, language), language);
    return undefined;
  });
}

/** Runs a menu entry in the language of its user; what goes wrong becomes a sentence. */
export function runAction(act: (spreadsheet: Spreadsheet, language: Language) => void): void {
  const language = userLanguage();
  try {
    act(SpreadsheetApp.getActiveSpreadsheet(), language);
  } catch (error) {
    alertUser(fill(translate(ACTION_TEXTS.failed, language), {detail: detailOf(error, language)}), language);
  }
}
