import { expert, literature } from '../provenance.ts';
import { byExpert, claim } from './define.ts';

/** Statements that the dossier repeats, word for word, in several outcomes. */

export const insulinomaMonitoring = claim(
  '(insulinoma: only with glucose monitoring, see C19)',
  literature(['R65', 'R66']),
);

export const primaryInPlace = claim(
  'Primary in place: surgical review if obstruction, ischaemia, bleeding or jaundice threatens',
  literature('R17'),
  expert(),
);

export const crisisPlan = byExpert('crisis plan see C01');
