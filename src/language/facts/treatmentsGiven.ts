import { once } from '../../machine/once.ts';
import { treatmentsByName } from '../ask/treatmentsByName.ts';
import type { NamedFact } from './namedFact.ts';

/** Cycles before the name of a treatment, and its side and year behind it. */
const [before, behind] = [
  String.raw`(?:\b(?:had|previous|prior|earlier|received|underwent|after|post|failed) )?(?:\d{1,2} (?:cycles?|sessions?|doses?) of )?`,
  String.raw`(?: (?:to (?:the )?)?(?:right|left) (?:lobe|liver))?(?: (?:in )?(?:19|20)\d\d)?`,
];

function given(
  treatment: string,
  spoken: RegExp,
  bearing: Pick<NamedFact, 'decides' | 'against'> = {},
): NamedFact {
  const said = once(() => {
    const source = treatmentsByName.find(({ name }) => name === treatment)?.said.source ?? treatment;
    return new RegExp(`${before}(?:${source})${behind}`, 'u');
  });
  return {
    name: `earlier ${treatment}`,
    question: null,
    get said() {
      return said();
    },
    spoken,
    saidByAnswer: false,
    ...bearing,
    given: treatment,
  };
}

const embolization = /\bEarlier embolization\b/u;
const unused = /\bNot used before\b/u;

/** Treatments that were told as given: conditions, warnings and cautions of the guideline speak of them. */
export const treatmentsGiven: readonly NamedFact[] = [
  given('PRRT', /\bPRRT not given before\b|\b[Ee]arlier PRRT\b|\bAfter PRRT\b|\bfirst PRRT\b/u, {
    decides: { prrtNotGiven: 'notMet' },
    // What follows for it says C22: the chart offers it first to those alone who had none (`prrtAgain` is another kind).
    against: { kinds: ['prrt'], caution: { id: 'C22', sentence: /\bPRRT again\b/u } },
  }),
  given('TARE', /\b[Ee]arlier TARE\b|\bearlier PRRT[^.]*, TARE\b|\bEarlier embolization\b/u),
  given('DEB-TACE', embolization),
  given('TACE', embolization),
  given('TAE', embolization),
  given('Embolization', embolization),
  given('Everolimus', /\bNot used before\b|\ba targeted drug\b/u),
  given('Sunitinib', /\bNot used before\b|\ba targeted drug\b/u),
  given('Cabozantinib', /\bNot used before\b|\ba targeted drug\b/u),
  given('CAPTEM', unused),
  given('Platinum-etoposide', unused),
  given('FOLFOX', unused),
  given('FOLFIRI', unused),
];
