import { describe, expect, test } from 'vitest';
import { comparedOptions } from '../../../../src/conversation/messages/alternatives/compareOptions.ts';
import { needBlocks } from '../../../../src/conversation/messages/alternatives/need.ts';
import { outcomeMessage } from '../../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { shownOutcome } from '../../../../src/conversation/messages/outcome/shownOutcome.ts';
import { subjectInShort } from '../../../../src/conversation/messages/outcome/warningSubject.ts';
import { mdtLines } from '../../../../src/conversation/record/mdtText.ts';
import { toText } from '../../../../src/dialogs/render/text.ts';
import { transitionPairs } from '../../../../src/coverage/generators/generators.ts';
import { byQuestion } from '../../../../src/engine/byQuestion.ts';
import type { Answers, Contraindication, GivenAnswer } from '../../../../src/guideline/answers.ts';
import type { Block } from '../../../../src/conversation/contract/message.ts';
import { isDenied, subjectOf } from '../../../fixtures/deniedWarnings.ts';
import { distinctOutcomes } from '../../../fixtures/distinctOutcomes.ts';
import { asShown } from '../../../fixtures/dossierWords.ts';
import { goldenDossier } from '../../../fixtures/golden.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';

const [others, unstated] = ['For other patients:', 'If present (not stated):'];
const warnings = goldenDossier.outcomes.prohibitions.map(({ id, text }) => ({ id, words: asShown(text) }));

/** What is shown of an outcome, by where it stands. */
function textsOf(state: ReturnType<typeof cases.replay>): Readonly<Record<string, string>> {
  const { recommendation } = state;
  if (!recommendation) throw new Error('The case has no outcome.');
  const shown = shownOutcome(guideline, recommendation, {});
  const { options } = shown.recommendation;
  const compared = options.flatMap((option, index) => {
    const next = options[index + 1];
    return next ? [comparedOptions(shown, { name: 'one', option }, { name: 'other', option: next })] : [];
  });
  const drawn = (blocks: readonly Block[]): string =>
    toText({ blocks, buttons: [], typeHint: '', speak: '' });
  return {
    card: toText(outcomeMessage(guideline, recommendation, { case: 'q3mV0a1bXk2Z', rev: 12 })),
    record: mdtLines(guideline, recommendation, { at: 0 }).join('\n'),
    comparison: drawn(compared),
    need: drawn(needBlocks(cases, { state, pending: [] }, {}, 'PRRT')),
  };
}

/** What stands behind such words, up to others of the kind, what comes behind warnings, or the end of a line. */
function behind(text: string, lead: string): string {
  return text
    .split(lead)
    .slice(1)
    .map(
      (after) => after.split(/\n|For other patients:|If present \(not stated\):|Conditions: |Not met: /u)[0],
    )
    .join('\n');
}

/** The warnings of the record that stand below such a line. */
function below(text: string, lead: string): string {
  const found: string[] = [];
  let isBelow = false;
  for (const line of text.split('\n').map((one) => one.trim())) {
    isBelow = line === lead || (isBelow && line.startsWith('- '));
    if (isBelow) found.push(line);
  }
  return found.join('\n');
}

/** Whether an answer says itself that what a warning speaks of is not so, and not a list that leaves it out. */
function isChecked(id: string, { transarterialContraindications: list }: Answers): boolean {
  return !['X05', 'X07', 'X08', 'X10', 'X11'].includes(id) || (list?.includes('none') ?? false);
}

