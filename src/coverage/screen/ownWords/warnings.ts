/** Before what the answers of the case deny, of all that the warnings of an option speak of. */
export const checked = 'Checked and not the case: ';

/** Before what a list of other contraindications leaves out. */
export const notStated = 'Not stated among the contraindications: ';

/** Such a line, which no tag ends. */
export const deniedForm = new RegExp(`(?:${checked}|${notStated})[^.]+\\.?`, 'g');

/** Of what a warning of 2.6 speaks, where an answer of the chart may deny it; the words are its own. */
export const warningSubjects: Readonly<Record<string, RegExp>> = {
  X04: /earlier PRRT/,
  X05: /earlier TARE or external beam to the liver/,
  X07: /severe renal impairment/,
  X08: /creatinine clearance below \d+ mL\/min/,
  X09: /More than \d+% of the liver replaced/,
  X10: /decompensated liver disease/,
  X11: /severe hepatic impairment/,
  X12: /Gastrinoma/,
  X13: /ECOG \d-4/,
  X15: /NET G3/,
  X16: /SSTR-negative and non-functioning/,
  X17: /Occult primary/,
  X20: /Untreated hormonal syndrome/,
};
