import type { Answers, GivenAnswer } from '../../../guideline/answers.ts';
import { gradeOf, has } from '../../../coverage/oracle/patient/facts.ts';
import type { Item } from '../../../quiz/item/item.ts';

/**
 * Whether the options of limits and precautions are what an examiner would let pass: each wrong limit has a fact of its
 * kind in the case, and a precaution is neither the case turned round nor void for the patient. By hand, with no word
 * of the generator.
 * @returns a sentence for each fault
 */
export function fairOptionFaults(item: Item): readonly string[] {
  if (item.case === null || item.case.vignette !== null) return [];
  const text = item.case.text.join(' ');
  const known: Answers = Object.fromEntries(
    [...item.case.alsoStated, ...item.case.answers].map(({ question, answer }: GivenAnswer) => [
      question,
      answer,
    ]),
  );
  switch (item.kind) {
    case 'closedOption':
      return limitFaults(item, text);
    case 'caution':
      return precautionFaults(item, text, known);
    default:
      return [];
  }
}

/** What a case must tell for a limit to be worth a thought. */
const factOf: Readonly<Record<string, RegExp>> = {
  renal: /creatinine clearance/i,
  renalDrugs: /creatinine clearance/i,
  unresolved: /pneumonia|abscess/i,
  liverIndividual: /bilirubin|transaminases/i,
  liverContraindicated: /bilirubin|transaminases/i,
  liverNotRecommended: /bilirubin|transaminases/i,
  prrtGiven: /progress|growing|no other (?:drug|systemic treatment)/i,
  sstrNegative: /octreotide scan/i,
  sstrMixed: /\bcyst\b/i,
  radiation: /shunt|irradiated/i,
  liverIrradiated: /irradiated/i,
  transarterial: /rash|coeliac|As to transarterial|no other contraindication/i,
  embolizationByIschaemia: /gallbladder|portal vein/i,
  routineEmbolization: /(?:4[5-9]|[5-7]\d)% of the liver|about (?:4[5-9]|[5-7]\d)%/i,
  ablationByNumbers: /largest|metastasis|metastases up to/i,
  surgeryByExtrahepatic:
    /bone|deposit|peritoneal nodule|retroperitoneal nodes|mesenteric node|lung metastasis/i,
  surgeryByPrimary: /primary/i,
  locoregionalByNec: /\b(?:2[1-9]|[3-5]\d)%|G3|mitoses/i,
  proceduresByEcog: /ECOG(?: performance status is)? 2|Karnofsky(?: index is)? [56]0/i,
  transplantByKi67: /\b[6-9](?:\.\d)?%/,
  transplantByExtrahepatic: /regional nodes|granuloma/i,
};

function limitFaults({ options }: Item, text: string): readonly string[] {
  return options.flatMap(({ right, label, means }) => {
    const fact = means.kind === 'exclusion' ? factOf[means.exclusion] : undefined;
    if (fact === undefined) return [`nobody wrote what makes one think of "${label}"`];
    return right || fact.test(text) ? [] : [`nothing in the case makes one think of "${label}": "${text}"`];
  });
}

/** What a case says that nobody knows: turned round, it is a precaution. */
const saysOpen: Readonly<Record<string, RegExp>> = {
  C08: /transplantation has never been considered|transplant criteria has not been assessed/i,
  C10: /primary (?:has not been found|tumour remains unknown|remains occult)|not recorded|not stated/i,
  C12: /hormonal symptoms and markers have not|tested for a hormonal|functioning has not been tested/i,
  C16: /no figure for Ki-67|without the Ki-67|not give the Ki-67/i,
};

const prrtIsOpen = ({ sstrImaging, treatmentCourse }: Answers): boolean =>
  sstrImaging !== 'negative' &&
  sstrImaging !== 'heterogeneous' &&
  treatmentCourse !== 'progressedAfterPrrt' &&
  treatmentCourse !== 'exhausted';

/** When every clause of a precaution says something of the patient. */
const saysSomething: Readonly<Record<string, (known: Answers) => boolean>> = {
  C05: (known) => !has(known, 'hepaticDecompensation'),
  C11: prrtIsOpen,
  C16: (known) => gradeOf(known) !== 'G1',
  C17: prrtIsOpen,
  C18: prrtIsOpen,
  C24: ({ primarySite = 'pancreas' }) => primarySite === 'pancreas',
  C26: (known) => known.sstrImaging === 'positive' && prrtIsOpen(known),
};

/** Wrong ones that an open finding of the patient would defend. */
const isDefensible: Readonly<Record<string, (known: Answers) => boolean>> = {
  C21: ({ hormonalSyndrome }) => hormonalSyndrome !== 'none' && hormonalSyndrome !== 'controlled',
  C23: ({ liverInvolvement }) => typeof liverInvolvement === 'number' && liverInvolvement > 50,
  C26: (known) => has(known, 'portalVein') || has(known, 'biliary'),
};

function precautionFaults({ options, caution }: Item, text: string, known: Answers): readonly string[] {
  const key = caution ?? '';
  const own = options.find(({ right }) => right);
  return [
    ...(saysOpen[key]?.test(text) === true ? [`the case turned round is "${own?.label}": "${text}"`] : []),
    ...(saysSomething[key]?.(known) === false
      ? [`a clause of "${own?.label}" is void for this patient: "${text}"`]
      : []),
    ...(own &&
    isToldAlone(
      own.label,
      options.flatMap(({ label, right }) => (right ? [] : [label])),
      text,
    )
      ? [`only the words of "${own.label}" stand in the case: "${text}"`]
      : []),
    ...options.flatMap(({ right, label, means }) =>
      !right && means.kind === 'caution' && isDefensible[means.caution]?.(known) === true
        ? [`"${label}" may be defended: "${text}"`]
        : [],
    ),
  ];
}

/** Words that stand in most cases. */
const common = /^(?:metasta|tumour|disease|treatme|primary|resecti)/;

/** Whether a longer word of the key, and no such word of another option, stands in the case. */
function isToldAlone(key: string, others: readonly string[], text: string): boolean {
  const stemsIn = (words: string): ReadonlySet<string> =>
    new Set(
      (words.match(/\b[A-Z]{3,}|[A-Za-z]{6,}/g) ?? [])
        .map((word) => word.toLowerCase().slice(0, 7))
        .filter((word) => !common.test(word)),
    );
  const told = stemsIn(text);
  const shared = (label: string, than: readonly string[]): boolean =>
    [...stemsIn(label)].some((word) => told.has(word) && !than.some((other) => stemsIn(other).has(word)));
  return (
    shared(key, others) &&
    !others.some((label) => shared(label, [key, ...others.filter((other) => other !== label)]))
  );
}
