import { isDemandingAim } from '../../../src/core/message/checks/demanding';
import { numberLeftIn } from '../../../src/core/message/checks/leaves-number';
import { nextCallIn } from '../../../src/core/message/next-call';
import { missingParts } from '../../../src/core/message/script-parts';
import { PARTS, readScript } from '../../../src/core/message/script';
import { asksTooMuch } from '../../../src/core/message/checks/too-much';
import * as unseen from './voices/unseen';
import type { Voices } from './voices/unseen';

const CHECKS: readonly (readonly [what: string, voices: Voices, found: (text: string) => boolean])[] = [
	['a demand', unseen.demanding, isDemandingAim],
	['too much asked', unseen.tooMuch, asksTooMuch],
	['a number left', unseen.leavesNumber, (text) => numberLeftIn(readScript(text)).length > 0],
	['the time of my next call', unseen.nextCall, (text) => nextCallIn(readScript(text))?.timed === true],
	...PARTS.map(
		(part) =>
			[
				`the part ${part}`,
				unseen.parts[part],
				(text: string) => !missingParts(readScript(text)).includes(part),
			] as const,
	),
];

describe.each(CHECKS)('Words that no check was written for, %s', (_what, { fires, silent }, found) => {
	test.each(fires)('is found: %s', (text) => expect(found(text)).toBe(true));
	test.each(silent)('is not found: %s', (text) => expect(found(text)).toBe(false));
	test('is tried from both sides, in eight voices at least', () =>
		expect(Math.min(fires.length, silent.length)).toBeGreaterThanOrEqual(8));
});
