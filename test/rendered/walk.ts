import type { Page } from 'playwright-core';
import { answerLines } from '../../src/coverage/answerLines.ts';
import { checklistOf } from '../../src/conversation/messages/checklist.ts';
import type { Question } from '../../src/guideline/question.ts';
import type { CaseState } from '../../src/machine/cases.ts';
import { asShown, withoutTags } from '../fixtures/dossierWords.ts';
import { goldenDossier, goldenSafety } from '../fixtures/golden.ts';
import { cases, guideline } from '../fixtures/guideline.ts';
import { wordsOf } from '../fixtures/outcomeWords.ts';
import { shortestRoutes } from '../fixtures/shortestRoutes.ts';
import { type Look, lookAt, orderFaults } from './look.ts';

/** A question or an outcome as it was seen on the page. */
export interface Seen {
  readonly place: string;
  readonly look: Look;
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
}

/**
 * Walks the shortest route to each outcome on the page by typing, and looks at every question and every outcome
 * the first time it comes.
 */
export async function* walkRendered(page: Page): AsyncGenerator<Seen> {
  const seen = new Set<string>();
  /* oxlint-disable no-await-in-loop -- one conversation */
  for (const { answers } of shortestRoutes) {
    const end = cases.follow(answers);
    const places = [...end.answers.map(({ question }) => question as string), String(end.outcome)];
    if (places.every((place) => seen.has(place))) continue;
    await say(page, 'new case');
    // A case under way is asked about once.
    await say(page, 'new case');
    for (let at = 0; at <= end.answers.length; at += 1) {
      const state = cases.replay(end.answers.slice(0, at));
      const given = end.answers[at - 1];
      if (given)
        for (const line of answerLines(guideline, given, end.answers.slice(0, at - 1))) await say(page, line);
      const place = String(state.question ?? state.outcome);
      if (seen.has(place)) continue;
      seen.add(place);
      const look = await lookAt(page);
      yield { place, look, faults: faultsOf(state, look) };
    }
  }
  /* oxlint-enable no-await-in-loop */
}

/** Types a line and waits for the answer to it. */
async function say(page: Page, text: string): Promise<void> {
  const cards = page.locator('.ac-adaptiveCard');
  const before = await cards.count();
  await page.locator('#said').fill(text);
  await page.keyboard.press('Enter');
  await cards.nth(before).getByRole('heading').first().waitFor();
}

function faultsOf(state: CaseState, look: Look): readonly string[] {
  const wanted = state.question === null ? outcomeTexts(state) : questionTexts(state.question);
  return [
    ...(look.overflows ? ['the page can be moved sideways'] : []),
    ...orderFaults('seen', look.text, wanted),
    ...orderFaults('read aloud', unquoted(look.read), wanted),
    ...headingFaults(look.read),
  ];
}

/** Question, help and options, in this order; the checklist of the transplant screen has words of its own. */
function questionTexts(question: string): readonly string[] {
  const golden = goldenDossier.questions.find(({ id }) => id === question);
  if (!golden) throw new Error(`The dossier has no question ${question}.`);
  const checklist = checklistOf(guideline.questions[question as 'ki67']);
  const labels = golden.options
    .filter(({ id }) => !['number', 'values', '0..4', 'G1', 'G2', 'G3'].includes(id))
    .map(({ label }) => asShown(label));
  // Where several may be chosen, those that stand alone come last.
  const { input }: Question = guideline.questions[question as 'ki67'];
  const help = asShown(golden.help).replaceAll('EXPERT', 'not verified');
  return [checklist?.lead ?? asShown(golden.ask), help, ...(input.kind === 'multi' ? [] : labels)];
}

/** Title, stops, first-screen lines, the options that lead and the banner, in this order (dossier 2.9, L5). */
function outcomeTexts(state: CaseState): readonly string[] {
  const { golden, outcome } = wordsOf(state);
  const options = goldenDossier.outcomes.outcomes.find(({ id }) => id === outcome)?.options ?? [];
  const leading = golden.together?.options ?? (golden.first === null ? [] : [golden.first]);
  return [
    asShown(golden.title),
    ...golden.cautions.filter(({ severity }) => severity === 'stop').map(({ headline }) => asShown(headline)),
    ...(outcome === 'mdtOutOfScope' ? [] : golden.firstScreen.flatMap(withoutTags)),
    ...leading.map((id) => asShown(options.find((option) => option.id === id)?.text ?? id)),
    /"(.+)"/.exec(goldenSafety.statements['W2'] ?? '')?.[1] ?? 'the banner',
  ];
}

function headingFaults(read: string): readonly string[] {
  return /\bheading "/.test(read) ? [] : ['a screen reader finds no heading'];
}

/** The YAML of the accessibility tree writes some texts in quotation marks, with those within escaped. */
function unquoted(read: string): string {
  return read.replaceAll(String.raw`\"`, '"');
}
