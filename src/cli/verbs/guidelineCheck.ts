import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { GuidelineStamp } from '../../engine/recommend.ts';
import { createGuideline } from '../../guideline/create/createGuideline.ts';
import { currentData } from '../../guideline/editions/current.ts';
import { createCases } from '../../machine/cases.ts';
import { checkout } from '../program/checkout.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import type { VerbMain } from '../program/io.ts';

const notes = {
  examples: [['', 'part of npm run check']],
  status: '0 each version has its line, and this one its exported chart, 1 not, 2 wrong use',
} as const;

/** Refuses a guideline whose logic or wording changed without a new version, its line in the changelog and its exported chart. */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('guideline-check', notes), args, io, () => {
    // Refuses data that contradict themselves, with a line for each fault: a start does not look for them.
    const guideline = createGuideline(currentData);
    const { stamp } = createCases(guideline);
    const changelog = readFileSync(join(checkout, 'CHANGELOG-guideline.md'), 'utf8');
    const exported = join(checkout, `docs/versions/${stamp.version}.json`);
    const kept = existsSync(exported) ? stampIn(readFileSync(exported, 'utf8')) : null;
    const problems = [...versionProblems(stamp, changelog, kept), ...exportProblems(stamp, kept)];
    for (const problem of problems) io.stderr.write(`${problem}\n`);
    if (problems.length === 0)
      io.stdout.write(
        `Guideline ${stamp.version}: logic ${short(stamp.hash)}, wording ${short(stamp.wording)}\n`,
      );
    return problems.length === 0 ? 0 : 1;
  });

/** A line of the changelog: "## 1.1.0 (2026-11-28)", below it "logic `…`, wording `…`" and what changed. */
interface ChangelogEntry {
  readonly version: string;
  readonly hash: string;
  readonly wording: string;
  /** What changed, in words. */
  readonly says: string;
}

type Hashes = Pick<GuidelineStamp, 'version' | 'hash' | 'wording'>;

/**
 * What is wrong with the version of a guideline, in sentences; empty when nothing is.
 * @param changelog the text of CHANGELOG-guideline.md, newest version first
 * @param kept the hashes with which this version was exported, or null when it was not
 */
export function versionProblems(stamp: Hashes, changelog: string, kept: Hashes | null): readonly string[] {
  const entries = entriesIn(changelog);
  const [newest] = entries;
  const how = `Give the guideline a new version (src/guideline/editions/current.ts) and a line in CHANGELOG-guideline.md with logic \`${short(stamp.hash)}\`, wording \`${short(stamp.wording)}\`.`;
  if (newest?.version !== stamp.version) {
    return [
      `CHANGELOG-guideline.md begins with ${newest?.version ?? 'no version'}, but the guideline is ${stamp.version}. ${how}`,
    ];
  }
  const problems: string[] = [];
  const compare = (what: string, is: string, was: string, where: string): void => {
    if (!is.startsWith(was))
      problems.push(`The ${what} of ${stamp.version} is not the one in ${where} (${was}). ${how}`);
  };
  for (const [where, other] of [
    ['CHANGELOG-guideline.md', newest],
    [`docs/versions/${stamp.version}.json`, kept],
  ] as const) {
    if (!other) continue;
    compare('logic', stamp.hash, short(other.hash), where);
    compare('wording', stamp.wording, short(other.wording), where);
  }
  if (newest.says === '')
    problems.push(`CHANGELOG-guideline.md does not say what changed in ${stamp.version}.`);
  entries.slice(1).forEach((older, at) => {
    const newer = entries[at];
    if (newer && newer.version.localeCompare(older.version, 'en', { numeric: true }) <= 0)
      problems.push(`CHANGELOG-guideline.md names ${newer.version} above ${older.version}; versions grow.`);
  });
  return problems;
}

/**
 * That the chart of a version is not kept, in a sentence: once there is a later one, nothing else tells where its cases
 * stood and what its codes count in.
 */
export function exportProblems({ version }: Hashes, kept: Hashes | null): readonly string[] {
  const path = `docs/versions/${version}.json`;
  return kept === null ? [`${path} is not there. Write it: npm run coverage -- export ${path}`] : [];
}

function entriesIn(changelog: string): readonly ChangelogEntry[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [, hash = '', wording = ''] = /logic `([0-9a-f]+)`, wording `([0-9a-f]+)`/.exec(part) ?? [];
      const [, version = ''] = /^(\d+\.\d+\.\d+)/.exec(part) ?? [];
      const says = part
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .join('\n');
      return { version, hash, wording, says };
    });
}

const exportedStamp = z.object({
  guideline: z.object({ version: z.string(), hash: z.string(), wording: z.string() }),
});

function stampIn(exported: string): Hashes {
  return exportedStamp.parse(JSON.parse(exported)).guideline;
}

function short(hash: string): string {
  return hash.slice(0, 12);
}
