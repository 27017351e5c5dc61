/** The rooms of src/ and the doors between them. What a room may use is listed; everything else is a fault. */

const module = (name) => `^src/${name}\\.ts$`;
const room = (name) => `^src/${name}/`;

const SETTINGS = [module('settings'), module('version'), module('widgets')];
const CONTENT = [room('content'), ...SETTINGS];
const I18N = [room('i18n'), ...CONTENT];
const EVENTS = [room('events'), ...CONTENT];
const STYLES = [room('styles'), module('widgets')];
const CONTROLLERS = [room('controllers'), ...I18N, ...EVENTS];
const TEMPLATES = [room('templates'), ...STYLES, ...CONTROLLERS];
const ELEMENTS = [room('elements'), ...TEMPLATES];
const DEFINE = [room('define'), ...ELEMENTS];
const EMBED = [room('embed'), ...DEFINE];

/** What may be used, by who uses it. */
const DOORS = [
  ['settings, version and the names of widgets', '^src/(?:settings|version|widgets)\\.ts$', []],
  ['content', room('content'), CONTENT],
  ['i18n', room('i18n'), I18N],
  ['events', room('events'), EVENTS],
  ['styles', room('styles'), STYLES],
  ['controllers', room('controllers'), CONTROLLERS],
  ['templates', room('templates'), TEMPLATES],
  ['elements', room('elements'), ELEMENTS],
  ['define', room('define'), DEFINE],
  ['embed', room('embed'), EMBED],
  ['configure', module('configure'), I18N],
  ['index', module('index'), [module('configure'), ...ELEMENTS]],
  ['voix', module('voix'), EMBED],
];

/** Packages that the library itself may use; `styles` and `content` are pure but for lit's css. */
const LIT = 'node_modules/(?:lit|lit-html|lit-element|@lit/(?:reactive-element|localize))/';

export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...DOORS.map(([name, path, allowed]) => ({
      name: `door-of-${name.replace(/\W+/g, '-')}`,
      severity: 'error',
      from: { path },
      to: { path: '^(?!.*node_modules/)', pathNot: allowed.length ? allowed : ['^$'] },
    })),
    { name: 'only-lit', severity: 'error', from: { path: '^src/' }, to: { path: 'node_modules/', pathNot: LIT } },
    {
      name: 'content-is-pure',
      severity: 'error',
      from: { path: '^src/(?:content|events)/' },
      to: { path: 'node_modules/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'it-is-there', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-room-of-its-own', severity: 'error', from: { path: '^src/', pathNot: DOORS.map(([, path]) => path) }, to: {} },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
