/** Hours have four digits at most (CMITimespan). */
const longest = 9999 * 3600 + 59 * 60 + 59;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/**
 * Milliseconds as CMITimespan, HHHH:MM:SS, never negative (SCORM 1.2 Run-Time Environment, section 3.4.2; R20). Hours have four
 * digits always: the Learning Hub's parser drops the first of two.
 */
export function timespan(milliseconds: number): string {
  const seconds = Math.min(longest, Math.max(0, Math.floor(milliseconds / 1000) || 0));
  const hours = Math.floor(seconds / 3600);
  return `${digits(hours, 4)}:${digits(Math.floor(seconds / 60) % 60, 2)}:${digits(seconds % 60, 2)}`;
}
