import type { Words } from '../words';
import type { AnswerInput } from './input';
import { OptionInput } from './options';

type Make = (root: HTMLElement, words: Words) => AnswerInput;

const options: Make = (root) => new OptionInput(root);

const inputs: Readonly<Record<string, Make>> = {
  choice: options,
  multiple: options,
  'true-false': options,
  scale: options,
};

/** What takes the answer to a question of a kind. */
export const inputFor = (kind: string, root: HTMLElement, words: Words): AnswerInput => (inputs[kind] ?? options)(root, words);
