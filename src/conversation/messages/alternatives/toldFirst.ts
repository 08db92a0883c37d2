import { comingFirst } from '../../../engine/situationsOnOptions.ts';
import { namedFactOf } from '../../../language/facts/namedFacts.ts';
import { isValue } from '../../../engine/typedValues.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { SpecialSituation } from '../../../guideline/specialSituations.ts';
import { type AskedTreatment, namesTreatment } from '../../../language/ask/askedTreatment.ts';
import type { Block, Run } from '../../contract/message.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import { texts } from '../../texts/texts.ts';
import { failedDrugs, namesOf } from '../outcome/failedDrugs.ts';
import { notTakenParts } from '../outcome/notAsked.ts';
import { typedWords } from '../outcome/optionRuns.ts';
import { toldFacts, wordsNamedIn } from '../outcome/toldFacts.ts';
import { sentenceOf } from '../outcome/settleFirst.ts';
import { namesKind } from '../outcome/takenAway.ts';
import { briefTagRun } from '../said/claims.ts';
import type { BesideCase } from './end.ts';
import { withoutIds } from './end.ts';

const say = texts.alternatives.told;

/**
 * What of this patient was told and bears on treatments that are asked about, said before any answer: special situations
 * whose sentence names one of them or their kind or comes before all, warnings that name something which was told, and values that
 * nobody has judged, with what they may amount to. At an outcome and before it alike.
 */
export function toldFirst(
  guideline: Guideline,
  { situations = [], notTaken = [] }: BesideCase,
  treatments: readonly AskedTreatment[],
): readonly Block[] {
  const named = factsNamed(guideline, notTaken, treatments);
  const items = [
    ...situations.filter((one) => bearsOn(guideline, one, treatments)).map(sentenceOf),
    ...named,
    ...avoidedFor(guideline, notTaken, treatments),
    ...givenBefore(named, notTaken, treatments),
    ...valuesTyped(guideline, notTaken, treatments),
    ...drugsFailed(guideline, notTaken, treatments),
    ...(treatments.length > 0 ? notUsed(guideline, notTaken) : []),
  ];
  return items.length === 0 ? [] : [{ kind: 'notices', tone: 'attention', items }];
}

/** What was told and is used by nothing: an answer about a treatment says that it knows nothing of it. */
function notUsed(guideline: Guideline, notTaken: readonly StoredNotTaken[]): readonly (readonly Run[])[] {
  const parts = notTakenParts({ guideline, notTaken: notTaken.filter((one) => !isUsed(one)) });
  return parts.length === 0 ? [] : [[{ text: say.unused(parts.join('; ')) }]];
}

/** Whether something told is a fact that bears on options: it moves them, and is said there. */
function isUsed({ fact }: StoredNotTaken): boolean {
  const known = namedFactOf(fact);
  return (known?.decides ?? known?.against) !== undefined;
}

/** That the disease was told to have progressed on a drug that is asked about, with the caution that says to skip it. */
function drugsFailed(
  { cautions }: Guideline,
  notTaken: readonly StoredNotTaken[],
  treatments: readonly AskedTreatment[],
): readonly (readonly Run[])[] {
  const failed = failedDrugs(notTaken).filter((drug) => treatments.some((asked) => isOf(drug, asked)));
  const skip = cautions.find(({ id }) => id === 'C25');
  if (failed.length === 0 || !skip) return [];
  return [
    [
      { text: texts.outcome.failed.told(namesOf(failed), ''), strong: true },
      { text: ` ${skip.text.filter((part) => typeof part === 'string').join(' ')} ` },
      briefTagRun(skip.provenance),
    ],
  ];
}

/** Whether a drug is what is asked about, or of the class that is. */
function isOf(drug: AskedTreatment, asked: AskedTreatment): boolean {
  return asked.words === undefined && asked.name !== drug.name
    ? drug.kinds.every((kind) => asked.kinds.includes(kind))
    : asked.name === drug.name;
}

