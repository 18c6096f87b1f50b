import type { Helpers } from '../template-function.js';
import { following, lines, list, rich } from './lists.js';
import { organization, person } from './names.js';
import { capital, date, decimal, plural, quoted, upper } from './texts.js';

/** Every word that forms may use beside the names of their data. */
export const HELPERS: Helpers = new Map(
  Object.entries({
    following,
    capital,
    date,
    lines,
    list,
    decimal,
    organization,
    person,
    plural,
    quoted,
    rich,
    upper,
  }),
);
