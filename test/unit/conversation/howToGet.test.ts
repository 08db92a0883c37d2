import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { howToGet } from '../../../src/conversation/messages/firmness/howToGet.ts';
import type { QuestionId } from '../../../src/guideline/answers.ts';
import { guideline } from '../../fixtures/guideline.ts';

/** The steps of the work-up outcomes as the dossier writes them (2.6), without marks. */
const workup = readFileSync(join(import.meta.dirname, '../../../docs/clinical-dossier.md'), 'utf8')
  .split('#### Information-needed and referral outcomes')[1]
  ?.split('### 2.7')[0]
  ?.replaceAll(/[*`]/g, '');

/** What cautions say (2.5). */
const cautions = readFileSync(join(import.meta.dirname, '../../../docs/clinical-dossier.md'), 'utf8')
  .split('### 2.5 Dynamic cautions')[1]
  ?.split('### 2.6')[0];

/** By hand: what a step of the dossier must name to serve a question. */
const subjectOf: Readonly<Partial<Record<QuestionId, RegExp>>> = {
  differentiation: /WHO 2019 class/,
  ki67: /Ki-67/,
  performanceStatus: /ECOG/,
  necLine: /treatment history/,
  extrahepaticDisease: /CT or MRI|PET/,
  liverDistribution: /distribution/,
  liverResectability: /resectability/,
  primaryStatus: /status of the primary/,
  ablationNumbers: /number, size/,
  treatmentCourse: /treatment history|compared with earlier imaging/,
  liverInvolvement: /percentage of involvement/,
  transarterialContraindications: /arterial anatomy|portal vein|liver and renal function/,
  sstrImaging: /PET/,
  transplantScreen: /raise it at the MDT/,
  hormonalSyndrome: /clinical and biochemical work-up/,
  primarySite: /endoscopy/,
};

test.each(guideline.questionIds.map((question) => [question]))(
  'how to find out %s is a step of the dossier that names it, else the help of the question',
  (question) => {
    const subject = subjectOf[question];
    const { lead, claims: steps } = howToGet(guideline, question);
    expect(lead).toBe(subject ? 'How: ' : 'On this question: ');
    if (!subject) {
      expect(steps).toEqual([{ text: guideline.questions[question].help, provenance: [] }]);
      return;
    }
    for (const { text, provenance } of steps) {
      expect(text).toMatch(subject);
      expect(provenance.length).toBeGreaterThan(0);
      expect(`${workup} ${cautions}`).toContain(text.replace(/\.$/, ''));
    }
  },
);

test('bug: how to find out began with what a caution finds: "Hormone status was not assessed"', () => {
  const said = guideline.questionIds
    .flatMap((question) => howToGet(guideline, question).claims)
    .filter(({ provenance }) => provenance.length > 0)
    .map(({ text }) => text);
  expect(said.filter((text) => /\bnot (?:assessed|established)\b/.test(text))).toEqual([]);
  expect(said).toContain('raise it at the MDT.');
});
