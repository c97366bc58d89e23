/** Names and arguments of the functions, frozen in a file; what changes of them is noted in the changelog. */
import {allFunctions} from '../../src/app/functions/registry';
import {signatureOf} from '../../src/app/functions/signature';

const HEAD = '## Unreleased\n\n';

/** One function a line, in the order of the alphabet. */
export function frozenSignatures(): string {
  return `${allFunctions().map(signatureOf).sort().join('\n')}\n`;
}

function byName(signatures: string): ReadonlyMap<string, string> {
  return new Map(
    signatures
      .trim()
      .split('\n')
      .map((line) => [line.split('(')[0] ?? '', line]),
  );
}

/** The changelog with a line under "Unreleased" for each function that is new, gone, or has other arguments. */
export function notedChangelog(changelog: string, before: string, after: string): string {
  const [old, now] = [byName(before), byName(after)];
  const added = [...now].flatMap(([name, line]) => {
    const earlier = old.get(name);
    if (earlier === line) return [];
    if (earlier === undefined) return [`- A new function: \`${line}\`.`];
    return [`- A function has other arguments: \`${line}\`, before \`${earlier}\`.`];
  });
  const gone = [...old].flatMap(([name, line]) =>
    now.has(name) ? [] : [`- A function is gone: \`${line}\`.`],
  );
  const lines = [...added, ...gone].map((line) => `${line}\n`).join('');
  return changelog.replace(HEAD, () => `${HEAD}${lines}`);
}
