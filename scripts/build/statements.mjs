/** docs/accessibility.md, docs/safety.md and docs/foreign-pages.md: what is claimed, each claim with the tests that prove it. */
import prettier from 'prettier';
import { CRITERIA } from './criteria.mjs';
import { FOREIGN } from './foreign.mjs';
import { allProofs } from './proofs.mjs';
import { REQUIREMENTS } from './requirements.mjs';

const MADE =
  '<!-- Made from the titles of the tests by `npm run docs`; `npm test` compares. Change it in scripts/build/ or in the tests. -->';

const ACCESSIBILITY = `# Accessibility

${MADE}

The aim is WCAG 2.2, level AA, for everything that the library renders, and for what it does to a page. WCAG judges whole
pages: what stands around the widgets, and the words in them, are their authors’.

Below is each success criterion of levels A and AA. Under it stand the tests that prove what a test can prove: a mark in a
test’s title puts it here, so that this page can’t say more than is run. Where there is none, it says why.

What has not been done: no screen reader and no voice control were listened to or spoken to; the accessibility tree is
Chromium’s, and so are forced colours and text sizes. Nobody with a disability has tried the library for us yet.
`;

const SAFETY = `# Safety

${MADE}

Somebody may read with an abuser beside them, or on the worst day of their life. These are the promises made for them, each
with the tests that prove it.

None of this was tried with survivors. How the exit behaves needs their review before anybody relies on it; what it can’t
do is said on the page that its \`limits-url\` names.
`;

const FOREIGN_PAGES = `# Foreign pages

${MADE}

A partner’s page is not ours: its editor, its policy, its style sheets and its scripts were there first. Below is what such
pages were seen to do, what Voix does about it, and the tests that prove it. What can’t be tested here says so.

\`test/hosts/data/\` is the data of \`npm run test:hosts\`: each entry is a page, visited in every engine that is found.
\`test/wordpress/\` is \`npm run test:wordpress\`: a real WordPress, in which an author and an administrator post.
`;

/**
 * Each claim with its proofs.
 *
 * @param {Record<string, { name: string, level?: string, answer?: string, remark?: string }>} claims by their mark
 * @param {{ file: string, title: string, marks: string[] }[]} proofs
 */
export function statement(claims, proofs) {
  return Object.entries(claims)
    .map(([mark, { name, level, answer, remark }]) => {
      const own = proofs.filter(({ marks }) => marks.includes(mark));
      if (!own.length && !remark) throw new Error(`${mark}: expected a test with [${mark}] in its title, or a remark`);
      const tests = own.map(({ title, file }) => `- ${title.replace(/[*<]/g, '\\$&')} (\`${file}\`)`);
      const heading = `### ${mark.replace(/^[SE]/, '')} ${name}${level ? ` (${level})` : ''}`;
      return [heading, answer, remark, tests.join('\n')].filter(Boolean).join('\n\n');
    })
    .join('\n\n');
}

/** The documents as Markdown, by their paths. */
export async function statements() {
  const proofs = await allProofs();
  const claims = { ...CRITERIA, ...REQUIREMENTS, ...FOREIGN };
  for (const { file, title, marks } of proofs) {
    const unknown = marks.find((mark) => !claims[mark]);
    if (unknown)
      throw new Error(`${file}: "${title}": expected a criterion, a requirement or a line on foreign pages, found [${unknown}]`);
  }
  const format = (text) => prettier.format(text, { parser: 'markdown', printWidth: 130 });
  return {
    'docs/accessibility.md': await format(`${ACCESSIBILITY}\n## Success criteria\n\n${statement(CRITERIA, proofs)}`),
    'docs/safety.md': await format(`${SAFETY}\n## Promises\n\n${statement(REQUIREMENTS, proofs)}`),
    'docs/foreign-pages.md': await format(`${FOREIGN_PAGES}\n## What they do\n\n${statement(FOREIGN, proofs)}`),
  };
}
