import {releasedChangelog} from '../scripts/release';

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n- New: a thing.\n\n## 1.0.0 – 2026-01-02\n\n- The first.\n';

test('what was unreleased stands under the version and the day, and older releases below it', () => {
  expect(releasedChangelog(CHANGELOG, '1.1.0', '2026-03-04')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 1.1.0 – 2026-03-04\n\n- New: a thing.\n\n## 1.0.0 – 2026-01-02\n\n- The first.\n',
  );
});

test.each([
  ['# Changelog\n\n## Unreleased\n\n## 1.0.0 – 2026-01-02\n', '1.1.0', /Nothing stands under/],
  [CHANGELOG, '1.0.0', /has a release 1\.0\.0 already/],
  ['# Changelog\n', '1.0.0', /has no/],
])('a release without news, or for the second time, is refused', (changelog, version, message) => {
  expect(() => releasedChangelog(changelog, version, '2026-03-04')).toThrow(message);
});
