import { follow } from '../dossier/evaluate.ts';
import { tagChanges, tagFault } from '../dossier/tags.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { type Finding, finding } from '../wire/finding.ts';
import { required, strangeBeside, textFindings } from './besideCard.ts';
import { bulletsOf, knownAt, missingBullets } from './bullets.ts';
import { type Comparison, compareWords } from './compare.ts';
import { dossierText } from './dossierText.ts';
import { expectedOutcome } from './expectedOutcome.ts';
import { expectedAsk, type LookAtChange } from './expectedChange.ts';
import { expectedPreview } from './expectedPreview.ts';
import { expectedQuestion } from './expectedQuestion.ts';
import { withKeptWords } from './expectedKept.ts';
import { type ToldOptions, withKept } from './keptAnswers.ts';
import { deniedWords, leadingOf, type OutcomeWords, outcomeWords } from './outcomeWords.ts';
import { expectedRecord } from './expectedRecord.ts';
import { expectedReply, type JudgedReply, judgedReplies, placeOfOutcome } from './expectedReply.ts';
import {
  askOffers,
  previewOffers,
  changeOffers,
  feedbackOffers,
  outcomeOffers,
  questionOffers,
  recordOffers,
} from './offers.ts';
import { type Screen, type Statement, tidy } from './screen.ts';
import { spokenFindings } from './spoken.ts';
import { judgeFirmness } from './judgeFirmness.ts';
import { judgeMissing } from './judgeMissing.ts';
import { foldFindings } from './folds.ts';
import { feedbackWords } from './ownWords.ts';
import { placeOfRecord, recordIn } from './recordLines.ts';

/** Where a case is, as the oracle says. */
export interface ScreenPlace {
  readonly question: string | null;
  readonly outcome: string | null;
  /** The answers of the route so far, as the dossier names them. */
  readonly answers: DossierAnswers;
  /** Answers that are kept beside the route, as the dossier names them. */
  readonly kept?: DossierAnswers;
  /** What is told to programs of the options there. */
  readonly told?: ToldOptions | null;
  /** What is changed, where the reply is a look at a change. */
  readonly change?: LookAtChange;
}

/** Compares what a person reads with what the dossier says is shown. */
export interface ScreenJudge {
  /** What the expectation was made from, for the report. */
  readonly digest: string;
  /**
   * The card of a place.
   * @param isOnly whether nothing but the place may stand on it; after a command more may
   */
  readonly card: (screen: Screen, place: ScreenPlace, isOnly: boolean) => Comparison;
  /** The category of an outcome, as the dossier has it. */
  readonly category: (outcome: string) => string | null;
  /** The text for the record, at an outcome. */
  readonly record: (screen: Screen, place: ScreenPlace) => Comparison;
  /** The reply to a command or a tap; null where its words are not compared. */
  readonly reply: (to: string, screen: Screen, place: ScreenPlace) => Comparison | null;
}

