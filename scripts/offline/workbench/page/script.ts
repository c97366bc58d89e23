/** Loads the built script into the page, as Apps Script would load it. */
import type {Bundle} from '../../standin/api';

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

/** Evaluates the script once with the given globals. @returns its top-level functions by name */
export function loadScript(code: string, globals: Readonly<Record<string, unknown>>): Bundle {
  const absent = ABSENT.filter((name) => !(name in globals));
  const names = Object.keys(globals);
  const functions = topLevelFunctions(code).join(', ');
  const result = `\nreturn {${functions}};`;
  const load = new Function(...names, ...absent, code + result);
  const bundle: Bundle = load(...names.map((name) => globals[name]));
  return bundle;
}
