import type { LoadedDocument } from '../../model/document.js';
import { type WrittenText, writtenTexts } from '../../model/written-texts.js';
import { rawText } from '../../source/locate.js';
import { keyOf } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type ListAsTextArgs, listAsTextPage } from './list-as-text.page.js';

/** What people put before the items of a list: dashes, bullets, a hyphen without its space, numbers. */
const SIGN = String.raw`(?:[–—•·▪●◦*]|-(?=[A-Za-zА-Яа-яЁё«\u00a0])|\d{1,2}[.)][ \t\u00a0])`;
const ITEM = new RegExp(`^${SIGN}`);
/** A line of a file that may begin such an item, so that few documents are walked through. */
const MARKS = new RegExp(`^[ \\t]+${SIGN}`, 'm');

/** The sign that begins the items, where a text without quotes is several lines of them. */
function itemSign(raw: string): string | undefined {
  const lines = raw.split('\n').map((line) => line.trim());
  const [first = ''] = lines;
  const items = lines.filter((line) => ITEM.test(line));
  if (items.length < 2 || !ITEM.test(first)) return undefined;
  return ITEM.exec(first)?.[0].trim();
}

/** The sign of the items of a text that was meant as a list; after «|» its lines stay as they are. */
function signOf({ text, place }: WrittenText): string | undefined {
  return text.trimEnd().includes('\n') ? undefined : itemSign(rawText(place));
}

function isDoubtful({ source }: LoadedDocument): boolean {
  return MARKS.test(source.text);
}

/** Speaks of a list whose items begin with another sign than «- »: it is read as one text. */
export const listAsText = defineRule<ListAsTextArgs, 'document'>({
  id: 'schema/list-as-text',
  severity: 'warning',
  scope: 'document',
  page: listAsTextPage,
  check: (document, emit) => {
    if (!isDoubtful(document)) return;
    const { id, project } = document;
    const entity = id === undefined ? {} : { entity: `${project ?? id}/document:${id}` };
    for (const written of writtenTexts(document)) {
      const sign = signOf(written);
      if (sign === undefined) continue;
      const { place } = written;
      const at = typeof place.path.at(-1) === 'string' ? keyOf(place) : place;
      emit({ at, args: { sign }, ...entity });
    }
  },
});
