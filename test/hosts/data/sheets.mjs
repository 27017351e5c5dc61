/** Pages under other people's style sheets, as a template loads them: first of all. */

/** Name of the page: files of packages. */
const SHEETS = {
  'Bootstrap 5': ['bootstrap/dist/css/bootstrap.min.css'],
  'Bootstrap 3': ['bootstrap-3/dist/css/bootstrap.min.css', 'bootstrap-3/dist/css/bootstrap-theme.min.css'],
  'Tailwind’s preflight': ['tailwindcss/preflight.css'],
  Bulma: ['bulma/css/bulma.min.css'],
  Foundation: ['foundation-sites/dist/css/foundation.min.css'],
  'U.S. Web Design System': ['@uswds/uswds/dist/css/uswds.min.css'],
  'GC Design System': [
    '@gcds-core/css-shortcuts/dist/gcds-css-shortcuts.min.css',
    '@cdssnc/gcds-utility/dist/gcds-utility.min.css',
  ],
  'GOV.UK Frontend': ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
  'Underscores, a WordPress theme': ['undescores-for-npm/style.css'],
  Pico: ['@picocss/pico/css/pico.min.css'],
  'Pico, classless': ['@picocss/pico/css/pico.classless.min.css'],
  'Water.css': ['water.css/out/water.min.css'],
  'Simple.css': ['simpledotcss/simple.min.css'],
  Materialize: ['materialize-css/dist/css/materialize.min.css'],
  'Fomantic UI (Semantic UI)': ['fomantic-ui-css/semantic.min.css'],
  UIkit: ['uikit/dist/css/uikit.min.css'],
  'normalize.css': ['normalize.css/normalize.css'],
  'reset.css': ['reset-css/reset.css'],
};

export const sheets = Object.entries(SHEETS).map(([name, files]) => ({ name, sheets: files }));
