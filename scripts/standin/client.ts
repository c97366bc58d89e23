/** Calls the script as a page does through google.script.run, typed by the script's own entry points. */
import type {Commands} from '../../src/sheets/commands';
import type * as script from '../../src/sheets/main';
import type {StandIn} from './api';

type Script = Pick<typeof script, (typeof script.TRIGGERS)[number]> & Commands;

/**
 * Calls an entry point of the script. Arguments and result are serialised on the way, as google.script.run does.
 * @throws what the entry point throws
 */
export function callScript<Name extends keyof Script>(
  standIn: StandIn,
  name: Name,
  ...args: Parameters<Script[Name]>
): ReturnType<Script[Name]> {
  // The bundle is built from these sources, so that its function has the type of theirs.
  return standIn.call(name, ...args) as ReturnType<Script[Name]>;
}
