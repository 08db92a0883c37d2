import { pendingLine } from './answersSoFar.ts';
import { trailItems } from './said/trailItems.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { TrailStep } from '../../engine/trail.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { CaseFiles } from '../contract/links.ts';
import type { Block, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { type BesideRecommendation, shownTitle } from './outcome/shownOutcome.ts';
import { type Reached, reachedButtons } from './outcome/outcomeButtons.ts';
import { linkRuns } from './said/sources.ts';
import type { Cases } from '../../machine/cases.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** What this is, for whom, and how to begin. */
export function welcomeMessage({ safety }: Guideline): Message {
  return {
    speak: texts.welcome.title,
    blocks: [
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
export function reachedMessage(
  guideline: Guideline,
  recommendation: Recommendation,
  place: CasePlace,
  beside: BesideRecommendation = {},
  { reached = 'other', files = null }: { reached?: Reached; files?: CaseFiles | null } = {},
): Message {
  const line = texts.outcomeReached(shownTitle(guideline, recommendation, beside));
  return {
    speak: line,
    blocks: [
      { kind: 'text', text: [{ text: line, strong: true }] },
      ...(reached === 'record' ? [filesBlock(files)] : []),
      { kind: 'text', small: true, tone: 'subtle', text: guideline.safety.banner },
    ],
    buttons: reachedButtons(reached, place, files),
    typeHint: texts.outcome.type,
  };
}

/** Whether the record is to be had as a file. */
function filesBlock(files: CaseFiles | null): Block {
  return { kind: 'text', tone: 'subtle', text: files === null ? texts.mdt.noFiles : texts.mdt.files };
}

/** @param lines what can be said, a line for each */
export function helpBlocks({ safety }: Guideline, lines: readonly string[]): readonly Block[] {
  return [
    { kind: 'heading', text: texts.help.title },
    { kind: 'list', items: lines },
    { kind: 'text', text: texts.help.answers },
    { kind: 'text', tone: 'attention', text: safety.emergency },
  ];
}

export function aboutBlocks({
  guideline: { safety, citation, sources },
  stamp: { version, hash },
}: Pick<Cases, 'guideline' | 'stamp'>): readonly Block[] {
  const { S0: article } = sources;
  return [
    { kind: 'heading', text: texts.about.title },
    { kind: 'text', text: safety.intendedUse },
    { kind: 'text', text: [{ text: citation }, ...(article ? linkRuns(article) : [])] },
    { kind: 'notice', tone: 'warning', text: `${safety.banner} ${texts.about.notVerified}` },
    { kind: 'text', text: `${texts.ruleBased} ${texts.about.regulatory}` },
    { kind: 'text', text: texts.picture.whole },
    ...tagsBlocks(),
    { kind: 'text', text: `${safety.privacy} ${texts.about.stored}` },
    { kind: 'text', tone: 'attention', text: safety.emergency },
    { kind: 'text', small: true, tone: 'subtle', text: texts.about.version(version, hash) },
  ];
}

/** What the words of provenance mean, the weakest first. */
export function tagsBlocks(): readonly Block[] {
  const { title, lead, meanings, reference } = texts.provenance;
  return [
    { kind: 'text', text: [{ text: title, strong: true }] },
    { kind: 'text', text: lead },
    {
      kind: 'list',
      items: meanings.map(({ words, means }) => [{ text: `${words}: `, strong: true }, { text: means }]),
    },
    { kind: 'text', small: true, tone: 'subtle', text: reference },
  ];
}

/** @param by what those who answered are called, by question; empty in a personal chat */
export function pathBlocks(
  guideline: Guideline,
  trail: readonly TrailStep[],
  by: ReadonlyMap<QuestionId, string> = new Map(),
  pending: readonly GivenAnswer[] = [],
): readonly Block[] {
  const none = pending.length === 0 ? texts.path.none : texts.path.noneAsked;
  return [
    { kind: 'heading', text: texts.path.title },
    trail.length === 0
      ? { kind: 'text', tone: 'subtle', text: none }
      : { kind: 'list', ordered: true, items: trailItems(guideline, trail, by) },
    ...pendingLine(guideline, pending),
  ];
}
