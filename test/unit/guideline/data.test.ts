import { describe, expect, test } from 'vitest';
import type { Caution } from '../../../src/guideline/caution.ts';
import { cautions, stopOrder } from '../../../src/guideline/cautions.ts';
import { glossary } from '../../../src/guideline/glossary.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { modalities } from '../../../src/guideline/modalities.ts';
import { outcomeSets } from '../../../src/guideline/outcomeSets.ts';
import type { SourceId } from '../../../src/guideline/provenance.ts';
import { safety } from '../../../src/guideline/safety.ts';
import { simplifications } from '../../../src/guideline/simplifications.ts';
import { notAvailable, sources } from '../../../src/guideline/sources.ts';
import { treatmentNames } from '../../../src/guideline/treatmentNames.ts';
import { uncertainties } from '../../../src/guideline/uncertainties.ts';
import { updates } from '../../../src/guideline/updates.ts';
import { verificationChecklist } from '../../../src/guideline/verificationChecklist.ts';
import { vignettes } from '../../../src/guideline/vignettes.ts';
import { vignettes as typedByHand } from '../../fixtures/vignettes.ts';

const cautionOf = (id: string): Caution => {
  const found = cautions.find((caution) => caution.id === id);
  if (!found) throw new Error(`no caution ${id}`);
  return found;
};

const wholeText = ({ text }: Caution): string =>
  text.map((part) => (typeof part === 'string' ? part : part.text)).join('');

const withoutConditionalParts = ({ text }: Caution): string =>
  text.filter((part) => typeof part === 'string').join('');

const updateCalled = (start: string) => updates.find(({ update }) => update.startsWith(start));

describe('the cautions', () => {
  test('are C01 to C25 in order', () => {
    expect(cautions.map(({ id }) => Number(id.slice(1)))).toEqual(
      Array.from({ length: 25 }, (_, i) => i + 1),
    );
  });

  test('have the severities of the dossier', () => {
    const bySeverity = (severity: string) =>
      cautions.filter((caution) => caution.severity === severity).map(({ id }) => id);
    expect(bySeverity('stop')).toEqual(['C03', 'C12', 'C17', 'C18', 'C21']);
    expect(bySeverity('notAsked')).toEqual(['C20', 'C22', 'C23']);
    expect(bySeverity('other')).toHaveLength(16);
    expect(Object.entries(cautionOf('C19').severity)).toEqual([
      ['when', { fact: 'hormonalSyndrome', in: ['untreated', 'refractory'] }],
      ['then', 'stop'],
      ['otherwise', 'other'],
    ]);
    expect(stopOrder).toEqual(['C03', 'C17', 'C18', 'C21', 'C19', 'C12']);
  });

  test('C19 warns of an analogue in insulinoma, and says "now" only of an untreated syndrome', () => {
    const c19 = cautionOf('C19');
    expect(wholeText(c19)).toContain(
      'Insulinoma: an analogue or octreotide can worsen hypoglycaemia; use only with glucose monitoring (diazoxide, glucose, everolimus instead).',
    );
    expect(wholeText(c19)).toMatch(
      /^Functioning tumour: start syndrome control now, do not wait for the work-up\. Keep syndrome control/,
    );
    expect(withoutConditionalParts(c19)).toMatch(
      /^Functioning tumour: Keep syndrome control through every later line/,
    );
    expect(c19.text.find((part) => typeof part === 'object')?.when).toEqual({
      fact: 'hormonalSyndrome',
      is: 'untreated',
    });
  });

  test('C02 speaks of staged hepatectomy only at surgeryStaged', () => {
    expect(withoutConditionalParts(cautionOf('C02'))).toBe(
      'ECOG 2: prefer the least invasive listed option; anaesthetic review.',
    );
    expect(wholeText(cautionOf('C02'))).toMatch(
      /review\. two-stage\/ALPPS hepatectomy is not usual at ECOG 2/,
    );
  });

  test('C01 also holds when the syndrome was not asked, C20 and C22 only then', () => {
    expect(cautionOf('C01').when).toMatchObject({ all: [{}, { fact: 'hormonalSyndrome', isNot: 'none' }] });
    expect(cautionOf('C20').when).toMatchObject({
      all: [{}, { fact: 'contraindicationClass', known: false }],
    });
    expect(cautionOf('C22').when).toMatchObject({ all: [{ fact: 'treatmentCourse', known: false }, {}] });
    expect(cautionOf('C23').when).toMatchObject({ all: [{}, { fact: 'liverInvolvementPct', known: false }] });
  });

  test('the sets of outcomes have the sizes of the dossier', () => {
    expect(Object.entries(outcomeSets).map(([name, set]) => [name, set.length])).toEqual([
      ['PROCEDURE', 13],
      ['TARE_LISTING', 3],
      ['SURGERY', 5],
      ['C20_LIST', 10],
      ['INFO_NEEDED', 5],
    ]);
  });
});

