/**
 * An address that takes a request and keeps it waiting: how a widget looks while its document is on the way, without a
 * mock of anything. The tests' server has the same one (test/fixtures/documents.mjs).
 *
 * @returns {import('vite').Plugin}
 */
export const neverAnswers = () => ({
  name: 'voix:never-answers',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (!request.url.startsWith('/documents/held')) next();
    });
  },
});
