import '../../../own-core';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** Returns the characters that patterns pass while the found lines of a text are read. */
function workFor(text: string): number {
	let work = 0;
	const exec: (this: RegExp, words: string) => RegExpExecArray | null = Reflect.get(RegExp.prototype, 'exec');
	const spy = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, words: string) {
		const from = this.global || this.sticky ? this.lastIndex : 0;
		const match = exec.call(this, words);
		// A sticky pattern looks at one place only.
		const end = this.sticky ? from + 1 : words.length;
		work += (match ? match.index + match[0].length : end) - from;
		return match;
	});
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	readNote(source, DEFAULT_SETTINGS, { untracked: true });
	spy.mockRestore();
	return work;
}

const LINE = "- Tamsin will send the lease by Monday, and I'll call her on Tuesday; then we talk to Lou next week\n";

describe('The work for found lines', () => {
	it('grows with the number of lines', () => {
		workFor(LINE);
		const few = workFor(LINE.repeat(40));
		expect(workFor(LINE.repeat(160)) / few).toBeLessThan(4.5);
	});

	it('has a limit within one line', () => {
		const sentence = "I'll call Tamsin on Monday and Lou on Tuesday, ";
		const long = workFor(`- ${sentence.repeat(100)}`);
		expect(workFor(`- ${sentence.repeat(400)}`) / long).toBeLessThan(4.5);
	});
});
