import type { Templates } from '../../src/render/templates.js';

/** Templates given as texts by their paths. */
export function inMemory(files: Readonly<Record<string, string>>): Templates {
  const paths = Object.keys(files);
  const forms = paths
    .filter((path) => path.endsWith('/form.yaml'))
    .map((path) => path.slice(0, path.indexOf('/')));
  return {
    forms,
    read: (path) => files[path],
    files: (folder) =>
      paths
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
  };
}
