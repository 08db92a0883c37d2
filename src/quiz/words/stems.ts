/** The questions put to a trainee; patterns of prose/grammar.ts, so that they vary. */
export const stems = {
  recommend:
    '[What does the algorithm recommend?|Which recommendation does the algorithm reach?|Where does the algorithm lead this patient?]',
  first:
    '[Which option does the algorithm put first for this patient?|Which of these comes first for this patient?]',
  firstEither:
    '[Which two options stand side by side in the first place for this patient?|Which two options share the first place for this patient?] Choose both.',
  firstBoth:
    '[Which two steps come first for this patient, together?|Which two does the algorithm put first, to be done together?] Choose both.',
  nextQuestion: '[By the algorithm, what must be known next?|What does the algorithm need to know next?]',
  counterfactual:
    '[Suppose one finding were different. Which of these would change the recommendation?|Which of these findings, in place of the one in the case, would lead the algorithm to another recommendation?]',
  caution:
    '[By the algorithm, which precaution does this patient need?|Which of these precautions does the algorithm call for in this patient?]',
  closed:
    '[By the algorithm, which limit on treatment applies to this patient?|Which of these limits does the algorithm set on the treatment of this patient?]',
  updateBears: 'Which of these changes since 2017 bears on what the algorithm recommends for this patient?',
} as const;

export const hints = {
  recommend: 'Find the finding of this case that rules most of the options out.',
  next: 'Go through the findings one by one: what is settled, and what would still change what is done?',
  changeAt: 'Put each finding in place of the one in the case, and follow the route again.',
  caution: 'For each option look for the finding that would call for it.',
  closedBy: 'For each option find the finding of the case that it rests on, and say where its limit lies.',
  update: 'Think of the next step for this patient, and of what has been learnt about it since 2017.',
  boundary: 'Mind on which side the boundary value itself lies.',
  equals: 'The outcome is “{title}”.',
  endsWith: 'The route ends with “{says}”.',
} as const;
