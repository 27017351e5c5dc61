/**
 * An address that takes a request and keeps it waiting: how a widget looks while its document is on the way, without
 * a mock of anything. For Storybook's development server and for the test runner.
 */
const NEVER = '/stories/never-answers.json';

/** For Vite. @returns {import('vite').Plugin} */
export const neverAnswers = () => ({
  name: 'voix:never-answers',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url !== NEVER) next();
    });
  },
});

/** For @web/test-runner: `middleware: [keepWaiting]`. */
export const keepWaiting = ({ path }, next) => (path === NEVER ? new Promise(() => {}) : next());
