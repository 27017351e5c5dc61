/** ESLint: what the library has promised not to do, and how its code is written. Each rule with its reason. */

const template = (tag, pattern) => `TaggedTemplateExpression[tag.name=${tag}] TemplateElement[value.raw=${pattern}]`;

/** Syntax that is not there, by selector. */
const SYNTAX = {
  TSEnumDeclaration: 'No enum: types only, so that any tool can strip them.',
  "TSModuleDeclaration[kind!='global']": 'No namespace: types only, so that any tool can strip them.',
  TSParameterProperty: 'No parameter property: types only, so that any tool can strip them.',
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|createContextualFragment)$/]':
    'Content becomes nodes, never HTML that a parser reads.',
  "CallExpression[callee.property.name=/^(write|writeln)$/][callee.object.name='document']":
    'Content becomes nodes, never HTML that a parser reads.',
  [template('/^(html|svg)$/', String.raw`/\sstyle=/`)]: 'No style attribute: a strict Content-Security-Policy blocks it.',
  "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']":
    'No style attribute: a strict Content-Security-Policy blocks it.',
  [String.raw`TemplateElement[value.raw=/(^|[\s:(,])-?[\d.]+rem\b/]`]: 'No rem: pages set the root’s font size. Use em.',
  'Literal[value=/(^|[\\s:(,])-?[\\d.]+rem\\b/]': 'No rem: pages set the root’s font size. Use em.',
  "MemberExpression[object.name='document'][property.name='cookie']": 'No cookie, no storage: nothing is kept.',
  'MemberExpression[property.name=/^(localStorage|sessionStorage|indexedDB|caches)$/]': 'No cookie, no storage: nothing is kept.',
  'MemberExpression[property.name=/^(pushState|replaceState)$/]': 'No entry in the history.',
  "CallExpression[callee.object.name=/^(window|globalThis)$/][callee.property.name='open']": 'Nothing opens in another tab.',
};

const GLOBALS = {
  localStorage: 'No cookie, no storage: nothing is kept.',
  sessionStorage: 'No cookie, no storage: nothing is kept.',
  indexedDB: 'No cookie, no storage: nothing is kept.',
  caches: 'No cookie, no storage: nothing is kept.',
  cookieStore: 'No cookie, no storage: nothing is kept.',
  history: 'No entry in the history.',
  open: 'Nothing opens in another tab.',
};

export const houseRules = {
  'no-restricted-syntax': ['error', ...Object.entries(SYNTAX).map(([selector, message]) => ({ selector, message }))],
  'no-restricted-globals': ['error', ...Object.entries(GLOBALS).map(([name, message]) => ({ name, message }))],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
};
