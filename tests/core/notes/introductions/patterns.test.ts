import type { HintedPattern } from '../../../../src/core/notes/introductions/hinted-pattern';
import { PASSIVE } from '../../../../src/core/notes/introductions/acts/passives';
import * as others from '../../../../src/core/notes/introductions/patterns';

/** A text with all hints of a pattern: `sent lead` for `sen[dt]|lead`. */
function textFor(pattern: HintedPattern): string {
	const hint = String(Reflect.get(pattern, 'hint')).replace(/^\/|\/i$/g, '');
	return hint
		.replace(/\[(.)[^\]]*\]/g, '$1')
		.replace(/\\|'\?|\?/g, '')
		.replace(/[()]/g, '')
		.replaceAll('|', ' ');
}

const patterns = { ...others, PASSIVE };

describe('the patterns of introductions', () => {
	it.each(Object.entries(patterns))('compile: %s', (_, all) => {
		const compiled = all.filter((pattern) => pattern.for(textFor(pattern)) !== null);
		expect(compiled).toHaveLength(all.length);
	});
});