/** Whether the sentence of a special situation names one of some treatments or their kind, or it comes before all. */
export function bearsOn(
  guideline: Guideline,
  one: SpecialSituation,
  treatments: readonly AskedTreatment[],
): boolean {
  if (comingFirst([one]).length > 0) return true;
  const { sentence } = one;
  const transarterial = guideline.contraindicatedKinds.absolute.kinds;
  return treatments.some(
    (asked) =>
      namesTreatment(guideline, asked, sentence) ||
      asked.kinds.some((kind) =>
        // What is given through the hepatic artery is one: radioembolization is an embolization.
        (transarterial.includes(kind) ? transarterial : [kind]).some((each) => namesKind(each, sentence)),
      ),
  );
}

/** Warnings about a treatment that name something which was told and which no answer says: "Insulinoma: …". */
function factsNamed(
  guideline: Guideline,
  notTaken: readonly StoredNotTaken[],
  treatments: readonly AskedTreatment[],
): readonly (readonly Run[])[] {
  const facts = toldFacts(notTaken);
  return guideline.prohibitions.flatMap(({ text, provenance }): readonly (readonly Run[])[] => {
    const told = wordsNamedIn(text, facts);
    if (told.length === 0) return [];
    if (!treatments.some((one) => namesTreatment(guideline, one, text))) return [];
    return [
      [{ text: say.typed(told.join(', ')), strong: true }, { text: `${text} ` }, briefTagRun(provenance)],
    ];
  });
}

/** What the card of a treatment lists under "avoid or contraindicated" and was told: "Interstitial lung disease, …". */
function avoidedFor(
  guideline: Guideline,
  notTaken: readonly StoredNotTaken[],
  treatments: readonly AskedTreatment[],
): readonly (readonly Run[])[] {
  const facts = toldFacts(notTaken);
  if (facts.length === 0) return [];
  return guideline.modalities
    .filter(({ name }) => treatments.some((one) => namesTreatment(guideline, one, name)))
    .flatMap(({ name, avoid }) =>
      avoid.flatMap(({ text, provenance }): readonly (readonly Run[])[] => {
        const told = wordsNamedIn(text, facts);
        if (told.length === 0) return [];
        return [
          [
            { text: say.typed(told.join(', ')), strong: true },
            { text: `${say.avoid(name, text.replace(/[;.]+$/u, ''))} ` },
            briefTagRun(provenance),
          ],
        ];
      }),
    );
}

/** That a treatment which is asked about was told as given before. */
function givenBefore(
  before: readonly (readonly Run[])[],
  notTaken: readonly StoredNotTaken[],
  treatments: readonly AskedTreatment[],
): readonly (readonly Run[])[] {
  const given = toldFacts(notTaken).filter(({ fact }) => treatments.some(({ name }) => name === fact.given));
  const isSaid = (words: string): boolean => before.some(([first]) => first?.text.includes(words));
  return given
    .filter(({ words }) => !isSaid(words))
    .map(({ words }) => [{ text: say.typed(words).trim(), strong: true }]);
}

/** Values that nobody has judged, with the cautions about the treatments that they would raise. */
function valuesTyped(
  guideline: Guideline,
  notTaken: readonly StoredNotTaken[],
  treatments: readonly AskedTreatment[],
): readonly (readonly Run[])[] {
  const values = notTaken.flatMap(({ value = '', words }) =>
    isValue(guideline, value) ? [{ value, words }] : [],
  );
  const byKind = Map.groupBy(values, ({ value }) => value);
  return [...byKind].flatMap(([value, typed]): readonly (readonly Run[])[] => {
    const raised = guideline.cautions.filter(
      ({ when, forbids, text }) =>
        'fact' in when &&
        when.fact === 'contraindications' &&
        'includes' in when &&
        guideline.valuesAbout[value].some((item) => item === when.includes) &&
        treatments.some(
          (one) =>
            one.kinds.some((kind) => forbids.includes(kind)) ||
            text.some((part) => typeof part === 'string' && namesTreatment(guideline, one, part)),
        ),
    );
    if (raised.length === 0) return [];
    return [
      [
        { text: say.value(typedWords(typed)), strong: true },
        ...raised.flatMap(({ text, provenance }) => [
          { text: `${withoutIds(text.filter((part) => typeof part === 'string').join(' '))} ` },
          briefTagRun(provenance),
          { text: ' ' },
        ]),
      ],
    ];
  });
}
