// Jest keeps the running test in an `AsyncLocalStorage`, to know later which test an error belongs to. Node then calls a hook
// for each promise and each timer of the process. The storage of each test file stays in use after the file, so the hook of
// a worker takes longer with each file: for all files together a third of the time of the tests. The tests of a file run one
// after the other, so a field does the same for all errors, except that one that comes after its test fails the next test.

/** Holds what runs now, with the methods of `AsyncLocalStorage` that Jest calls. */
class RunningTest {
	/** @type {unknown} */
	running = undefined;

	getStore() {
		return this.running;
	}

	/**
	 * Calls a function, and holds `store` until the promise that it returns is settled.
	 * @template T
	 * @param {unknown} store
	 * @param {() => T} callback
	 * @returns {T}
	 */
	run(store, callback) {
		const outer = this.running;
		this.running = store;
		const end = () => void (this.running = outer);
		const result = callback();
		Promise.resolve(result).then(end, end);
		return result;
	}
}

module.exports = { RunningTest };
