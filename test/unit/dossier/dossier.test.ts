import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cautionsIn } from '../../../src/coverage/dossier/cautions.ts';
import { type Dossier, follow, resultAt } from '../../../src/coverage/dossier/evaluate.ts';
import { vignettesIn } from '../../../src/coverage/dossier/evidence.ts';
import { parse } from '../../../src/coverage/dossier/expression.ts';
import { answersIn } from '../../../src/coverage/dossier/facts.ts';
import { dossierPath, goldenFiles, goldenFolder } from '../../dossier/makeGolden.ts';
import { outcomesIn, sharedIn } from '../../../src/coverage/dossier/outcomes.ts';
import {
  contraindicationClassesIn,
  questionsIn,
  shortestRoutesIn,
} from '../../../src/coverage/dossier/questions.ts';

const text = readFileSync(dossierPath, 'utf8');
const dossier: Dossier = {
  questions: questionsIn(text),
  contraindicationClasses: contraindicationClassesIn(text),
  cautions: cautionsIn(text),
  outcomes: { ...sharedIn(text), outcomes: outcomesIn(text) },
};
const { outcomes, conditions, closures, prohibitions } = dossier.outcomes;
const options = outcomes.flatMap((outcome) =>
  outcome.options.map((option) => ({ outcome: outcome.id, ...option })),
);

describe('the golden words', () => {
  test('are those of the dossier as it stands', () => {
    const made = goldenFiles(text);
    expect(readdirSync(goldenFolder).sort()).toEqual(Object.keys(made).sort());
    for (const [name, content] of Object.entries(made)) {
      expect(`${name}\n${readFileSync(join(goldenFolder, name), 'utf8')}`).toBe(`${name}\n${content}`);
    }
  });

  test('are read by programs that import one another and Node alone', () => {
    const folder = join(import.meta.dirname, '../../../src/coverage/dossier');
    const imported = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? ''),
    );
    expect(imported.filter((from) => !/^(?:\.\/\w+\.ts|node:\w+)$/.test(from))).toEqual([]);
    expect(imported.length).toBeGreaterThan(8);
  });

  test('are as many as section 0 counts', () => {
    expect(dossier.questions).toHaveLength(16);
    expect(dossier.questions.flatMap(({ edges }) => edges)).toHaveLength(87);
    expect(outcomes).toHaveLength(30);
    expect(dossier.cautions.cautions).toHaveLength(29);
    expect(options).toHaveLength(154);
    expect(new Set(options.map(({ outcome }) => outcome)).size).toBe(29);
    expect(conditions).toHaveLength(80);
    expect(conditions.filter(({ expression }) => expression !== null)).toHaveLength(23);
    expect(options.filter((option) => option.conditions.length > 0)).toHaveLength(94);
    expect(prohibitions).toHaveLength(20);
    expect(prohibitions.flatMap((one) => one.options)).toHaveLength(154);
  });

  test('name nothing that does not exist, and leave no bullet unread', () => {
    const ids = new Set(options.map(({ outcome, id }) => `${outcome}.${id}`));
    expect(prohibitions.flatMap((one) => one.options).filter((id) => !ids.has(id))).toEqual([]);
    const known = new Set(conditions.map(({ id }) => id));
    expect(options.flatMap((option) => option.conditions).filter((id) => !known.has(id))).toEqual([]);
    const named = new Set(closures.map(({ name }) => name));
    expect(options.flatMap(({ closedWhen }) => closedWhen).filter((name) => !named.has(name))).toEqual([]);
    const targets = new Set([...dossier.questions, ...outcomes].map(({ id }) => id));
    const edges = dossier.questions.flatMap((question) => question.edges);
    expect(edges.map(({ target }) => target).filter((id) => !targets.has(id))).toEqual([]);
    const lines = (form: RegExp): number => text.split('\n').filter((line) => form.test(line)).length;
    expect(outcomes.flatMap((outcome) => outcome.titleVariants)).toHaveLength(lines(/^- Title when/));
    expect(outcomes.flatMap((outcome) => outcome.together)).toHaveLength(lines(/^- Together when/));
    expect(outcomes.flatMap((outcome) => outcome.firstScreen)).toHaveLength(lines(/^- First screen/));
  });

  test('hold only conditions that can be read', () => {
    const all = [
      ...dossier.questions.flatMap(({ edges }) => edges.map(({ guard }) => guard)),
      ...dossier.cautions.cautions.flatMap(({ when, stopWhen, headline, text: said }) => [
        when,
        stopWhen,
        ...[...headline, ...said].map((part) => part.when),
      ]),
      ...options.flatMap(({ onlyWhen, firstWhen }) => [onlyWhen, firstWhen]),
      ...closures.map(({ when }) => when),
      ...conditions.map(({ expression }) => expression),
      ...Object.values(dossier.outcomes.namedConditions),
      ...outcomes.flatMap(({ titleVariants, together, firstScreen }) =>
        [...titleVariants, ...together, ...firstScreen].map(({ when }) => when),
      ),
    ].filter((when) => when !== null);
    expect(all.length).toBeGreaterThan(250);
    for (const when of all) expect(() => parse(when)).not.toThrow();
    expect(() => parse("ans == 'well' &&")).toThrow('more');
    expect(() => parse('ans ~ 3')).toThrow('Cannot read');
  });
});

describe('the dossier agrees with itself', () => {
  test.each(shortestRoutesIn(text).map((route) => [route.outcome, route] as const))(
    'the shortest route to %s leads there',
    (outcome, { answers, questions }) => {
      const route = follow(dossier, answersIn(answers));
      expect(route.outcome).toBe(outcome);
      expect(route.edges).toHaveLength(questions);
    },
  );

  test.each(vignettesIn(text).map((vignette) => [vignette.id, vignette] as const))(
    'vignette %s has its outcome, cautions, first option and closed options',
    (_id, { answers, outcome, cautions, first, closed, questions }) => {
      const given = answersIn(answers);
      const route = follow(dossier, given);
      const result = resultAt(dossier, given, outcome);
      expect(route.outcome).toBe(outcome);
      expect(route.edges).toHaveLength(questions);
      expect(result.cautions.map(({ id }) => id).sort()).toEqual(cautions);
      expect(result.first).toBe(first);
      expect(result.options.filter((option) => option.closed !== null).map(({ id }) => id)).toEqual(closed);
    },
  );

  test('every headline has at most 140 characters, whatever parts are shown', () => {
    const longest = dossier.cautions.cautions.map(({ id, headline }) => {
      const lengths = (conditional: boolean): readonly number[] =>
        headline.filter(({ when }) => (when !== null) === conditional).map((part) => part.text.length + 1);
      const fixed = lengths(false).reduce((sum, length) => sum + length, 0);
      return { id, length: fixed + Math.max(0, ...lengths(true)) - 1 };
    });
    expect(longest.filter(({ length }) => length > 140)).toEqual([]);
    expect(longest.every(({ length }) => length > 10)).toBe(true);
  });
});
