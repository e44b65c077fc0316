/** Names the tests that passed only at their second try, after all others: each has a race that someone should find. */
export default class SecondTryReporter {
	/** @type {string[]} */
	#late = [];

	/**
	 * @param {unknown} _test
	 * @param {{ testResults: readonly { status: string; invocations?: number; fullName: string }[] }} result
	 */
	onTestResult(_test, { testResults }) {
		for (const { status, invocations = 1, fullName } of testResults) {
			if (status === 'passed' && invocations > 1) this.#late.push(fullName);
		}
	}

	onRunComplete() {
		if (this.#late.length === 0) return;
		process.stderr.write(`\nPassed only at the second try (see "Flaky tests" in docs/contributing.md):\n`);
		for (const name of this.#late) process.stderr.write(`  ${name}\n`);
	}
}
