/**
 * `npm run release -- 1.2.0`: tests, asks whether the pictures show what is, dates the changelog, sets the version, builds, commits and tags. With `--push` it
 * also sends the script to Google and makes a version of it there, whose number the listing on the Marketplace asks for.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(__dirname, '..');
const HEAD = '## Unreleased';

/**
 * The changelog with what was unreleased under the version and the day.
 * @throws Error where nothing stands under "Unreleased", or the version is there already
 */
export function releasedChangelog(changelog: string, version: string, day: string): string {
  const start = changelog.indexOf(`${HEAD}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no "${HEAD}".`);
  if (changelog.includes(`\n## ${version} `))
    throw new Error(`CHANGELOG.md has a release ${version} already.`);
  const body = changelog.slice(start + HEAD.length);
  const next = body.indexOf('\n## ');
  const news = (next < 0 ? body : body.slice(0, next)).trim();
  if (news === '')
    throw new Error('Nothing stands under "Unreleased" in CHANGELOG.md: say what is new for users.');
  return `${changelog.slice(0, start)}${HEAD}\n\n## ${version} – ${day}${body}`;
}

function run(program: string, ...args: string[]): void {
  const {status} = spawnSync(program, args, {cwd: root, stdio: 'inherit'});
  if (status !== 0) throw new Error(`Stopped: ${[program, ...args].join(' ')} failed. Nothing was tagged.`);
}

function release(version: string, push: boolean): void {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Give a version: npm run release -- 1.2.0');
  const {stdout} = spawnSync('git', ['status', '--porcelain'], {cwd: root, encoding: 'utf8'});
  if (stdout.trim() !== '') throw new Error('Commit what is in the tree first.');
  const path = join(root, 'CHANGELOG.md');
  const changelog = releasedChangelog(
    readFileSync(path, 'utf8'),
    version,
    new Date().toISOString().slice(0, 10),
  );
  run('npm', 'test');
  run('npm', 'run', 'screenshots', '--', '--check');
  writeFileSync(path, changelog);
  run('npm', 'version', version, '--no-git-tag-version');
  run('npm', 'run', 'build');
  run('git', 'commit', '--all', '--message', `Release ${version}`);
  run('git', 'tag', '--annotate', `v${version}`, '--message', `Sales KPI ${version}`);
  if (!push) return;
  run('npx', 'clasp', 'push');
  run('npx', 'clasp', 'create-version', `Sales KPI ${version}`);
}

if (require.main === module) {
  const [version = '', ...rest] = process.argv.slice(2);
  try {
    release(version, rest.includes('--push'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
