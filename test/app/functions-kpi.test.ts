import {callFunction} from '../../src/app/functions/call';
import {allFunctions} from '../../src/app/functions/registry';

const env = {
  dayOf: (date: unknown) => Math.floor((Number(date) - Date.UTC(1899, 11, 30)) / 86_400_000),
  language: 'en',
} as const;

describe('every example of a function', () => {
  const examples = allFunctions().flatMap(({name, examples}) =>
    examples.map(({args, result}) => [name, args, result] as const),
  );
  test.each(examples)('%s(%j) gives %j', (name, args, result) => {
    expect(callFunction(name, args, env)).toEqual(result);
  });
});
