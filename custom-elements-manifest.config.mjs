/**
 * custom-elements.json: what editors and Storybook know of the elements. Only what is public: the analyzer itself
 * lists private members too.
 */
import { fallbacks, spelledOut } from './scripts/build/public-names.mjs';

/** What has no comment stands in for something that is not public. */
const isPublic = ({ name, description, privacy, static: isStatic }) =>
  !isStatic && !!description && !/^[#_]/.test(name) && privacy !== 'private' && privacy !== 'protected';
/** What lit or the browser calls; nobody else does. */
const LIFECYCLE =
  /^(?:adopted|attributeChanged|connected|connectedMove|disconnected)Callback$|^(?:contentAttribute|observedAttributes|source)$/;
const published = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');

/** Rewrites every reference to a module: the package has dist/npm/ where the checkout has src/. */
function publishPaths(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = published(value);
    else publishPaths(value);
  }
}

const publicOnly = {
  name: 'voix:public-only',
  // `@internal` in a comment: for other classes of the library.
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    const internal = node.members.filter((member) => ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal'));
    const names = new Set(internal.map(({ name }) => name?.getText()));
    if (declaration) declaration.members = declaration.members?.filter(({ name }) => !names.has(name));
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter((member) => isPublic(member) && !LIFECYCLE.test(member.name));
      }
    }
    publishPaths(customElementsManifest.modules);
    // The analyzer takes files as the disk happens to list them, which differs from clone to clone.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** The tag of a class, from its file: elements/faq/faq.ts is `voix-faq`, wherever it is defined. */
const tagNames = {
  name: 'voix:tag-names',
  moduleLinkPhase({ moduleDoc }) {
    const [, name] = /elements\/([\w-]+)\/\1\.ts$/.exec(moduleDoc.path) ?? [];
    const declaration = name && moduleDoc.declarations.find(({ kind }) => kind === 'class');
    if (declaration) Object.assign(declaration, { tagName: `voix-${name}`, customElement: true });
  },
};

const described = {
  name: 'voix:described',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const { attributes = [], members = [], cssProperties = [] } of declarations) {
        for (const one of [...attributes, ...members]) if (one.type) one.type.text = spelledOut(one.type.text);
        for (const one of attributes) {
          // One that is read as JSON is described with the property that takes any value.
          one.description ??= members.find(({ name }) => name === one.name)?.description;
          one.type ??= { text: 'string' };
        }
        for (const one of cssProperties) one.default = fallbacks.get(one.name);
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/events/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.model.ts', '**/*.markup.ts', '**/*.templates.ts'],
  litelement: true,
  plugins: [tagNames, publicOnly, described],
};
