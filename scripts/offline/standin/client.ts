/** Calls the script as a page does through google.script.run, typed by the script's own commands. */
import type {COMMANDS} from '../../../src/sheets/main';
import type {StandIn} from './api';

type Commands = typeof COMMANDS;

/**
 * Calls a command of the script. Arguments and result are serialised on the way, as google.script.run does.
 * @throws what the command throws
 */
export function callScript<Name extends keyof Commands>(
  standIn: StandIn,
  name: Name,
  ...args: Parameters<Commands[Name]>
): ReturnType<Commands[Name]> {
  // The bundle is built from these sources, so that its function has the type of theirs.
  return standIn.call(name, ...args) as ReturnType<Commands[Name]>;
}
