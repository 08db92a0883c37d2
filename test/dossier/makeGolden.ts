/**
 * Makes `test/golden/dossier/` from `docs/clinical-dossier.md`: the words, conditions and tags that everything
 * shown is compared with. The reader of the dossier imports nothing else of `src` (an import rule), so that a
 * mistake there cannot hide itself.
 *
 *     node test/dossier/makeGolden.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cautionsIn } from '../../src/coverage/dossier/cautions.ts';
import {
  migrationIn,
  modalitiesIn,
  parserLinesIn,
  referencesIn,
  rulesIn,
  safetyIn,
  simplificationsIn,
  treatmentNamesIn,
  uncertaintiesIn,
  updatesIn,
  vignettesIn,
} from '../../src/coverage/dossier/evidence.ts';
import { outcomesIn, sharedIn } from '../../src/coverage/dossier/outcomes.ts';
import {
  contraindicationClassesIn,
  questionsIn,
  shortestRoutesIn,
} from '../../src/coverage/dossier/questions.ts';
import { checklistIn, statementsIn } from './statements.ts';

const root = join(import.meta.dirname, '../..');

export const dossierPath = join(root, 'docs/clinical-dossier.md');
export const goldenFolder = join(root, 'test/golden/dossier');

/** Every golden file by its name, as text. */
export function goldenFiles(dossier: string): Readonly<Record<string, string>> {
  const content = {
    questions: {
      questions: questionsIn(dossier),
      contraindicationClasses: contraindicationClassesIn(dossier),
    },
    routes: {
      shortest: shortestRoutesIn(dossier),
      vignettes: vignettesIn(dossier),
      migration: migrationIn(dossier),
    },
    cautions: cautionsIn(dossier),
    outcomes: { ...sharedIn(dossier), outcomes: outcomesIn(dossier) },
    modalities: modalitiesIn(dossier),
    updates: updatesIn(dossier),
    uncertainties: uncertaintiesIn(dossier),
    safety: safetyIn(dossier),
    rules: {
      ...rulesIn(dossier),
      parserLines: parserLinesIn(dossier),
      treatmentNames: treatmentNamesIn(dossier),
    },
    simplifications: simplificationsIn(dossier),
    references: referencesIn(dossier),
    statements: { statements: statementsIn(dossier), checklist: checklistIn(dossier) },
  };
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => [`${name}.json`, `${JSON.stringify(value, null, 2)}\n`]),
  );
}

if (import.meta.main) {
  mkdirSync(goldenFolder, { recursive: true });
  const files = Object.entries(goldenFiles(readFileSync(dossierPath, 'utf8')));
  for (const [name, text] of files) writeFileSync(join(goldenFolder, name), text);
  process.stdout.write(`${files.length} files in test/golden/dossier.\n`);
}