describe('the sources', () => {
  test('are S0 to S12 and R1 to R84', () => {
    const expected = [
      ...Array.from({ length: 13 }, (_, index) => `S${index}`),
      ...Array.from({ length: 84 }, (_, index) => `R${index + 1}`),
    ];
    expect(Object.keys(sources)).toEqual(expected);
  });

  test('every document has an address, every fact of the seed a place in it', () => {
    const without = Object.values(sources).filter(({ urls }) => urls.length === 0);
    expect(without.map(({ id }) => id).filter((id) => id.startsWith('R'))).toEqual([]);
    expect(without.every(({ location }) => location)).toBe(true);
    expect(sources.R3?.urls).toEqual([sources.R2?.urls[0]]);
    expect(sources.R31?.urls).toHaveLength(3);
  });

  test('say so where a secondary page was read', () => {
    const secondary = Object.values(sources).filter((source) => source.secondary);
    expect(secondary.map(({ id }) => id)).toEqual(['R2', 'R3', 'R8', 'R11', 'R21', 'R78']);
  });

  test('the figure and the full text head the list of what was not available', () => {
    expect(notAvailable).toHaveLength(7);
    expect(notAvailable[0]).toMatch(/^Figure 3 image\/text, full text of Cavalcoli/);
  });
});

describe('the updates since 2017', () => {
  test('are the 25 rows of the dossier', () => {
    expect(updates).toHaveLength(25);
    expect(updates[0]?.update).toMatch(/^WHO 2017/);
    expect(updates[24]?.update).toMatch(/^SSTR PET/);
  });

  test('spell out the sets and shorthand of the dossier', () => {
    expect(updateCalled('Peri-operative octreotide')).toMatchObject({
      outcomes: outcomeSets.PROCEDURE,
      cautions: ['C01'],
      affected: 'all of PROCEDURE, C01',
    });
    expect(updateCalled('COMPETE')?.outcomes).toEqual([
      'prrt',
      'targetedOrChemoPancreas',
      'targetedGastrointestinal',
    ]);
    expect(updateCalled('ASCO 2023')?.outcomes).toHaveLength(7);
    expect(updateCalled('Salvage PRRT')?.cautions).toEqual(['C22']);
  });

  test('keep what is not known as it is', () => {
    expect(updateCalled('COMPETE')?.status).toContain(
      'FDA decision due 28 Aug 2026 not available here - check',
    );
    expect(updateCalled('COMPOSE')?.status).toBe('design verified; result not available here');
    expect(updateCalled('AXINET')?.status).toBe('verified / memory');
    expect(updateCalled('NETTER-1')?.update).toContain('p=0.30, not significant');
  });
});

