/** The answers with which a fact is not known to a condition of an option (dossier 2.6), beside a fact without any. */
export const unknownValues = ['unknown', 'notDone', 'notAssessed', 'notRecorded', 'occult'] as const;
