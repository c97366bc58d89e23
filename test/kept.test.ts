import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {kept} from '../scripts/bundle/kept';

const name = `test-${process.pid}`;
let folder = '';

afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

test('what two ask for at once, before it is there, is made once and whole', async () => {
  let times = 0;
  const make = async (into: string): Promise<void> => {
    times += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(into, 'made.txt'), 'whole');
  };
  const both = await Promise.all([
    kept(name, ['appsscript.json'], make),
    kept(name, ['appsscript.json'], make),
  ]);
  folder = both[0];
  expect(both).toEqual([folder, folder]);
  expect(times).toBe(1);
  expect(readFileSync(join(folder, 'made.txt'), 'utf8')).toBe('whole');
});

test('what could not be made is tried again', async () => {
  const other = `${name}-again`;
  const fails = (): Promise<never> => Promise.reject(new Error('does not build'));
  await expect(kept(other, ['appsscript.json'], fails)).rejects.toThrow('does not build');
  const made = await kept(other, ['appsscript.json'], async (into) => {
    writeFileSync(join(into, 'made.txt'), 'now');
  });
  expect(existsSync(join(made, 'made.txt'))).toBe(true);
  rmSync(made, {recursive: true, force: true});
});
