import type { NamedFact } from './namedFact.ts';

function told(
  name: string,
  said: RegExp,
  spoken: RegExp,
  bearing: Pick<NamedFact, 'decides' | 'together'>,
): NamedFact {
  return { name, question: null, said, spoken, saidByAnswer: false, ofClause: true, ...bearing };
}

/** What follows a symptom that is there no longer, or is none of the disease. */
const over = String.raw`(?! (?:free|control|relief|score)\b)(?!(?: (?:is|are|was|were|has|have|been|now|all|well|fully))* (?:controlled|resolved|gone|settled|better|none|absent)\b)`;

/**
 * Symptoms, bulk and fast growth, which conditions of the guideline name and no question asks (dossier 2.6). Pain alone may
 * have another cause: it denies "without symptoms" and meets nothing.
 */
export const symptomFacts: readonly NamedFact[] = [
  told('symptoms', new RegExp(String.raw`\b(?:symptomatic|symptoms?)\b${over}`, 'u'), /\bsymptoms\b/iu, {
    decides: { noSymptoms: 'notMet', symptoms: 'met', mustShrink: 'met' },
    together: { with: 'bulk', decides: { fastOrBulky: 'met' } },
  }),
  told(
    'abdominal pain',
    new RegExp(
      String.raw`\b(?:abdominal|tumou?r|liver|capsular|flank|abdo) pains?\b${over}|\bpain from (?:the )?(?:tumou?r|liver|metastases|mets)\b`,
      'u',
    ),
    /\bsymptoms\b/iu,
    { decides: { noSymptoms: 'notMet' } },
  ),
  told(
    'fast growth',
    /\b(?:fast|rapid(?:ly)?|quick(?:ly)?)[- ](?:growing|growth)\b|\b(?:growing|grows|grew|growth is) (?:very |so |too )?(?:fast|rapidly|quickly)\b/u,
    /\bgrowing fast\b|\brapid progression\b/iu,
    { decides: { fastOrBulky: 'met' } },
  ),
  told('bulk', /\bbulky\b/u, /\bbulky\b|\blow-volume\b/iu, { decides: { lowVolume: 'notMet' } }),
];
