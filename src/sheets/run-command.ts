/**
 * Commands of the menu and the sidebar. Their code stands in a page of its own: every cell with a function of ours
 * loads the whole script, and needs none of them. The page is a template whose scriptlet hands the commands over,
 * and a command runs while the page is evaluated, where all that a script may do is allowed.
 */
import type {Commands} from './commands';

/** Name of the page. */
const PAGE = 'commands';

export const COMMAND_NAMES = [
  'buildDashboard',
  'insertSampleData',
  'showRows',
  'takeSnapshot',
  'removeDashboard',
  'proposeMapping',
  'showSidebar',
  'describeMapping',
  'saveMapping',
  'saveAndBuild',
  'selectRow',
  'previewFormula',
  'insertFormula',
  'addCleanColumn',
  'addTableTab',
  'saveSettings',
  'runSelfTest',
  'showHelp',
] as const satisfies readonly (keyof Commands)[];

type Command = (argument?: unknown) => unknown;

/** Says what is to be run of the commands that the page brings. */
let choose: ((commands: Readonly<Record<keyof Commands, Command>>) => void) | undefined;

/** Called by the page. */
export function takeCommands(commands: Commands): void {
  choose?.(commands);
}

/** Runs a command with what its caller gave. @throws what the command throws */
export function runCommand(name: keyof Commands, argument?: unknown): unknown {
  // What a command throws is kept: a template reports errors in words of its own.
  const outcomes: ({readonly value: unknown} | {readonly error: unknown})[] = [];
  choose = (commands) => {
    try {
      outcomes.push({value: commands[name](argument)});
    } catch (error) {
      outcomes.push({error});
    }
  };
  HtmlService.createTemplateFromFile(PAGE).evaluate();
  const [outcome] = outcomes;
  if (!outcome) throw new Error(`The page ${PAGE} gave no commands.`);
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