export function createScreenJudge(dossier: WordsOfDossier): ScreenJudge {
  const text = dossierText(dossier);
  const outcomes = new Map<string, OutcomeWords>();

  const outcomeAt = ({ answers, kept = {}, told = null }: ScreenPlace): OutcomeWords => {
    if (Object.keys(kept).length > 0) {
      const { edges, outcome } = follow(dossier, answers);
      const id = outcome ?? '';
      return outcomeWords(dossier, answers, id, edges, withKept(dossier, id, answers, kept, told));
    }
    const key = JSON.stringify(answers);
    const known = outcomes.get(key);
    if (known) return known;
    const { edges, outcome } = follow(dossier, answers);
    const made = outcomeWords(dossier, answers, outcome ?? '', edges);
    // As many routes end alike; the rest of a long run is made anew.
    if (outcomes.size > 2_000) outcomes.clear();
    outcomes.set(key, made);
    return made;
  };

  const atQuestion = (screen: Screen, { question, answers }: ScreenPlace, isOnly: boolean): Comparison => {
    const expected = expectedQuestion(dossier, question ?? '', answers);
    const compared = compareWords(screen.statements, expected.words, () => !isOnly, text.nearest);
    return {
      seen: compared.seen,
      findings: [
        ...compared.findings,
        ...questionOffers(screen, question ?? '', expected),
        ...(isOnly
          ? spokenFindings(screen, compared.seen, [{ id: `question ${question}`, words: expected.spoken }])
          : []),
        ...textFindings(screen, compared.seen, [
          ...required(expected.words),
          ...expected.answers.map(({ words }) => ({ id: null, words })),
          ...expected.inputs.flatMap(({ label, choices = [] }) =>
            [label, ...choices.map(({ title }) => title)].map((words) => ({ id: null, words })),
          ),
        ]),
        ...strangeBeside(screen, isOnly ? expected.hint : null),
      ],
    };
  };

  const atOutcome = (screen: Screen, place: ScreenPlace, isOnly: boolean): Comparison => {
    const about = outcomeAt(place);
    const expected = withKeptWords(about, expectedOutcome(about), false);
    const bullet = knownAt(about, text);
    const titles = new Set(screen.folds.map(({ title }) => tidy(title)));
    const known = (one: Statement): boolean => bullet(one) || (one.heading && titles.has(one.words));
    const bullets = missingBullets(screen, about, text);
    const compared = compareWords(
      screen.statements,
      [...expected, ...bullets],
      (one) => !isOnly || known(one),
      text.nearest,
    );
    const headlines = [...about.result.cautions, ...(about.beside?.raised ?? [])]
      .filter(({ severity }) => severity === 'stop')
      .map(({ id, headline }) => ({ id: `headline of stop ${id}`, words: about.show(headline) }));
    return {
      seen: compared.seen,
      findings: [
        ...compared.findings,
        ...(about.beside?.findings ?? []),
        ...foldFindings(screen, about),
        ...outcomeOffers(screen),
        ...(isOnly
          ? spokenFindings(screen, compared.seen, [
              { id: 'title', words: about.show(about.result.title) },
              ...headlines,
            ])
          : []),
        ...textFindings(screen, compared.seen, required(expected)),
        ...strangeBeside(screen, isOnly ? 'outcome' : null, { denied: deniedWords(about) }),
      ],
    };
  };

  /** A look at a change: the question asked anew, or what would follow. */
  const lookReply = (to: string, screen: Screen, change: LookAtChange): Comparison | null => {
    const isAsk = to === 'change of an answer';
    if (!isAsk && to !== 'preview of a change') return null;
    const words = isAsk ? expectedAsk(dossier, change) : expectedPreview(dossier, change);
    const compared = compareWords(
      screen.statements,
      words.map((one) => ({ ...one, about: to })),
      undefined,
      text.nearest,
    );
    const offers = isAsk
      ? askOffers(screen, change.question, expectedQuestion(dossier, change.question, {}))
      : previewOffers(screen);
    return {
      seen: compared.seen,
      findings: [...compared.findings, ...offers, ...strangeBeside(screen, isAsk ? 'change' : 'preview')].map(
        ({ text: said, keys }) =>
          finding(
            `in the ${to}: ${said}`,
            ...keys,
            // Titles of all outcomes stand there: what is wrong is where it leads, not each of them.
            ...(said.startsWith('where the change leads') ? ['where a change leads'] : []),
          ),
      ),
    };
  };

  const reply = (of: JudgedReply, screen: Screen, place: ScreenPlace): Comparison => {
    const { question, answers } = place;
    const title = question === null ? tidy(outcomeAt(place).show(outcomeAt(place).result.title)) : null;
    const at = { question, answers, title, linked: screen.links.length > 0 };
    const { words, isBehind, withPlace } = expectedReply(dossier, of, at);
    const around = !withPlace
      ? []
      : question === null
        ? placeOfOutcome(dossier, at)
        : expectedQuestion(dossier, question, answers).words;
    const isRecord = of === 'mdt' && question === null;
    const [from, to] = placeOfRecord(screen.statements);
    const compared = compareWords(
      screen.statements.filter((_one, index) => !isRecord || index < from || index >= to),
      isBehind ? [...around, ...words] : [...words, ...around],
      undefined,
      text.nearest,
    );
    return {
      seen: compared.seen,
      findings: [
        ...compared.findings,
        ...(of === 'why' && question !== null ? provenanceFindings(dossier, screen, question) : []),
        ...(of === 'change' ? changeOffers(screen, answers) : []),
        ...(isRecord ? recordOffers(screen) : []),
        ...(of === 'feedback' && question === null ? feedbackOffers(screen, othersOf(outcomeAt(place))) : []),
        ...strangeBeside(screen, null, {
          ...(question === null ? { denied: deniedWords(outcomeAt(place)) } : {}),
          ...(of === 'feedback' ? { otherHint: feedbackWords.hint } : {}),
        }),
      ],
    };
  };

  /** How firm the case is, apart from the place that follows it. */
  const firmnessReply = (to: string, screen: Screen, at: ScreenPlace): Comparison | null => {
    const { question, answers, kept = {} } = at;
    const judgeIt =
      to === 'what would change this' || to === 'whatWouldChange'
        ? judgeFirmness
        : to === 'what next'
          ? judgeMissing
          : null;
    if (!judgeIt) return null;
    const end = screen.statements.findIndex(({ words }) =>
      question === null
        ? words.startsWith('This case has reached its outcome')
        : /^Question \d+ · /.test(words),
    );
    const [said, place] =
      end < 0 ? [screen.statements, []] : [screen.statements.slice(0, end), screen.statements.slice(end)];
    const title = question === null ? tidy(outcomeAt(at).show(outcomeAt(at).result.title)) : null;
    const around =
      question === null
        ? placeOfOutcome(dossier, { question, answers, title, linked: screen.links.length > 0 })
        : expectedQuestion(dossier, question, answers).words;
    const compared = compareWords(place, around, undefined, text.nearest);
    const findings = judgeIt(dossier, said, { question, answers: { ...answers }, kept: { ...kept } });
    return {
      seen: compared.seen,
      findings: [...findings, ...compared.findings].map(({ text: words, keys }) =>
        finding(`in the reply to "${to}": ${words}`, ...keys),
      ),
    };
  };

  return {
    digest: dossier.digest,
    reply: (to, screen, place) => {
      const look = place.change && lookReply(to, screen, place.change);
      if (look) return look;
      const firm = firmnessReply(to, screen, place);
      if (firm) return firm;
      const judged = judgedReplies.find((one) => one === to);
      if (!judged) return null;
      const own = reply(judged, screen, place);
      const record = judged === 'mdt' && place.question === null ? recordOf(screen, place) : null;
      const said = [...own.findings, ...(record?.findings ?? [])].map(({ text: words, keys }) =>
        finding(`in the reply to "${to}": ${words}`, ...keys),
      );
      return { seen: own.seen, findings: said };
    },
    category: (id) => dossier.outcomes.outcomes.find((one) => one.id === id)?.category ?? null,
    card: (screen, place, isOnly) =>
      place.question === null ? atOutcome(screen, place, isOnly) : atQuestion(screen, place, isOnly),
    record: recordOf,
  };

  function recordOf(screen: Screen, place: ScreenPlace): Comparison {
    const about = outcomeAt(place);
    if (recordIn(screen).length === 0)
      return { seen: new Set(), findings: [finding('the text for the record is not there', 'no record')] };
    const known = (one: Statement): boolean =>
      bulletsOf(about, text).some(({ plain }) => plain.includes(one.words));
    const compared = compareWords(
      recordIn(screen),
      withKeptWords(about, expectedRecord(about), true).map((one) => ({ ...one, about: 'the record' })),
      known,
      text.nearest,
    );
    return {
      ...compared,
      findings: compared.findings.map(({ text: said, keys }) =>
        finding(`in the text for the record: ${said}`, ...keys),
      ),
    };
  }
}

/** The options of an outcome that do not lead. */
function othersOf(about: OutcomeWords): readonly string[] {
  const leading: readonly string[] = leadingOf(about);
  return about.result.options.map(({ id }) => id).filter((id) => !leading.includes(id));
}

/** The tags behind "Provenance:" on the reply to `why`. */
function provenanceFindings(
  dossier: WordsOfDossier,
  { statements }: Screen,
  question: string,
): readonly Finding[] {
  const golden = dossier.questions.find(({ id }) => id === question);
  const said = statements.find(({ words }) => words.startsWith('Provenance: '));
  if (!golden || !said) return [];
  const shown = said.words.replace(/^Provenance: /, '');
  const fault = tagFault(shown, golden.provenance, true);
  return fault === null
    ? []
    : [finding(`provenance of ${question} ${fault}`, ...tagChanges(shown, golden.provenance))];
}
