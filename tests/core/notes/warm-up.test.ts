import '../../own-core';
import { warmUp } from '../../../src/core/notes/warm-up';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** No sample is longer, in UTF-16 units, so that no step takes long. */
const LONGEST_SAMPLE = 60;

test('the readers warm up in many small steps', () => {
	const lengths = [...warmUp(DEFAULT_SETTINGS)];
	expect(lengths.length).toBeGreaterThan(40);
	expect(Math.max(...lengths)).toBeLessThan(LONGEST_SAMPLE);
});

test('a second time, no pattern is compiled again', () => {
	const compiled = jest.spyOn(globalThis, 'RegExp');
	Array.from(warmUp(DEFAULT_SETTINGS));
	expect(compiled).not.toHaveBeenCalled();
	compiled.mockRestore();
});
