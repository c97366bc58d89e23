/** The script's functions as promises, typed as the script has them. */
import type {SidebarServer} from '../src/app/sidebar/view';

type Result<Name extends keyof SidebarServer> = ReturnType<SidebarServer[Name]>;

/** `google.script.run` with its handlers set: each function of the script, without a result. */
type Calls = {readonly [Name in keyof SidebarServer]: (...args: Parameters<SidebarServer[Name]>) => void};

interface Runner {
  withSuccessHandler<Value>(handler: (value: Value) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner & Calls;
}

declare const google: {readonly script: {readonly run: Runner}};

/** Calls a function of the script. Rejects with a sentence that says what to do. */
export function call<Name extends keyof SidebarServer>(
  name: Name,
  ...args: Parameters<SidebarServer[Name]>
): Promise<Result<Name>> {
  return new Promise((resolve, reject) => {
    const calls: Calls = google.script.run
      .withSuccessHandler((value: Result<Name>) => resolve(value))
      .withFailureHandler(reject);
    const run: (...args: Parameters<SidebarServer[Name]>) => void = calls[name];
    run(...args);
  });
}
