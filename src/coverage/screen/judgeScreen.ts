import { tagChanges, tagFault } from '../dossier/tags.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { type Finding, finding } from '../wire/finding.ts';
import { strangeBeside } from './besideCard.ts';
import { splitAtCase } from './caseBehind.ts';
import { type Comparison, compareWords } from './compare.ts';
import { expectationFrom, type ScreenPlace } from './expectation.ts';
import { expectedQuestion } from './expectedQuestion.ts';
import { judgeLookAtChange } from './judgeChange.ts';
import { judgeFirmness } from './judgeFirmness.ts';
import { judgeMissing } from './judgeMissing.ts';
import { judgeOutcome, judgeQuestion, judgeRecord } from './judgePlace.ts';
import { leadingOf, type OutcomeWords } from './outcomeWords.ts';
import { expectedReply, type JudgedReply, judgedReplies, placeOfOutcome } from './expectedReply.ts';
import { changeOffers, feedbackOffers, recordOffers } from './offers.ts';
import { feedbackWords } from './ownWords/replies.ts';
import { placeOfRecord } from './recordLines.ts';
import { type Screen, tidy } from './screen.ts';
import { addressFindings, missingSources } from './sources.ts';

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
  /** The reply to a command or a tap; where its words are not compared, where they lead is. */
  readonly reply: (to: string, screen: Screen, place: ScreenPlace) => Comparison;
  /** Where the words of any card lead. */
  readonly addresses: (screen: Screen) => readonly Finding[];
}

export function createScreenJudge(dossier: WordsOfDossier): ScreenJudge {
  const expectation = expectationFrom(dossier);
  const { text, outcomeAt } = expectation;

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
        ...compared.findings.map(asSource),
        ...(of === 'why' ? missingSources(dossier, screen, tagsOn(screen)) : []),
        ...(of === 'why' && question !== null ? provenanceFindings(dossier, screen, question) : []),
        ...(of === 'change' ? changeOffers(screen, answers) : []),
        ...(isRecord ? recordOffers(screen) : []),
        ...(of === 'feedback' && question === null ? feedbackOffers(screen, othersOf(outcomeAt(place))) : []),
        ...strangeBeside(screen, null, of === 'feedback' ? { otherHint: feedbackWords.hint } : {}),
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
    const [said, place] = splitAtCase(screen.statements);
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

  const comparedReply = (to: string, screen: Screen, place: ScreenPlace): Comparison | null => {
    const look = place.change && judgeLookAtChange(expectation, to, screen, place.change);
    if (look) return look;
    const firm = firmnessReply(to, screen, place);
    if (firm) return firm;
    const judged = judgedReplies.find((one) => one === to);
    if (!judged) return null;
    const own = reply(judged, screen, place);
    const record =
      judged === 'mdt' && place.question === null ? judgeRecord(expectation, screen, place) : null;
    const said = [...own.findings, ...(record?.findings ?? [])].map(({ text: words, keys }) =>
      finding(`in the reply to "${to}": ${words}`, ...keys),
    );
    return { seen: own.seen, findings: said };
  };

  /** Where its words lead is looked at on every card, also on one whose words are not compared. */
  const withAddresses = (screen: Screen, compared: Comparison): Comparison => ({
    seen: compared.seen,
    findings: [...compared.findings, ...addressFindings(dossier, screen)],
  });

  return {
    digest: dossier.digest,
    category: (id) => dossier.outcomes.outcomes.find((one) => one.id === id)?.category ?? null,
    addresses: (screen) => addressFindings(dossier, screen),
    reply: (to, screen, place) =>
      withAddresses(screen, comparedReply(to, screen, place) ?? { seen: new Set(), findings: [] }),
    card: (screen, place, isOnly) =>
      withAddresses(
        screen,
        (place.question === null ? judgeOutcome : judgeQuestion)(expectation, screen, place, isOnly),
      ),
    record: (screen, place) => withAddresses(screen, judgeRecord(expectation, screen, place)),
  };
}

/** The options of an outcome that do not lead. */
function othersOf(about: OutcomeWords): readonly string[] {
  const leading: readonly string[] = leadingOf(about);
  return about.result.options.map(({ id }) => id).filter((id) => !leading.includes(id));
}

/** What is wrong with sources is one cause, whichever of them it is. */
function asSource(one: Finding): Finding {
  return /\bnobody expects: "[RS]\d+[a-z]?: /.test(one.text)
    ? finding(one.text, ...one.keys, 'what is said of a source')
    : one;
}

/** Every tag of provenance in view. */
function tagsOn({ statements }: Screen): readonly string[] {
  return statements.flatMap(({ words, tag, part }) => {
    if (part !== 'screen') return [];
    return [...(tag === null ? [] : [tag]), ...(words.startsWith('Provenance: ') ? [words] : [])];
  });
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
