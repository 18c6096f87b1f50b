import type { Helpers } from '../template-function.js';
import { following, inline, lines, list, rich } from './lists.js';
import { organization, person } from './names.js';
import { capital, date, decimal, plural, quoted, reference, upper } from './texts.js';

/** Every word that forms may use beside the names of their data. */
export const HELPERS: Helpers = new Map(
  Object.entries({
    following,
    capital,
    date,
    inline,
    lines,
    list,
    decimal,
    organization,
    person,
    plural,
    quoted,
    reference,
    rich,
    upper,
  }),
);
