/** Loads the built script into the page, as Apps Script would load it. */
import type {Bundle, Evaluate} from '../../standin/api';

/** What a page has and Apps Script has not: hidden from the script, so that it fails here as it would there. */
const ABSENT = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'crypto',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'alert',
  'confirm',
  'prompt',
];

/** Names of the functions declared at the start of a line: the script's entry points. */
export function topLevelFunctions(code: string): string[] {
  const names = [...code.matchAll(/^(?:async )?function ([\w$]+)\s*\(/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}

export interface LoadedScript {
  /** Its top-level functions by name. */
  readonly bundle: Bundle;
  readonly evaluate: Evaluate;
}

/** Evaluates the script once with the given globals. */
export function loadScript(code: string, globals: Readonly<Record<string, unknown>>): LoadedScript {
  const absent = ABSENT.filter((name) => !(name in globals));
  const names = Object.keys(globals);
  const functions = topLevelFunctions(code).join(', ');
  const result = `\nreturn {bundle: {${functions}}, evaluate: (code) => eval(code)};`;
  const load = new Function(...names, ...absent, code + result);
  const script: LoadedScript = load(...names.map((name) => globals[name]));
  return script;
}
