import { textFile } from '../private/text-file';

/** What somebody wrote about a part of a module. */
export interface Comment {
  readonly about: string;
  readonly text: string;
}

/** The comments that were written, as the content of a text file. */
export function commentFile(title: string, reviewer: string, comments: readonly Comment[]): string {
  const parts = comments
    .filter((comment) => comment.text.trim() !== '')
    .map(({ about, text }) => ({ heading: about, prompt: '', entries: [{ label: 'Comment', text: text.trim() }] }));
  const by = reviewer.trim() === '' ? [] : [{ heading: `By: ${reviewer.trim()}`, prompt: '', entries: [] }];
  return textFile(`Comments on: ${title}`, [...by, ...parts]);
}
