/** Whether a text is a day of the calendar, as `2026-11-29`. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T12:00:00Z`);
  // A day that the month does not have is read as one of the next month.
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
