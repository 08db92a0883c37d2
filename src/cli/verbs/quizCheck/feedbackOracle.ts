import { judge } from '../../../coverage/oracle/index.ts';
import { gradeOf, has } from '../../../coverage/oracle/patient/facts.ts';
import type { Answers, GivenAnswer } from '../../../guideline/answers.ts';
import type { Item, ItemOption } from '../../../quiz/item/item.ts';
import { excludes } from './exclusionOracle.ts';

/**
 * Whether the feedback teaches what is true of the patient, by the oracle and by a list written by hand, apart from
 * the sentences.
 * @returns a sentence for each fault
 */
export function feedbackFaults(item: Item): readonly string[] {
  const known = statedIn(item);
  const taught = [
    item.lesson,
    // The reason against an update names the step that it is about, which is not taught of this patient.
    ...item.options.flatMap(({ right, label, why }) =>
      right ? [label, why] : item.kind === 'update' ? [] : [why],
    ),
  ];
  return [
    ...item.options.flatMap((option) => rightIfFaults(option, known)),
    ...(item.case === null
      ? []
      : neverTaught.flatMap(({ when, says, why }) =>
          when(known) ? taught.filter((text) => says.test(text)).map((text) => `${why}: "${text}"`) : [],
        )),
  ];
}

function statedIn({ case: quizCase }: Item): Answers {
  const given: readonly GivenAnswer[] = [...(quizCase?.alsoStated ?? []), ...(quizCase?.answers ?? [])];
  return Object.fromEntries(given.map(({ question, answer }) => [question, answer]));
}

/** "It would be right if …" must be so when the oracle judges the patient so changed. */
function rightIfFaults(
  { label, means, right, rightIf, wouldBeRight }: ItemOption,
  known: Answers,
): readonly string[] {
  if (wouldBeRight === null) return [];
  if (right || !rightIf) return [`"${label}" would be right if, but nobody can tell if what`];
  const after: Answers = { ...known, [rightIf.question]: rightIf.answer };
  const judged = judge(after);
  const isRight =
    means.kind === 'outcome'
      ? judged.outcome === means.outcome
      : means.kind === 'caution'
        ? judged.cautions.some(({ id }) => id === means.caution)
        : means.kind === 'exclusion' && excludes(means.exclusion, after, after);
  return isRight ? [] : [`"${label}" would not be right by that: ${wouldBeRight}`];
}

const shunt = (known: Answers): boolean => has(known, 'lungOrGiShunt') || has(known, 'priorLiverRadiation');
const absolute = (known: Answers): boolean =>
  has(known, 'hepaticDecompensation') ||
  has(known, 'arterialAccess') ||
  has(known, 'renalImpairment') ||
  has(known, 'coagulopathyOrInfection') ||
  has(known, 'contrastAllergy') ||
  (shunt(known) && (has(known, 'portalVein') || has(known, 'biliary')));

const untoldSites: readonly Answers['primarySite'][] = [undefined, 'occult', 'notRecorded', 'nonGep'];
const functioning: readonly Answers['hormonalSyndrome'][] = ['controlled', 'refractory', 'untreated'];

/** What must not be taught of some patients. By hand, after findings of readers. */
const neverTaught: readonly {
  readonly when: (known: Answers) => boolean;
  readonly says: RegExp;
  readonly why: string;
}[] = [
  {
    when: shunt,
    says: /TARE only with|(?<!No TAE, )TACE or TARE|TARE remains|or radioembolization \(TARE\)/,
    why: 'TARE is excluded, and is left open',
  },
  {
    when: absolute,
    says: /embolization stays open|only TAE and TACE remain/,
    why: 'embolization is closed, and is left open',
  },
  {
    when: ({ primarySite }) => primarySite === 'pancreas' || primarySite === 'otherGi',
    says: /NETTER-1\b[^;.]*(?:hazard|response)|\bPROMID\b/,
    why: 'won in the midgut, and this tumour is from elsewhere',
  },
  {
    when: ({ primarySite, hormonalSyndrome }) =>
      untoldSites.includes(primarySite) ||
      (primarySite === 'otherGi' && functioning.includes(hormonalSyndrome)),
    says: /\b(?:COMPETE|NETTER-1)\b[^;.]*(?:hazard|response|23)|\bRADIANT-4\b/,
    why: 'won in tumours of another site, or in such as make no hormones',
  },
  {
    when: (known) => has(known, 'renalImpairment'),
    says: /[Cc]apecitabine[^.]* only (?:by|an) individual MDT decision, because/,
    why: 'a label contraindicates capecitabine',
  },
  {
    when: (known) => !has(known, 'biliary'),
    says: /^A biliary-enteric anastomosis or stent: 57%/,
    why: 'the bile ducts are untouched',
  },
  {
    when: (known) => has(known, 'renalImpairment') || has(known, 'hepaticDecompensation'),
    says: /PRRT is not affected/,
    why: 'PRRT is closed as well',
  },
  {
    when: (known) => gradeOf(known) === 'G3',
    says: /PRRT follows progression on an SSA/,
    why: 'PRRT is a first line at a high Ki-67',
  },
  {
    when: ({ hormonalSyndrome }) => hormonalSyndrome === 'untreated',
    says: /the case does not tell .*hormon/i,
    why: 'the syndrome is told',
  },
  {
    when: ({ treatmentCourse }) => treatmentCourse === 'stable',
    says: /is for stable or responding disease; here/,
    why: 'the disease is stable',
  },
];
