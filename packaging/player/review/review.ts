import { download } from '../components/keeping/download';
import { find, findAll, textOf } from '../components/dom';
import { commentFile, type Comment } from './comments';

const root = document.documentElement;
const fields = findAll(document, '[data-comment]') as HTMLTextAreaElement[];
const reviewer = find(document, '[data-reviewer]') as HTMLInputElement;
let saved = '';

const written = (): Comment[] => fields.map((field) => ({ about: field.dataset['comment']!, text: field.value }));

const file = (): string => commentFile(textOf(find(document, 'h1')), reviewer.value, written());

const isEmpty = (): boolean => fields.every((field) => field.value.trim() === '');

function save(): void {
  saved = file();
  download(`comments-${document.body.dataset['review']}.txt`, saved);
  find(document, '[data-saved]').textContent = 'Your comments were handed to your browser as a text file. Look for it among your downloads.';
}

root.classList.add('js');
find(document, '[data-save]').addEventListener('click', save);
for (const field of fields) {
  field.addEventListener('input', () => {
    find(field.parentElement!, '.comment-copy').textContent = field.value;
  });
}

addEventListener('beforeunload', (event) => {
  if (!isEmpty() && file() !== saved) event.preventDefault();
});
