/** Runs an action again and again, each time with another fault, and looks at what is left. */
import {setImmediate} from 'node:timers/promises';
import type {StandIn} from '../offline/standin/api';
import {kindOf} from '../offline/standin/calls';
import type {Action} from './actions';
import {type DocumentState, difference, documentState} from './state';

/**
 * `fails`: a call throws before it has done anything. `fails late`: it throws after it has done it, as one does that
 * takes too long. `cut off`: nothing at all runs after it, as when a run takes longer than the platform allows.
 */
export const FAULTS = ['fails', 'fails late', 'cut off'] as const;
export type Fault = (typeof FAULTS)[number];

export interface Lost {
  readonly call: number;
  readonly member: string;
  readonly fault: Fault;
  readonly why: string;
}

export interface Result {
  readonly action: string;
  readonly calls: number;
  readonly points: number;
  readonly lost: readonly Lost[];
}

/** The points that are tried. */
export interface Tried {
  readonly every: number;
  readonly first: number;
  readonly faults: readonly Fault[];
}

const RAW = 'Service error: Spreadsheets';

class Stopped extends Error {}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? `${error.message}` : `${error}`;

/** What a user is told: on the screen, and by what comes out of the run. */
function toldBy(standIn: StandIn, act: () => void): string {
  standIn.shown.length = 0;
  let thrown = '';
  try {
    act();
  } catch (error) {
    thrown = messageOf(error);
  } finally {
    standIn.watch();
  }
  return [...standIn.shown.map(({text}) => text), thrown].join('\n').trim();
}

/** Runs an action with a fault at a call. @returns what the user was told */
function runWith(standIn: StandIn, {act}: Action, at: number, fault: Fault): string {
  let call = 0;
  let isOver = false;
  standIn.watch({
    before: (name) => {
      if (isOver) throw new Stopped();
      if (kindOf(name) === 'built') return;
      call += 1;
      if (call === at && fault === 'fails') throw new Error(RAW);
    },
    after: (name) => {
      if (kindOf(name) === 'built' || call !== at || isOver || fault === 'fails') return;
      isOver = fault === 'cut off';
      call += isOver ? 0 : 0.5;
      throw isOver ? new Stopped() : new Error(RAW);
    },
  });
  return toldBy(standIn, () => act(standIn));
}

/** The members that an action calls, in order. */
function callsOf(standIn: StandIn, {act}: Action): string[] {
  const calls: string[] = [];
  standIn.watch({
    before: (name) => {
      if (kindOf(name) !== 'built') calls.push(name);
    },
  });
  try {
    act(standIn);
  } finally {
    standIn.watch();
  }
  return calls;
}

interface Course {
  readonly start: DocumentState;
  /** After the action. */
  readonly end: DocumentState;
  /** After the action was done again; found when it is first asked for. */
  readonly again: () => DocumentState;
  /** Tabs of the user's, which nothing may change. */
  readonly tabs: readonly string[];
}

const isOneOf = (state: DocumentState, others: readonly DocumentState[]): boolean =>
  others.some((other) => difference(state, other) === '');

/** Tabs of the user's of which a cell is neither as it was nor as the action is to leave it. */
function tabsChanged(state: DocumentState, {start, end, tabs}: Course): string {
  const changed = tabs.filter((name) => {
    const [before, after, now] = [start, end, state].map(({sheets}) =>
      sheets.find((sheet) => sheet.name === name),
    );
    return ![before, after].some((known) => known?.cells === now?.cells && known?.hidden === now?.hidden);
  });
  return changed.join(', ');
}

/** Whether a user was told what to do, not only what a service said. */
function isTold(text: string): boolean {
  return text.replace(RAW, '').trim().length > 20;
}

/**
 * Does the action once more, without a fault. It ends early where clearing up has brought everything back to where it
 * began, since what follows then is known.
 */
