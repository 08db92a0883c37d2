import type { Cases } from '../../../machine/cases.ts';
import { createFirstOptions } from '../../changes/firstOptions.ts';
import type { WordsOfDossier } from '../../dossier/readDossier.ts';
import { judgeCompared } from '../../screen/aboutCase/judgeCompared.ts';
import { judgeNeed } from '../../screen/aboutCase/judgeNeed.ts';
import { judgeWhyNot } from '../../screen/aboutCase/judgeWhyNot.ts';
import type { Elsewhere } from '../../screen/aboutCase/words.ts';
import { finding } from '../../wire/finding.ts';
import type { Talk } from '../talk.ts';
import type { Walk, WalkCriterion, WalkNote, WalkSet } from '../walk.ts';
import { walkTo } from '../ways.ts';
import type { Asked, NamedCase } from './asked.ts';
import { codeWalks } from './codes.ts';
import { finishedCases } from './place.ts';
import { elsewhereOf, firmRows, whatIfs } from './whatIfs.ts';

/** Needed in some cases: what may be asked for, and how the cautions of the dossier name it. */
const needs = [
  { typed: 'does she need an echo?', names: /echocardiograph/i },
  { typed: 'does she need glucose monitoring?', names: /glucose.{0,20}monitor|monitor.{0,20}glucose/i },
] as const;

/**
 * What may be asked of a finished case: why not each option, each two neighbours side by side, another answer to each
 * question of its route, what it needs; its code, and the list of a conversation's cases.
 */
export function caseWalks(cases: Cases, dossier: WordsOfDossier): WalkSet {
  const all = finishedCases(cases, dossier);
  const firstOptions = createFirstOptions(dossier);
  const named = all.map((one, at) => ({ ...one, name: `${one.outcome} ${at + 1}` }));
  const parts = named.flatMap((one) => {
    const elsewhere = elsewhereOf(cases, dossier, one);
    return [
      ...options(one, elsewhere),
      ...pairs(one, elsewhere),
      ...whatIfs(cases, dossier, firstOptions, one),
      firmRows(cases, dossier, firstOptions, one),
      ...asks(one),
    ];
  });
  const walks: readonly Walk[] = named.map((one) => ({
    name: `case ${one.name}`,
    play: async (talk, note) => {
      await walkTo(talk, one.answers);
      for (const part of parts.filter(({ of }) => of === one.name)) {
        // One after the other, as in a conversation.
        // oxlint-disable-next-line no-await-in-loop
        await ask(talk, note, part);
      }
    },
  }));
  const codes = codeWalks(dossier, named);
  const items = (criterion: WalkCriterion): readonly string[] =>
    parts.filter((one) => one.criterion === criterion).map(({ item }) => item);
  return {
    walks: [...walks, ...codes.walks],
    coverables: {
      whyNots: items('whyNots'),
      optionPairs: items('optionPairs'),
      whatIfs: items('whatIfs'),
      firmRows: items('firmRows'),
      needs: items('needs'),
      ...codes.coverables,
    },
  };
}

async function ask(talk: Talk, note: WalkNote, { criterion, item, typed, judge }: Asked): Promise<void> {
  const shown = await talk.say(typed);
  const found = [...shown.findings, ...judge(shown)].map(({ text, keys }) =>
    finding(`asked "${typed}" in ${item}: ${text}`, ...keys),
  );
  note.found(...found);
  if (found.length === 0) note.covered(criterion, item);
}

function options({ name, about }: NamedCase, elsewhere: Elsewhere): readonly Asked[] {
  return about.result.options.map((option, index) => ({
    of: name,
    criterion: 'whyNots',
    item: `${name}, ${option.id}`,
    typed: `why not option ${index + 1}?`,
    judge: ({ screen }) => judgeWhyNot(about, index + 1, screen.statements, elsewhere),
  }));
}

function pairs({ name, about }: NamedCase, elsewhere: Elsewhere): readonly Asked[] {
  return about.result.options.slice(1).map((option, index) => ({
    of: name,
    criterion: 'optionPairs',
    item: `${name}, ${about.result.options[index]?.id} and ${option.id}`,
    typed: `why option ${index + 1} and not option ${index + 2}?`,
    judge: ({ screen }) => judgeCompared(about, [index + 1, index + 2], screen.statements, elsewhere),
  }));
}

function asks({ name, about }: NamedCase): readonly Asked[] {
  return needs.map(({ typed, names }) => ({
    of: name,
    criterion: 'needs',
    item: `${name}, ${typed}`,
    typed,
    judge: ({ screen }) => judgeNeed(about, names, screen.statements),
  }));
}
