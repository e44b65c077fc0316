import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** Tests of properties run for seconds. Jest learns that only from an earlier run, which a clean checkout has not. */
const IS_SLOW = /\bnumRuns\b/;

/** Starts the slowest tests first, so that no core waits at the end for one of them. */
export default class SlowFirst extends Sequencer {
	/** @override */
	async sort(tests) {
		const sorted = await super.sort(tests);
		const slow = new Set(sorted.filter(({ path }) => IS_SLOW.test(readFileSync(path, 'utf8'))));
		return [...slow, ...sorted.filter((test) => !slow.has(test))];
	}
}
