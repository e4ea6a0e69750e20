/** Milliseconds as a time interval of ISO 8601 in whole seconds, never negative (SCORM 2004 Run-Time Environment, section 4.1.1.7; R20). */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000) || 0);
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const said = parts.filter(([value]) => value > 0).map(([value, unit]) => `${value}${unit}`);
  return `PT${said.join('') || '0S'}`;
}
