/** The manifest asks for what the sources need, no more; what is pushed reaches no network and runs no text. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import {keptBundle} from '../../scripts/bundle/kept';
import {membersUsed} from './members';
import {scopesOf} from './published-scopes';

const root = join(__dirname, '../..');
const manifest: {oauthScopes: string[]} = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'));

describe('the scopes of the manifest', () => {
  const needed = membersUsed().map((member) => ({member, scopes: scopesOf(member)}));

  test('the scopes of the manifest are enough for every member of a service that the sources use', () => {
    expect(needed.length).toBeGreaterThan(50);
    const refused = needed.filter(
      ({scopes}) => scopes.length > 0 && !scopes.some((scope) => manifest.oauthScopes.includes(scope)),
    );
    expect(refused).toEqual([]);
  });

  test('the scopes of the manifest are each the narrowest that one of the members takes', () => {
    for (const scope of manifest.oauthScopes) {
      const narrowest = needed.filter(({scopes}) => scopes[0] === scope);
      expect([scope, narrowest.length > 0]).toEqual([scope, true]);
    }
  });
});

describe('what is pushed', () => {
  let files: Map<string, string>;

  beforeAll(async () => {
    const folder = await keptBundle();
    files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  }, 60_000);

  test('what is pushed reaches no network, runs no text as code, and prints no unescaped text into a page', () => {
    const forbidden =
      /\beval\s*\(|new Function|\bUrlFetchApp\b|\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|importScripts|<\?!=|\binnerHTML\b|document\.write|createTemplate|\.evaluate\(/;
    for (const [name, text] of files) expect([name, forbidden.exec(text)?.[0]]).toEqual([name, undefined]);
  });

  test('what is pushed names no address but that of Google’s style sheet for add-ons', () => {
    const addresses = [...files].flatMap(([name, text]) =>
      name === 'appsscript.json'
        ? []
        : [...text.matchAll(/https?:\/\/[^\s"'`)<>]+/g)].map(([found]) => found),
    );
    expect(
      [...new Set(addresses)].filter(
        (address) => !/^https:\/\/ssl\.gstatic\.com\/docs\/script\/css\//.test(address),
      ),
    ).toEqual([]);
  });

  test('what is pushed has as functions that a cell or the sidebar can call the listed ones alone', () => {
    const globals = createContext({});
    const before = Object.keys(globals);
    runInContext(files.get('Code.js') ?? '', globals);
    // What ends in `_` neither a cell nor a page can call.
    const callable = Object.keys(globals).filter((name) => !before.includes(name) && !name.endsWith('_'));
    const listed = readFileSync(join(__dirname, '../golden/entry-points.txt'), 'utf8').trim().split('\n');
    expect(callable.filter((name) => !/^[A-Z_0-9]+$/.test(name)).sort()).toEqual(listed);
  });

  test('what is pushed is our own code: the package has no dependency at run time', () => {
    const description: object = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(description)).not.toContain('dependencies');
  });
});
