/** A note as the learner may take it away. */
export interface Entry {
  readonly label: string;
  readonly text: string;
}

/** Notes that belong together, with what they answer. */
export interface Part {
  readonly heading: string;
  readonly prompt: string;
  readonly entries: readonly Entry[];
}

/** For people who open a file in whatever their device opens it with: the mark at the start tells old programs that it is UTF-8. */
const mark = '\uFEFF';

/** Notes as the content of a text file. */
export function textFile(title: string, parts: readonly Part[]): string {
  const blocks = parts.flatMap(({ heading, prompt, entries }) => [heading, prompt, ...entries.map(lineOf)]);
  return mark + [title, ...blocks].filter((block) => block !== '').join('\n\n').replace(/\r?\n/g, '\r\n') + '\r\n';
}

function lineOf({ label, text }: Entry): string {
  if (/[.?!:]$/.test(label)) return `${label}\n${text}`;
  return text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`;
}
