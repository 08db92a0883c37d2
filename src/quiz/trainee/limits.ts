/** How many items an exam may have. */
export const examLength = { min: 1, max: 50, usual: 20 } as const;

/** Seeds are whole numbers from 0 up to this one. */
export const seeds = 2 ** 31;

/** How many items make a day. */
export const goal = { min: 5, max: 100, usual: 20 } as const;
