/** Words that are never the thing counted and end a noun group. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'в во на с со к ко от до из изо по о об обо для при за под над про через без у между среди ' +
    'и или а но да либо что чтобы как так также если то тем чем же бы ли не ни это ' +
    'который которая которое которые которых которым которой которого котором которую ' +
    'том числе т ч др пр ' +
    'будет будут был была было были является являются может могут должен должны ' +
    'ежегодно включительно соответственно более менее выше ниже'
  ).split(' '),
);

/** Prepositions that lead a number. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'в во на с со к ко от до из по для при за через у →'.split(' '),
);

/** Words that open a relative clause: what follows describes who is counted. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'который которая которое которые которых которым которой которого котором которую где'.split(' '),
);
