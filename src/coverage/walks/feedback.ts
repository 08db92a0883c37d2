import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { compareWords } from '../screen/compare.ts';
import type { Expected } from '../screen/expected.ts';
import { literal } from '../screen/answerForm.ts';
import { strangeBeside } from '../screen/besideCard.ts';
import { tidy } from '../screen/screen.ts';
import { addressFindings, expectedSources } from '../screen/sources.ts';
import type { Shown } from '../targets/shown.ts';
import { type Finding, finding } from '../wire/finding.ts';
import type { ItemKey } from './itemKey.ts';
import { bandSentences, cutoffRules, feedbackFrames } from './quizWords.ts';

/**
 * The words of a feedback: answer, right answer, each reason, the line to remember, the case again, rules and sources.
 * What nobody expects is a finding. The rules of cut-offs are held to those of the dossier, the others to the item.
 * @param chosen the letters that were answered with; none where nobody is told their own
 * @param shown the card, with the whole item above the feedback where `isWhole`
 */
export function feedbackFaults(
  dossier: WordsOfDossier,
  key: ItemKey,
  chosen: readonly string[],
  { screen }: Shown,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): readonly Finding[] {
  const before = isWhole ? [...key.text, key.stem] : [];
  const compared = compareWords(screen.statements, [
    ...before.map((words): Expected => ({ id: 'the item above its feedback', words, part: 'screen' })),
    ...expectedFeedback(dossier, key, chosen),
  ]);
  return [
    ...compared.findings.map(({ text, keys }) => finding(`${key.kind}, feedback: ${text}`, ...keys)),
    ...(key.kind === 'cutoff' ? cutoffFaults(key) : []),
    ...strangeBeside(screen, null, { otherHint: /^(?:Type: |Tap )/ }),
    ...addressFindings(dossier, screen),
  ];
}

function expectedFeedback(
  dossier: WordsOfDossier,
  { options, lesson, stem, text }: ItemKey,
  chosen: readonly string[],
): readonly Expected[] {
  const show = readableBy(dossier);
  const right = options.filter((option) => option.right);
  const wrong = options.filter((option) => !option.right && chosen.includes(option.id));
  const others = options.filter((option) => !option.right && !chosen.includes(option.id));
  const isRight = wrong.length === 0 && right.every(({ id }) => chosen.includes(id) || right.length > 1);
  const labels = (some: typeof options): string => some.map(({ id, label }) => `${id}) ${label}`).join(' · ');
  const why = (one: (typeof options)[number], lead: string, among: number): string =>
    `${among > 1 ? `${one.id}) ${one.label}: ` : lead}${show(one.why)}`;
  const reasons = right.map(({ why: said }) => said);
  const screen = (id: string, words: string): Expected => ({
    id,
    words,
    part: 'screen',
    about: 'a feedback',
  });
  return [
    ...(isRight
      ? []
      : [screen('answer given', `Your answer: ${labels(options.filter(({ id }) => chosen.includes(id)))}`)]),
    screen('right answer', `Right: ${labels(right)}`),
    ...right.map((one) => screen(`reason of ${one.id}`, why(one, 'Why: ', right.length))),
    ...wrong.map((one) => screen(`reason against ${one.id}`, why(one, 'Why not yours: ', wrong.length))),
    ...(reasons.some((said) => said.includes(lesson))
      ? []
      : [screen('line to remember', `To remember: ${show(lesson)}`)]),
    ...others.map((one): Expected => ({
      id: `reason against ${one.id}`,
      words: `${one.id}) ${one.label}: ${show(one.why)}`,
      part: 'options',
    })),
    ...[...text, stem].map((words, at): Expected => ({
      id: `paragraph ${at + 1} of the case`,
      words,
      part: 'more',
    })),
    ...dossier.questions.flatMap(({ id, title, edges }) =>
      edges.map((edge): Expected => ({
        id: `rule of ${id}`,
        words: new RegExp(`^By rule ${edge.number} of ${literal(title)}: ${literal(show(edge.words))} → .+$`),
        provenance: edge.provenance,
        part: 'more',
        anywhere: true,
      })),
    ),
    { ...screen('verdict', 'Not right'), anywhere: true, tone: 'attention' },
    ...expectedSources(dossier, 'more'),
    ...(['screen', 'options', 'more'] as const).flatMap((part) =>
      feedbackFrames.map((words): Expected => ({ id: 'frame of the feedback', words, part, anywhere: true })),
    ),
  ];
}

/** What the item says of its numbers, against the dossier's cut-offs written down by hand. */
function cutoffFaults({ options, lesson }: ItemKey): readonly Finding[] {
  return [
    ...options
      .map(({ label, why }) => `“${label}” stands for ${tidy(why).replace(/^This is for /, '')}`)
      .filter((sentence) => !bandSentences.has(sentence))
      .map((sentence) => finding(`cutoff: ${sentence} is none of the dossier's bands`, 'bands of a cut-off')),
    ...(cutoffRules.has(tidy(lesson))
      ? []
      : [finding(`cutoff: "${lesson}" is none of the dossier's cut-offs`, 'rules of a cut-off')]),
  ];
}
