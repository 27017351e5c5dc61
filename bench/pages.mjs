/** The page of a contestant for a scenario. */
import { contentOf } from './content.mjs';
import { json, pageOf } from './html.mjs';

const FR = 'fr';

/** A contestant that takes no HTML is given what it takes; `document`: a document where it takes one, else HTML. */
export function formFor({ forms = ['html'] }, { form }) {
  if (form === 'document') return forms.includes('url') ? 'url' : 'html';
  if (forms.includes(form)) return form;
  return form === 'html' ? forms[0] : undefined;
}

/** What stands in a page's `<main>`. */
export function bodyOf(contestant, counts, form, language = FR) {
  const { questions, groups, resources } = contentOf(counts, language);
  return [
    questions.length && contestant.faq(questions, form),
    groups.length && contestant.groups(groups, form),
    resources.length && contestant.resources(resources, form),
  ]
    .filter(Boolean)
    .join('\n');
}

const documentOf = ({ document }, counts) => json(document({ fr: contentOf(counts), en: contentOf(counts, 'en') }));

/**
 * Puts the page on the site, with what it asks for.
 *
 * @returns {string | undefined} its path; undefined where the contestant has no such form
 */
export function publish(server, contestant, scenario) {
  const form = formFor(contestant, scenario);
  if (!form) return undefined;
  const path = `/${contestant.name}/${encodeURIComponent(scenario.name)}`;
  const body = bodyOf(contestant, scenario.counts, form);
  server.page(path, pageOf({ head: contestant.head(), body }));
  if (form === 'url') server.add({ '/content.json': documentOf(contestant, scenario.counts) });
  return path;
}