test('there are twelve modalities, and untagged words carry the lowest tag', () => {
  expect(modalities.map(({ id }) => id).join(' ')).toBe(
    'resection ablation tae tace tare transplant ssa ifn prrt targeted captem platinumEtoposide',
  );
  const transplant = modalities.find(({ id }) => id === 'transplant');
  expect(transplant?.use).toEqual([
    { text: 'referral only', provenance: [{ tag: 'EXPERT', refs: [], note: 'no tag in the dossier' }] },
  ]);
  expect(modalities.find(({ id }) => id === 'resection')?.synonyms).toContain('metastasectomy');
});

test('treatments are known by what clinicians type, and drug-eluting beads carry a warning', () => {
  expect(Object.keys(treatmentNames)).toHaveLength(14);
  expect(treatmentNames.tare.synonyms).toContain('Y-90');
  expect(Object.entries(treatmentNames).filter(([, name]) => 'warn' in name)).toEqual([
    ['debTace', expect.objectContaining({ canonical: 'DEB-TACE' })],
  ]);
});

describe('the uncertainties', () => {
  test('are U1 to U11', () => {
    expect(Object.keys(uncertainties).join(' ')).toBe('U1 U2 U3 U4 U5 U6 U7 U8 U9 U10 U11');
  });

  test('U1 quotes footnote 1 verbatim and leaves its box open', () => {
    expect(uncertainties.U1.note).toContain('"Resection of primary, no (or limited) extrahepatic disease"');
    expect(uncertainties.U1.note).toContain('Which box it qualifies is not known');
    expect(uncertainties.U1.outcomes).toHaveLength(8);
  });

  test('U3 and U4 say what the figure cannot show', () => {
    expect(uncertainties.U3.note).toBe('2017 figure predates NET G3');
    expect(uncertainties.U4.note).toContain('not confirmed in Figure 3');
  });

  test('the checklist begins and ends as in the dossier', () => {
    expect(verificationChecklist.items).toHaveLength(10);
    expect(verificationChecklist.items[1]).toBe('box carrying footnote 1');
    expect(currentData.verifiedAgainstFigure).toBe(false);
    expect(currentData.verifiedOn).toBeNull();
  });
});

describe('the safety wording', () => {
  test('asks for confirmation and never claims a comparison with the figure', () => {
    expect(safety.banner).toContain('Figure 3 not yet compared');
    expect(safety.banner).toMatch(
      /Confirm with your NET tumour board, current guidelines and local labels\.$/,
    );
    expect(safety.intendedUse).toContain('does not order treatment, is not for patients');
  });

  test('names the five safety questions in order', () => {
    expect(safety.notAsked.questions.map(({ name }) => name)).toEqual([
      'hormonal syndrome',
      'disease course and earlier treatment',
      'liver involvement',
      'contraindications and organ function',
      'SSTR imaging',
    ]);
    expect(safety.notAsked.questions.at(3)?.question).toBe('transarterialContraindications');
  });
});

test('the glossary splits shared entries, and all eleven simplifications are there', () => {
  const expansionOf = (term: string) =>
    glossary.find(({ terms }) => (terms as readonly string[]).includes(term))?.expansion;
  expect(expansionOf('NET')).toBe('neuroendocrine tumour');
  expect(expansionOf('SIRT')).toBe('radioembolization');
  expect(expansionOf('PVT')).toBe('portal vein thrombosis');
  expect(simplifications).toHaveLength(11);
});

test('the vignettes agree with those typed by hand for the tests', () => {
  expect(
    vignettes.map(({ id, answers, outcome, cautions, questions }) => ({
      id,
      answers: Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
      outcome,
      cautions: [...cautions].sort(),
      questions,
    })),
  ).toEqual(typedByHand.map((vignette) => ({ ...vignette, cautions: [...vignette.cautions].sort() })));
});

test('every source id that a sentence of the data mentions exists', () => {
  const mentioned = JSON.stringify([updates, cautions, uncertainties, modalities]).match(/\b[RS]\d{1,2}\b/g);
  expect([...new Set(mentioned)].filter((id) => !sources[id as SourceId])).toEqual([]);
});
