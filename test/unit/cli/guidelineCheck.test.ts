import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportProblems, versionProblems } from '../../../src/cli/verbs/guidelineCheck.ts';
import { cases } from '../../fixtures/guideline.ts';
import { runNelm } from '../../fixtures/runNelm.ts';

const stamp = { version: '1.1.0', hash: 'a'.repeat(64), wording: 'b'.repeat(64) };
const line = (version: string, hash: string, wording: string, says = '- What changed.'): string =>
  `## ${version} (2026-11-28)\n\nlogic \`${hash}\`, wording \`${wording}\`\n\n${says}\n\n`;
const [a, b] = ['a'.repeat(12), 'b'.repeat(12)];

describe('the version of the guideline', () => {
  test('has its line in the changelog', async () => {
    const { code, said } = await runNelm(['guideline-check']);
    expect([code, said]).toEqual([0, expect.stringContaining(`Guideline ${cases.stamp.version}: logic `)]);
  });

  test('is right when the newest line has both hashes', () => {
    expect(versionProblems(stamp, line('1.1.0', a, b) + line('1.0.0', 'c', 'd'), null)).toEqual([]);
  });

  test('is refused when the logic or the wording changed under it', () => {
    const [problem, ...others] = versionProblems(
      { ...stamp, hash: 'f'.repeat(64) },
      line('1.1.0', a, b),
      null,
    );
    expect(problem).toContain('The logic of 1.1.0 is not the one in CHANGELOG-guideline.md');
    expect(problem).toContain('Give the guideline a new version');
    expect(others).toEqual([]);
    expect(versionProblems({ ...stamp, wording: 'f'.repeat(64) }, line('1.1.0', a, b), null)[0]).toContain(
      'The wording',
    );
  });

  test('is refused when its line was changed instead, once it was exported', () => {
    const changed = { ...stamp, hash: 'f'.repeat(64) };
    const changelog = line('1.1.0', 'f'.repeat(12), b);
    expect(versionProblems(changed, changelog, null)).toEqual([]);
    expect(versionProblems(changed, changelog, stamp)[0]).toContain('docs/versions/1.1.0.json');
  });

  test('is refused without a line, without words, or below an older one', () => {
    expect(versionProblems(stamp, line('1.0.0', a, b), null)[0]).toContain(
      'begins with 1.0.0, but the guideline is 1.1.0',
    );
    expect(versionProblems(stamp, '', null)[0]).toContain('begins with no version');
    expect(versionProblems(stamp, line('1.1.0', a, b, ''), null)[0]).toContain('does not say what changed');
    expect(versionProblems(stamp, line('1.1.0', a, b) + line('1.2.0', a, b), null)[0]).toContain(
      'versions grow',
    );
  });

  test('is refused until its chart is exported', () => {
    expect(exportProblems(stamp, null)).toEqual([
      expect.stringContaining('npm run coverage -- export docs/versions/1.1.0.json'),
    ]);
    expect(exportProblems(stamp, stamp)).toEqual([]);
  });

  test('1.0.0 keeps its line', () => {
    expect(readFileSync('CHANGELOG-guideline.md', 'utf8')).toContain('## 1.0.0 (2026-11-23)');
  });
});
