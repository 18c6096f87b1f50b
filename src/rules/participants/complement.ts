/** Participles and prepositions that end the words belonging to a noun. */
const END =
  /[,.;:()–—-](?=\s|$)|[,.;:()–—]|(?<![A-Za-zÀ-ɏЀ-ӿ])(?:в|во|на|по|с|со|из|от|для|к|ко|у|при|до|за|и|или|а|не)(?![A-Za-zÀ-ɏЀ-ӿ])|[A-Za-zÀ-ɏЀ-ӿ]*(?:вш|ющ|ящ|ащ|нн|т)(?:их|ых|ие|ые)(?:ся)?(?![A-Za-zÀ-ɏЀ-ӿ])/iu;

/** «образовательных учреждений» of «образовательных учреждений, прошедших обучение»; empty where nothing follows the noun. */
export function complementAfter(text: string): string {
  const end = END.exec(text);
  return (end === null ? text : text.slice(0, end.index)).trim();
}

/** The name of a group without its first noun. */
export function complementOf(groupName: string): string {
  return groupName.replace(/^\s*\S+\s*/, '');
}
