import { strFromU8 } from 'fflate';

/** What is wrong between the parts of an office file: missing types, links that lead nowhere. */
export function packageFaults(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const types = text('[Content_Types].xml');
  const defaults = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending));
  const named = new Set([...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path));
  const paths = Object.keys(parts).filter((path) => path !== '[Content_Types].xml');
  const untyped = paths.filter(
    (path) => !named.has(path) && !defaults.has(path.slice(path.lastIndexOf('.') + 1)),
  );
  const absent = [...named].filter((path) => path === undefined || !(path in parts));
  return [
    ...untyped.map((path) => `${path} has no type`),
    ...absent.map((path) => `${path} has a type but is not there`),
    ...paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => linkFaults(path, text, parts)),
  ];
}

function linkFaults(
  rels: string,
  text: (path: string) => string,
  parts: Readonly<Record<string, Uint8Array>>,
): readonly string[] {
  const folder = rels.replace(/_rels\/[^/]+$/, '');
  const owner = rels.replace('_rels/', '').replace(/\.rels$/, '');
  const links = [...text(rels).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => ({
    id: /\bId="([^"]+)"/.exec(tag)?.[1] ?? '',
    target: /\bTarget="([^"]+)"/.exec(tag)?.[1] ?? '',
  }));
  const lost = links.filter(({ target }) => !(resolve(folder, target) in parts));
  const known = new Set(links.map(({ id }) => id));
  const used = [...text(owner).matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)].map(
    ([, id = '']) => id,
  );
  return [
    ...lost.map(({ target }) => `${rels}: ${target} is not there`),
    ...used.filter((id) => !known.has(id)).map((id) => `${owner}: ${id} leads nowhere`),
  ];
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
