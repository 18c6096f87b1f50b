import type { LoadedDocument } from '../../model/document.js';
import { writtenTexts } from '../../model/written-texts.js';
import { scalarText } from '../../source/edit/scalar-text.js';
import { spanOf } from '../../source/locate.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { unpairedMarks } from '../text/unpaired-marks.js';
import { type CutTextArgs, cutTextPage } from './cut-text.page.js';

/** A comment behind something, or an anchor before it: few files have either. */
const SUSPECT = /\S[ \t]+#\S|[^\s#][ \t]+#[ \t]+\S|[:-][ \t]+&\S+[ \t]+\S/;
/** A comment behind a value, up to another one, which is a comment for sure. */
const COMMENT_AFTER = /^([ \t]+)#([^\r\n]*?)(?=[ \t]+#|[ \t]*(?:\r?\n|$))/;
/** Who marks a place for a reference writes a Latin name. */
const ANCHOR_BEFORE = /&(\S*[А-Яа-яЁё]\S*)[ \t]+$/;
const QUOTED = /^["'|>]/;

/** «Школа #1», «#Читаем_вместе», «#ЧитаемВместе»: comments have a space, and words with spaces. */
const NUMBER = /^\d/;
const HASHTAG = /^(?:[A-Za-zА-Яа-яЁё\d]+_[\wА-Яа-яЁё]|[А-ЯЁA-Z][а-яёa-z\d]+[А-ЯЁA-Z])/;
/** What no text ends with: something was to follow. */
const OPEN_END =
  /(?:^|\s)(?:и|а|в|во|на|с|со|по|к|ко|о|об|для|от|из|или|за|при|до|под|над)$|[(«№–—]$/i;

function isGoneOn(text: string, comment: string): boolean {
  if (NUMBER.test(comment) || HASHTAG.test(comment) || OPEN_END.test(text)) return true;
  if (!/[»)]/.test(comment)) return false;
  return unpairedMarks(text).length > 0 && unpairedMarks(`${text} ${comment}`).length === 0;
}

/** What the file loses of a text: where all of it stands, and how it reads in quotes. */
interface Cut {
  readonly at: Place;
  readonly sign: CutTextArgs['sign'];
  readonly lost: string;
  readonly whole: string;
}

function cutIn(place: Place, text: string): Cut | undefined {
  const { start, end } = spanOf(place);
  const file = place.source.text;
  if (start >= end || QUOTED.test(file.charAt(start))) return undefined;
  const anchor = ANCHOR_BEFORE.exec(file.slice(file.lastIndexOf('\n', start - 1) + 1, start));
  if (anchor !== null && !file.includes(`*${anchor[1]}`)) {
    const span = { start: start - anchor[0].length, end };
    const whole = file.slice(span.start, span.end);
    return { at: { ...place, span }, sign: '&', lost: anchor[0].trimEnd(), whole };
  }
  const [, , comment = ''] = COMMENT_AFTER.exec(file.slice(end)) ?? [];
  if (comment === '' || !isGoneOn(text, comment)) return undefined;
  const hash = file.indexOf('#', end);
  const span = { start, end: hash + 1 + comment.length };
  return {
    at: { ...place, span },
    sign: '#',
    lost: `#${comment}`,
    whole: file.slice(start, span.end),
  };
}

function isDoubtful({ source }: LoadedDocument): boolean {
  return SUSPECT.test(source.text);
}

/** Speaks of a part of a text that «#» has made a comment, or «&» a mark for programs: it is in no document. */
export const cutText = defineRule<CutTextArgs, 'document'>({
  id: 'schema/cut-text',
  severity: 'warning',
  scope: 'document',
  absorbs: ['text/unpaired'],
  page: cutTextPage,
  check: (document, emit) => {
    if (!isDoubtful(document)) return;
    const { id, project } = document;
    const entity = id === undefined ? {} : { entity: `${project ?? id}/document:${id}` };
    for (const { place, text } of writtenTexts(document)) {
      const cut = cutIn(place, text);
      if (cut === undefined) continue;
      const { at, sign, lost, whole } = cut;
      const raw = scalarText(whole);
      const fix = { safe: false, changes: [{ at, raw }] };
      emit({ at, args: { sign, lost, right: raw }, suggestion: raw, fix, ...entity });
    }
  },
});
