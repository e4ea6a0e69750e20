import { HotspotInput } from '../hotspot/hotspot';
import { OrderInput } from '../ordering/ordering';
import { PairInput } from '../pairs/pairs';
import { numberInput, ownWordsInput, wordsInput } from '../written/written';
import type { AnswerInput, InputTools } from './input';
import { OptionInput } from './options';

type Make = (root: HTMLElement, tools: InputTools) => AnswerInput;

const options: Make = (root) => new OptionInput(root);
const pairs: Make = (root) => new PairInput(root);

const inputs: Readonly<Record<string, Make>> = {
  choice: options,
  multiple: options,
  'true-false': options,
  scale: options,
  matching: pairs,
  sorting: pairs,
  ordering: (root, tools) => new OrderInput(root, tools),
  'fill-in': wordsInput,
  numeric: (root, tools) => numberInput(root, tools.toNumber),
  hotspot: (root) => new HotspotInput(root),
  'select-words': options,
  'free-text': ownWordsInput,
};

/** What takes the answer to a question of a kind. */
export const inputFor = (kind: string, root: HTMLElement, tools: InputTools): AnswerInput => (inputs[kind] ?? options)(root, tools);
