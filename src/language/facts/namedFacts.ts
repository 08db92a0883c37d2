import type { NamedFact } from './namedFact.ts';
import { organFacts } from './organFacts.ts';
import { symptomFacts } from './symptomFacts.ts';
import { treatmentsGiven } from './treatmentsGiven.ts';

/** A value behind its name: "30%", "= 1.1 mg/dl". */
const value = String.raw`(?:\s*(?:of|is|at|[:=])?\s*[<>~]?\s*\d{1,3}(?:[.,]\d{1,2})?(?:\s*(?:%|mg/dl|[uµ]mol/l|ml/min))?)`;

function syndrome(name: string, said: RegExp, spoken: RegExp): NamedFact {
  return { name, question: 'hormonalSyndrome', said, spoken, saidByAnswer: false };
}

function measured(name: string, names: string, spoken: RegExp): NamedFact {
  const said = new RegExp(String.raw`\b(?:${names})${value}`, 'u');
  return { name, question: 'transarterialContraindications', said, spoken, saidByAnswer: true };
}

/**
 * The facts that cautions, warnings and conditions of the guideline name and that no question asks: hormonal syndromes by
 * name, the values behind contraindications where they select none, and what single warnings turn on.
 */
export const namedFacts: readonly NamedFact[] = [
  syndrome('insulinoma', /\binsulinomas?\b/u, /\binsulinoma\b/iu),
  syndrome('gastrinoma', /\bgastrinomas?\b|\bzollinger[- ]ellison\b/u, /\bgastrinoma\b/iu),
  syndrome('VIPoma', /\bvipomas?\b/u, /\bVIPoma\b/u),
  syndrome('glucagonoma', /\bglucagonomas?\b/u, /\bglucagonoma\b/iu),
  syndrome('carcinoid syndrome', /\bcarcinoid syndrome\b/u, /\bcarcinoid(?: syndrome| diarrhoea|:)/iu),
  syndrome('Cushing', /\bcushing(?:'?s)?\b|\bectopic acth\b/u, /\bCushing\b/u),
  syndrome('hypoglycaemia', /\bhypoglyca?emia\b/u, /\bhypoglycaemia\b/iu),
  measured('eGFR', 'e?gfr|creatinine clearance|cr ?cl', /\brenal impairment\b|\bcreatinine clearance\b/iu),
  measured('bilirubin', 'bilirubin|bili', /\bbilirubin\b|\bdecompensated liver\b/iu),
  {
    name: 'LVEF',
    question: null,
    said: new RegExp(String.raw`\b(?:low |reduced |poor )?(?:lvef|ejection fraction)${value}?`, 'u'),
    spoken: /\bejection fraction\b|\bLVEF\b/iu,
    saidByAnswer: false,
  },
  {
    name: 'leucopenia',
    question: null,
    said: /\bleu[ck]openia\b/u,
    spoken: /\bleucopenia\b/iu,
    saidByAnswer: false,
  },
  {
    name: 'DPD deficiency',
    question: null,
    said: /\b(?:(?:partial |complete )?dpd[- ]?(?:deficien(?:cy|t)|variants?|mutations?|mutated)|dpyd (?:deficien(?:cy|t)|variants?|mutations?|mutated|carrier))\b/u,
    spoken: /\bDPD\b/u,
    saidByAnswer: false,
    // Who is known to be deficient was tested.
    decides: { dpdTested: 'met' },
    against: { kinds: ['chemotherapy'], condition: 'dpdTested' },
  },
  {
    name: 'bleeding',
    question: null,
    said: /\b(?:(?:gi|gastrointestinal|upper gi|lower gi|variceal|rectal) )?(?:bleed(?:s|ing)?|ha?emorrhage)\b/u,
    spoken: /\bbleeding\b/iu,
    saidByAnswer: false,
  },
  {
    name: 'liver remnant',
    question: 'liverResectability',
    said: new RegExp(String.raw`\b(?:flr|future liver remnant)${value}`, 'u'),
    spoken: /\bremnant\b/iu,
    saidByAnswer: false,
  },
  ...organFacts,
  ...treatmentsGiven,
  ...symptomFacts,
];

const byName: ReadonlyMap<string, NamedFact> = new Map(namedFacts.map((fact) => [fact.name, fact]));

/** A fact by the name that is kept with a case; undefined for something told that is none. */
export function namedFactOf(name: string | undefined): NamedFact | undefined {
  return name === undefined ? undefined : byName.get(name);
}

/** Whether a fact, by its name, is that a treatment was given. */
export function isTreatmentGiven(fact: string | undefined): boolean {
  return namedFactOf(fact)?.given !== undefined;
}
