import { obliqueRow } from './oblique-row.js';

// Endings of singular nouns; the masculine accusative is the inanimate one.
export const MASCULINE = obliqueRow('а', 'у', '', 'ом', 'е');
export const MASCULINE_HUSHING = obliqueRow('а', 'у', '', 'ем', 'е');
export const MASCULINE_SOFT = obliqueRow('я', 'ю', 'ь', 'ем', 'е');
export const MASCULINE_J = obliqueRow('я', 'ю', 'й', 'ем', 'е');
export const MASCULINE_IJ = obliqueRow('я', 'ю', 'й', 'ем', 'и');
export const FEMININE_A = obliqueRow('ы', 'е', 'у', 'ой', 'е');
export const FEMININE_A_VELAR = obliqueRow('и', 'е', 'у', 'ой', 'е');
export const FEMININE_A_HUSHING = obliqueRow('и', 'е', 'у', 'ей', 'е');
export const FEMININE_TSA = obliqueRow('ы', 'е', 'у', 'ей', 'е');
export const FEMININE_YA = obliqueRow('и', 'е', 'ю', 'ей', 'е');
export const FEMININE_IYA = obliqueRow('и', 'и', 'ю', 'ей', 'и');
export const FEMININE_SOFT_ROW = obliqueRow('и', 'и', 'ь', 'ью', 'и');
export const NEUTER_O = obliqueRow('а', 'у', 'о', 'ом', 'е');
export const NEUTER_E = obliqueRow('а', 'у', 'е', 'ем', 'е');
export const NEUTER_SOFT = obliqueRow('я', 'ю', 'е', 'ем', 'е');
export const NEUTER_IYE = obliqueRow('я', 'ю', 'е', 'ем', 'и');
