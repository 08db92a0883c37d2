/** Before the warnings of an option that the answers of the case deny. */
export const notHere = 'For other patients: ';

/** Before those of what a list of other contraindications leaves out. */
export const notStated = 'If present (not stated): ';
