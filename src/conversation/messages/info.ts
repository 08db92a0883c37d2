import { rowOf } from '../../engine/trail.ts';
import { currentGuideline } from '../../current.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GuidelineStamp, Summary } from '../../engine/summarize.ts';
import type { TrailStep } from '../../engine/trail.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { currentData as guideline } from '../../guideline/current.ts';
import { questions } from '../../guideline/questions/index.ts';
import { safety } from '../../guideline/safety.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { Block, Button, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { tagRun } from './claims.ts';
import { mdtLines } from './mdt.ts';

/** What this is, for whom, and how to begin. `before` comes first. */
export function welcomeMessage(before: readonly Block[] = []): Message {
  return {
    speak: texts.welcome.title,
    blocks: [
      ...before,
      { kind: 'heading', text: texts.welcome.title },
      { kind: 'text', text: texts.welcome.what },
      { kind: 'text', text: texts.welcome.forWhom },
      { kind: 'text', text: [{ text: texts.welcome.howToBegin, strong: true }] },
      { kind: 'text', text: texts.welcome.commands },
      { kind: 'text', small: true, tone: 'subtle', text: `${safety.privacy} ${safety.emergency}` },
    ],
    buttons: [
      { title: texts.buttons.newCase, primary: true, data: { nelm: 1, do: 'newCase' } },
      { title: texts.quiz.buttons.quiz, data: { nelm: 1, do: 'quiz' } },
      { title: texts.buttons.help, data: { nelm: 1, do: 'help' } },
      { title: texts.buttons.about, data: { nelm: 1, do: 'about' } },
    ],
    typeHint: '',
  };
}

/** One short card for a group chat or a channel. */
export function sharedWelcomeMessage(addedBy: string | undefined): Message {
  const { what, addedBy: byWhom, mention } = texts.welcome.shared;
  return {
    speak: texts.welcome.title,
    blocks: [
      { kind: 'heading', text: texts.welcome.title },
      { kind: 'text', text: addedBy ? `${byWhom(addedBy)} ${what}` : what },
      { kind: 'text', text: [{ text: mention(texts.productName), strong: true }] },
      { kind: 'notice', tone: 'warning', text: texts.delivery.sharedReminder },
    ],
    buttons: [
      { title: texts.buttons.newCase, primary: true, data: { nelm: 1, do: 'newCase' } },
      { title: texts.quiz.round.title, data: { nelm: 1, do: 'quiz', quiz: 'round' } },
      { title: texts.buttons.about, data: { nelm: 1, do: 'about' } },
    ],
    typeHint: '',
  };
}

/** An outcome named in one line, with the way back to it. */
export function reachedMessage(summary: Summary, place: CasePlace, before: readonly Block[]): Message {
  const button = (title: string, name: 'show' | 'mdt' | 'back' | 'newCase'): Button => ({
    title,
    data: { nelm: 1, do: name, ...place },
  });
  return {
    speak: texts.outcomeReached(summary.title),
    blocks: [
      ...before,
      { kind: 'text', text: [{ text: texts.outcomeReached(summary.title), strong: true }] },
      { kind: 'text', small: true, tone: 'subtle', text: safety.banner },
    ],
    buttons: [
      button(texts.buttons.show, 'show'),
      button(texts.buttons.mdt, 'mdt'),
      button(texts.buttons.back, 'back'),
      button(texts.buttons.newCase, 'newCase'),
    ],
    typeHint: texts.outcome.type,
  };
}

export function helpBlocks(): readonly Block[] {
  return [
    { kind: 'heading', text: texts.help.title },
    { kind: 'list', items: texts.help.lines },
    { kind: 'text', text: texts.help.answers },
    { kind: 'text', tone: 'attention', text: safety.emergency },
  ];
}

export function aboutBlocks({ version, hash }: GuidelineStamp): readonly Block[] {
  return [
    { kind: 'heading', text: texts.about.title },
    { kind: 'text', text: safety.intendedUse },
    { kind: 'text', text: guideline.citation },
    { kind: 'notice', tone: 'warning', text: `${safety.banner} ${texts.about.notVerified}` },
    { kind: 'text', text: `${texts.ruleBased} ${texts.about.regulatory}` },
    { kind: 'text', text: `${safety.privacy} ${texts.about.stored}` },
    { kind: 'text', tone: 'attention', text: safety.emergency },
    { kind: 'text', small: true, tone: 'subtle', text: texts.about.version(version, hash) },
  ];
}

/** @param by what those who answered are called, by question; empty in a personal chat */
export function pathBlocks(
  trail: readonly TrailStep[],
  by: ReadonlyMap<QuestionId, string> = new Map(),
): readonly Block[] {
  return [
    { kind: 'heading', text: texts.path.title },
    trail.length === 0
      ? { kind: 'text', tone: 'subtle', text: texts.path.none }
      : { kind: 'list', ordered: true, items: trailItems(trail, by) },
  ];
}

/** The steps of a case, each with the rule that fired and its provenance. */
export function trailItems(
  trail: readonly TrailStep[],
  by: ReadonlyMap<QuestionId, string> = new Map(),
  style: 'full' | 'short' = 'full',
) {
  return trail.map(({ question, answer, edge }) => [
    { text: `${questions[question].title}: `, strong: true },
    {
      text: `${describeAnswer(currentGuideline(), question, answer, style)}${answeredBy(by.get(question))} → ${texts.path.rule(edge.says, rowOf(edge))} `,
    },
    tagRun(edge.provenance),
  ]);
}

function answeredBy(name: string | undefined): string {
  return name === undefined ? '' : texts.delivery.answeredBy(name);
}

/** @param ahead what was told but not asked on the route */
export function mdtBlocks(summary: Summary, ahead: readonly GivenAnswer[]): readonly Block[] {
  return [
    { kind: 'heading', text: texts.mdt.title },
    { kind: 'text', small: true, tone: 'subtle', text: texts.mdt.hint },
    { kind: 'text', text: mdtLines(summary, ahead).join('\n') },
  ];
}
