import { quoted, type WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { follow } from '../dossier/evaluate.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import type { GoldenEdge, GoldenQuestion } from '../dossier/questions.ts';
import type { Expected } from './expected.ts';
import { answerForm, literal } from './answerForm.ts';
import { expectedSources } from './sources.ts';
import { caseCode, feedbackWords, helpLines, keptUntil, replyHeadings } from './ownWords/replies.ts';

/** The replies to commands and taps whose words are compared. */
export const judgedReplies = ['why', 'path', 'change', 'mdt', 'help', 'feedback', 'cases', 'code'] as const;

export type JudgedReply = (typeof judgedReplies)[number];

/** Where a command was given. */
export interface ReplyPlace {
  readonly question: string | null;
  readonly answers: DossierAnswers;
  /** The title of the outcome as this case shows it; null at a question. */
  readonly title: string | null;
  /** Whether the card links to files. */
  readonly linked: boolean;
}

/** What a reply says beside the question that follows it, or the line that names the outcome. */
export interface ExpectedReply {
  readonly words: readonly Expected[];
  /** Whether the words stand behind those of the question rather than before them. */
  readonly isBehind: boolean;
  /** Whether the question, or the line of the outcome, is shown with it. */
  readonly withPlace: boolean;
}

/**
 * The words of a reply: rules, provenance and answers as the dossier has them, headings and help as the bot words them.
 * The text for the record (`mdt` at an outcome) is compared by itself.
 */
export function expectedReply(dossier: WordsOfDossier, reply: JudgedReply, place: ReplyPlace): ExpectedReply {
  const before = (words: readonly Expected[]): ExpectedReply => ({ words, isBehind: false, withPlace: true });
  const alone = (words: readonly Expected[]): ExpectedReply => ({ words, isBehind: false, withPlace: false });
  switch (reply) {
    case 'why':
      return place.question === null
        ? before([
            own(replyHeadings.whyOutcome),
            ...firedRule(dossier, place),
            ...rules(dossier, place),
            ...expectedSources(dossier, 'more'),
          ])
        : { words: whyQuestion(dossier, place.question, place.answers), isBehind: true, withPlace: true };
    case 'path':
      return before(pathWords(dossier, place));
    case 'mdt':
      return place.question === null
        ? before([
            own(replyHeadings.mdt),
            own(replyHeadings.mdtHint),
            // Behind the line that names the outcome, which stands behind the record.
            { ...own(place.linked ? replyHeadings.mdtFiles : replyHeadings.mdtNoFiles), anywhere: true },
          ])
        : before([own(replyHeadings.mdtNotYet), ...pathWords(dossier, place)]);
    case 'change':
      return alone([own(replyHeadings.change)]);
    case 'help':
      return before([
        own(replyHeadings.help),
        ...helpLines.map(own),
        { id: 'emergency line', words: quoted(dossier, 'W4'), part: 'screen', tone: 'attention' },
      ]);
    case 'cases':
      return before([
        own(replyHeadings.cases),
        own(replyHeadings.casesLead),
        { id: 'how long cases are listed', words: keptUntil, part: 'screen' },
      ]);
    case 'code':
      return before([
        own(replyHeadings.code),
        { id: 'the case code', words: caseCode, part: 'screen' },
        own(replyHeadings.codeHint),
      ]);
    case 'feedback':
      return place.question === null
        ? alone([
            { id: 'line of the outcome', words: outcomeLine(place), part: 'screen' },
            ...feedbackWords.card.map(own),
          ])
        : before([own(feedbackWords.tooEarly)]);
  }
}

/** The line that names the outcome below what a command shows. */
export function placeOfOutcome(dossier: WordsOfDossier, place: ReplyPlace): readonly Expected[] {
  return [
    { id: 'line of the outcome', words: outcomeLine(place), part: 'screen' },
    { id: 'banner', words: quoted(dossier, 'W2'), part: 'screen' },
  ];
}

function outcomeLine({ title }: ReplyPlace): string {
  return `This case has reached its outcome: ${title ?? ''}`;
}

function own(words: string): Expected {
  return { id: `sentence "${words.slice(0, 40)}"`, words, part: 'screen', about: 'a reply' };
}

function pathWords(dossier: WordsOfDossier, place: ReplyPlace): readonly Expected[] {
  const taken = rules(dossier, place);
  return [own(replyHeadings.path), ...(taken.length > 0 ? taken : [own(replyHeadings.noAnswer)])];
}

/** Each answer with the rule that it fired. */
function rules(dossier: WordsOfDossier, { answers }: ReplyPlace): readonly Expected[] {
  const show = readableBy(dossier);
  return follow(dossier, answers).edges.flatMap((edge, index): readonly Expected[] => {
    const found = edgeOf(dossier, edge);
    if (!found) return [];
    const { question, rule } = found;
    const answer = answerForm(question.options, answers[question.id as keyof DossierAnswers], show);
    return [
      {
        id: `rule of ${question.id}`,
        words: new RegExp(
          `^${index + 1}\\. ${literal(question.title)}: ${answer} → ${literal(show(rule.words))} \\(rule ${rule.number}\\)$`,
        ),
        provenance: rule.provenance,
        part: 'screen',
      },
    ];
  });
}

function firedRule(dossier: WordsOfDossier, { answers }: ReplyPlace): readonly Expected[] {
  const found = edgeOf(dossier, follow(dossier, answers).edges.at(-1) ?? '');
  if (!found) return [];
  const { question, rule } = found;
  const words = literal(readableBy(dossier)(rule.words));
  return [
    {
      id: 'the rule that fired',
      words: new RegExp(
        `^${words} \\(rule ${rule.number} of ${literal(question.title)}; [^()]+(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)[^()]*)*\\)$`,
      ),
      part: 'screen',
    },
  ];
}

function edgeOf({ questions }: WordsOfDossier, edge: string) {
  const [id, row] = edge.split('#');
  const question = questions.find((one) => one.id === id);
  const rule = question?.edges.find(({ number }) => number === Number(row));
  return question && rule ? { question, rule } : null;
}

/** Why a question is asked: its provenance, and where each of its answers leads. */
function whyQuestion(dossier: WordsOfDossier, id: string, answers: DossierAnswers): readonly Expected[] {
  const show = readableBy(dossier);
  const golden = dossier.questions.find((one) => one.id === id);
  if (!golden) throw new Error(`The dossier has no question ${id}.`);
  const titles = new Map<string, string>([
    ...dossier.questions.map((one) => [one.id, one.title] as const),
    ...dossier.outcomes.outcomes.map((one) => [one.id, one.title] as const),
  ]);
  return [
    own(replyHeadings.whyQuestion),
    { id: `provenance of ${id}`, words: /^Provenance: .+$/, part: 'screen' },
    own(replyHeadings.whereTo),
    ...liveEdges(dossier, golden, answers).map((edge, index): Expected => ({
      id: `edge ${id}.${edge.number}`,
      words: `${index + 1}. ${show(edge.words)} → ${show(titles.get(edge.target) ?? edge.target)}`,
      provenance: edge.provenance,
      part: 'screen',
    })),
    ...expectedSources(dossier, 'more'),
  ];
}

/** The rules of a question that some answer to it can still fire in this case, in their order. */
function liveEdges(
  dossier: WordsOfDossier,
  { id, edges, options, input }: GoldenQuestion,
  answers: DossierAnswers,
): readonly GoldenEdge[] {
  const fired = new Set(
    everyAnswer(id, options, input).map(
      (answer) => follow(dossier, { ...answers, [id]: answer }).edges[Object.keys(answers).length],
    ),
  );
  return edges.filter(({ number }) => fired.has(`${id}#${number}`));
}

const percentages = Array.from({ length: 201 }, (_, at) => at / 2);

/** Answers enough for each rule of a question: its options, and numbers close together over their whole range. */
function everyAnswer(id: string, options: GoldenQuestion['options'], input: string): readonly unknown[] {
  const ids = options.map((option) => option.id);
  if (id === 'ki67')
    return [
      'unknown',
      ...['G1', 'G2', 'G3'].map((gradeOnly) => ({ gradeOnly })),
      ...percentages.map((ki67) => ({ ki67 })),
    ];
  if (id === 'liverInvolvement') return ['unknown', ...percentages];
  if (id === 'ablationNumbers')
    return [
      'unknown',
      ...Array.from({ length: 12 }, (_, at) => at + 1).flatMap((lesionCount) =>
        Array.from({ length: 30 }, (_, at) => ({ lesionCount, largestLesionMm: (at + 1) * 4 + 1 })),
      ),
    ];
  if (id === 'performanceStatus') return [0, 1, 2, 3, 4, 'unknown'];
  return input.startsWith('multi-select')
    ? ids.flatMap((one) => [[one], ...ids.filter((other) => other > one).map((other) => [one, other])])
    : ids;
}
