/**
 * Build plugin: comments and white space out of html`…`. One space stays wherever there was some, so that nothing
 * looks different. Style sheets are squeeze-styles.mjs's: the minifier here does not know nesting or container queries.
 */
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const MINIFY = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  removeAttributeQuotes: true,
  removeComments: true,
  // An empty `alt`, and an entity, are there on purpose.
  removeEmptyAttributes: false,
  decodeEntities: false,
  minifyCSS: false,
  minifyJS: false,
  processConditionalComments: false,
  removeScriptTypeAttributes: false,
  removeStyleLinkTypeAttributes: false,
};

export const minifyTemplates = () =>
  minifyTemplateLiterals({
    include: ['**/src/**/*.ts'],
    exclude: ['**/src/styles/**', '**/*.styles.ts'],
    failOnError: true,
    options: { shouldMinifyCSS: () => false, minifyOptions: MINIFY, generateSourceMap: false },
  });
