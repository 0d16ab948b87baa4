import { normalizePath, type Plugin } from "vite";

/**
 * Lets a document fetch a chunk at once, behind its scripts, that runs later: without this it would be asked for when they
 * have run.
 *
 * @param document its path below the root, `/panel/panel.html`.
 * @param module a file of the chunk, absolute.
 */
export function preload(document: string, module: string): Plugin {
  const wanted = normalizePath(module);
  let isDone = false;
  return {
    name: "status-lens-preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_, { path, bundle }) {
        if (path !== document) return [];
        const chunk = Object.values(bundle ?? {}).find(
          (part) => part.type === "chunk" && part.moduleIds.includes(wanted),
        );
        if (!chunk) throw new Error(`${module} is in no chunk`);
        isDone = true;
        return [
          {
            tag: "link",
            attrs: { rel: "modulepreload", fetchpriority: "low", href: `/${chunk.fileName}` },
            injectTo: "head",
          },
        ];
      },
    },
    writeBundle() {
      if (!isDone) throw new Error(`${document} is not built`);
    },
  };
}
