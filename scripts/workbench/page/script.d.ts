/** Loads the built script into the page, as Apps Script would load it. */
import type { Bundle } from '../../standin/api';
/** Names of the functions declared at the start of a line: the script's entry points. */
export declare function topLevelFunctions(code: string): string[];
/** Evaluates the script once with the given globals and returns its top-level functions by name. */
export declare function loadScript(code: string, globals: Readonly<Record<string, unknown>>): Bundle;
