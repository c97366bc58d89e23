/** What the functions that Sheets calls by name run; the build writes one for each command and custom function. */
export {COMMANDS, runCommand} from './commands';
export {callFunction} from './functions';
