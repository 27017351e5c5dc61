/** The browser engine that a test runs in, and what it can't do there. */

type Engine = 'chromium' | 'firefox' | 'webkit';

const { userAgent } = navigator;
export const ENGINE: Engine =
  userAgent.includes('Firefox/') ? 'firefox'
  : userAgent.includes('Chrome/') ? 'chromium'
  : 'webkit';

/** `it` for what some engine can't do: there the test says why, and counts as skipped. */
export const itExcept =
  (lacking: Readonly<Partial<Record<Engine, string>>>) =>
  (name: string, test: Mocha.AsyncFunc): void => {
    const why = lacking[ENGINE];
    if (why) it.skip(`${name} (not in ${ENGINE}: ${why})`, test);
    else it(name, test);
  };
