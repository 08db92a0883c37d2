import { highGradeReasons } from './highGrade.ts';
import { locoregionalReasons } from './locoregional.ts';
import type { OutcomeReasons } from './reason.ts';
import { surgicalReasons } from './surgical.ts';
import { systemicReasons } from './systemic.ts';
import { workupReasons } from './workup.ts';

/** Why each outcome is recommended and why it is not, as a teacher says it. */
export const outcomeReasons = {
  ...workupReasons,
  ...highGradeReasons,
  ...surgicalReasons,
  ...locoregionalReasons,
  ...systemicReasons,
} satisfies OutcomeReasons;
