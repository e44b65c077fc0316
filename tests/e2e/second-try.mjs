// A browser on a busy machine may be late once. The reporter in `second-try-reporter.mjs` names each test that needed it.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