function doneAgain(standIn: StandIn, {act}: Action, {start, end, again}: Course): string {
  let isBack = false;
  standIn.watch({
    before: () => {
      if (isBack) throw new Stopped();
    },
    after: (name) => {
      if (!/^(Properties|DeveloperMetadata)\.(deleteProperty|remove)$/.test(name)) return;
      standIn.watch();
      isBack = isOneOf(documentState(standIn), [start, end]);
      if (isBack) throw new Stopped();
    },
  });
  const told = toldBy(standIn, () => act(standIn));
  const state = documentState(standIn);
  return isOneOf(state, [start, end]) || isOneOf(state, [again()])
    ? ''
    : `done again: ${difference(state, end)} «${told}»`;
}

/** Why a point is lost; '' where it is not. */
function verdict(standIn: StandIn, action: Action, course: Course, told: string, fault: Fault): string {
  const state = documentState(standIn);
  const changed = tabsChanged(state, course);
  if (changed !== '') return `tabs changed: ${changed}`;
  const isUndone = isOneOf(state, [course.start]);
  // What succeeds all the same need not be told.
  if (fault !== 'cut off' && !isTold(told) && (isUndone || told !== '')) return `told only «${told}»`;
  return isUndone || isOneOf(state, [course.end]) ? '' : doneAgain(standIn, action, course);
}

/** Each run is kept in the engine's history, and that of a whole build is long. */
const RUNS_OF_ONE = 8;

/** Gives the document again and again as it is where an action begins. */
class Beginning {
  readonly #open: () => StandIn;
  readonly #action: Action;
  #standIn: StandIn | undefined;
  #restore = (): void => undefined;
  #runs = 0;

  constructor(open: () => StandIn, action: Action) {
    this.#open = open;
    this.#action = action;
  }

  /** A document of its own. */
  fresh(): StandIn {
    const standIn = this.#open();
    standIn.answerDialogs(() => ({button: 'YES'}));
    this.#action.prepare?.(standIn);
    return standIn;
  }

  next(): StandIn {
    if (this.#standIn && this.#runs < RUNS_OF_ONE) this.#restore();
    else {
      this.#standIn = this.fresh();
      this.#restore = this.#standIn.checkpoint();
      this.#runs = 0;
    }
    this.#runs += 1;
    return this.#standIn;
  }
}

/** The course of an action without a fault, and the members that it calls. */
function courseOf(beginning: Beginning, action: Action, tabs: readonly string[]): Course & {calls: string[]} {
  const standIn = beginning.next();
  const start = documentState(standIn);
  const calls = callsOf(standIn, action);
  let known: DocumentState | undefined;
  const again = (): DocumentState => {
    if (known) return known;
    const twice = beginning.fresh();
    for (const _ of ['once', 'twice']) toldBy(twice, () => action.act(twice));
    known = documentState(twice);
    return known;
  };
  return {start, end: documentState(standIn), again, tabs, calls};
}

/**
 * Tries every fault at every call of an action.
 * @param open gives a document as it is before anything is done
 * @param some only each `every`-th call is tried, from the one numbered `first` on, with some of the faults
 */
export async function tryAction(
  open: () => StandIn,
  action: Action,
  {every = 1, first = 1, faults = FAULTS}: Partial<Tried> = {},
): Promise<Result> {
  const tabs = documentState(open()).sheets.map(({name}) => name);
  const beginning = new Beginning(open, action);
  const course = courseOf(beginning, action, tabs);
  const lost: Lost[] = [];
  let points = 0;
  for (let call = first; call <= course.calls.length; call += every) {
    for (const fault of faults) {
      const standIn = beginning.next();
      const told = runWith(standIn, action, call, fault);
      const why = verdict(standIn, action, course, told, fault);
      // The engine has put off some work of each workbook, which keeps all of them until it is let do it.
      await setImmediate();
      points += 1;
      if (why !== '') lost.push({call, member: course.calls[call - 1] ?? '', fault, why});
    }
  }
  return {action: action.name, calls: course.calls.length, points, lost};
}
