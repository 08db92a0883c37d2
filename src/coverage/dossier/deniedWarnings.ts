import { type Dossier, scopeOf } from './evaluate.ts';
import { state } from './expression.ts';
import { type DossierAnswers, factsOf } from './facts.ts';

/** What a warning speaks of, by its own words (2.6), as an expression on the facts of 2.1; the others rest on no answer. */
const subjects = {
  X04: "course in {'progressedAfterPrrt', 'exhausted'}",
  X05: "'priorLiverRadiation' in contraindications",
  X07: "'renalImpairment' in contraindications",
  X08: "'renalImpairment' in contraindications",
  X09: 'involvementPct > 75',
  X10: "'hepaticDecompensation' in contraindications",
  X11: "'hepaticDecompensation' in contraindications",
  X12: "hormonal != 'none'",
  X13: 'ecog >= 3',
  X15: "grade == 'G3'",
  X16: "sstr == 'negative' && hormonal == 'none'",
  X17: "primaryStatus == 'occult'",
  X20: "hormonal == 'untreated'",
} as const;

/**
 * Ids of the warnings (prohibitions, 2.6) about what is known not to be so in a case: of each it is said so, in few words.
 * What was not asked or is not known denies nothing.
 */
export function deniedWarnings(dossier: Dossier, answers: DossierAnswers): ReadonlySet<string> {
  const facts = factsOf(answers, dossier.contraindicationClasses);
  const scope = scopeOf(dossier);
  return new Set(
    Object.entries(subjects).flatMap(([id, subject]) => (state(subject, facts, scope) === false ? [id] : [])),
  );
}

/** Of them those that nothing denies but a list of contraindications which names others: this one was not stated. */
export function unstatedWarnings(
  denied: ReadonlySet<string>,
  { transarterialContraindications: list }: DossierAnswers,
): ReadonlySet<string> {
  if (!Array.isArray(list) || list.includes('none')) return new Set();
  return new Set(
    Object.entries(subjects).flatMap(([id, subject]) =>
      denied.has(id) && subject.includes('contraindications') ? [id] : [],
    ),
  );
}