/** Where a warning that the case denies stands among the others or is missing, or one that it does not deny is said not to be so. */
function wronglyShown(routes: readonly (readonly GivenAnswer[])[]): {
  readonly wrong: readonly string[];
  readonly denied: ReadonlySet<string>;
} {
  const denied = new Set<string>();
  const wrong = routes.flatMap((given) => {
    const state = cases.replay(given);
    const answers = byQuestion(given);
    const ids = new Set<string>(
      state.recommendation?.options.flatMap(({ prohibitions }) => prohibitions.map(({ id }) => id)),
    );
    // Of a closed option a card may give its reason alone; the record has all.
    const ofOpen = new Set<string>(
      state.recommendation?.options
        .filter(({ closed }) => closed === null)
        .flatMap(({ prohibitions }) => prohibitions.map(({ id }) => id)),
    );
    return Object.entries(textsOf(state)).flatMap(([where, text]) => {
      const sentences = where === 'record' ? below : behind;
      const [isNot, isOpen] = [sentences(text, others), sentences(text, unstated)];
      const isHere =
        where === 'record'
          ? below(text, 'Warnings:')
          : [isNot, isOpen]
              .flatMap((said) => said.split('\n'))
              .reduce((rest, said) => rest.replace(said, ''), text);
      const quoted = text.split('Not the case here (').length > 1;
      return warnings
        .filter(({ id }) => ids.has(id))
        .flatMap(({ id, words }) => {
          const subject = subjectOf[id] ?? '';
          const isSo = isDenied(id, answers);
          if (where === 'need') {
            if (isSo && quoted) denied.add(where);
            const bare = text
              .split(words)
              .slice(0, -1)
              .some((before) => before.endsWith(`Not the case here (${subject}): `) !== isSo);
            return bare ? [`${state.outcome}, ${where}: ${id}`] : [];
          }
          const [those, none] = isChecked(id, answers) ? [isNot, isOpen] : [isOpen, isNot];
          if (isSo && those.includes(words)) denied.add(where);
          const isOptional = where === 'card' && !ofOpen.has(id);
          const isRight = isSo
            ? (those.includes(words) || isOptional) && !none.includes(words) && !isHere.includes(words)
            : !isNot.includes(words) &&
              !isOpen.includes(words) &&
              (isHere.includes(words) || where !== 'record');
          return isRight ? [] : [`${state.outcome}, ${where}: ${id}`];
        });
    });
  });
  return { wrong: [...new Set(wrong)], denied };
}

const everywhere = { wrong: [], denied: new Set(['card', 'record', 'comparison', 'need']) };

describe('a warning that the case denies stands by its sentence behind the others wherever it is shown, and no other one does', () => {
  test('on routes that take every pair of edges', () => {
    expect(wronglyShown([...transitionPairs(cases.graph)])).toEqual(everywhere);
  });

  test('on every distinct outcome', { tags: ['long'] }, () => {
    expect(wronglyShown(distinctOutcomes(cases).map(({ answers }) => answers))).toEqual(everywhere);
  });
});

test('what a warning speaks of is said in its own words, without what it forbids', () => {
  for (const { id, words } of warnings) {
    const said = subjectOf[id];
    if (said === undefined) continue;
    expect([id, subjectInShort({ text: words })]).toEqual([id, said]);
    expect(words.toLowerCase()).toContain(said.toLowerCase());
    expect(said).not.toMatch(/\b(?:no|not|never|avoid)\b/i);
  }
});

/** The text for the record of V16, with its contraindications or others. */
function recordWith(...given: readonly Contraindication[]): readonly string[] {
  const answers = vignettes.find(({ id }) => id === 'V16')?.answers ?? {};
  const { recommendation } = cases.follow(
    given.length === 0 ? answers : { ...answers, transarterialContraindications: given },
  );
  if (!recommendation) throw new Error('V16 has no outcome.');
  return mdtLines(guideline, recommendation, { at: 0 }).map((line) => line.trim());
}

test('bug: a warning about pregnancy stood between two that do not apply, and was read as one of them', () => {
  const record = recordWith();
  const at = record.findIndex((line) => line.includes('PRRT must not be given in pregnancy.'));
  expect(record.slice(at - 1, at + 5)).toEqual([
    'Warnings:',
    '- PRRT must not be given in pregnancy. [literature R53]',
    'For other patients:',
    '- After earlier TARE or external beam to the liver: no PRRT without good liver reserve and personalised dosimetry; otherwise another systemic therapy. [not verified]',
    '- PRRT must not be used in severe renal impairment. [literature R73]',
    expect.stringMatching(/^Conditions: /),
  ]);
});

test('bug: of a list with one contraindication the others were said not to apply, though nobody was asked about them', () => {
  const record = recordWith('portalVein').join('\n');
  const [isNone, isBelow] = [below(record, unstated), below(record, others)];
  expect(isNone).toContain('After earlier TARE or external beam to the liver');
  expect(isNone).toContain('PRRT must not be used in severe renal impairment');
  expect(isBelow).not.toMatch(/renal|TARE or external beam/);
  expect(record).toContain(
    'Main portal vein thrombosis or hepatofugal flow; of the others on the list none was stated',
  );
  expect(recordWith()).toContain('- Contraindications to transarterial treatment: None of these');
});
