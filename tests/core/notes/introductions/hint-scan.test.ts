import fc from 'fast-check';
import { HintScan } from '../../../../src/core/notes/introductions/hint-scan';
import { runs } from '../../../property-runs';
import { same } from '../../../same';

const HINTS = [
	/introduc|intro'?e?d/i,
	/sen[dt]|lead|led/i,
	/my|our/i,
	/['’]s/,
	/kn[eo]w/i,
	/via|c\/o|thx/i,
	/:/,
	/\bper\b|re+fer/i,
	/said|says|think/i,
	/r[ée]sum[ée]/i,
];
/** More hints than a whole number has bits. */
const MANY = [...HINTS, ...Array.from({ length: 40 }, (_, at) => new RegExp(`hint${'x'.repeat(at)}`, 'i'))];
const scan = new HintScan(MANY);

test.each([
	['Dana INTRODUCED me', 0],
	['reintroduced', 0],
	['she sent me on', 1],
	['it is our', 2],
	['in my', 2],
	['Dana’s', 3],
	['I knew', 4],
	['c/o Dana', 5],
	['Via', 5],
	['Dana: call', 6],
	['my resumé', 9],
])('%j may contain hint %i', (text, hint) => expect(scan.has(text, hint)).toBe(true));

test.each([
	['Dana met me', 0],
	['the end', 1],
	['omen', 2],
	['Dana s', 3],
	['no', 4],
	['vi a', 5],
	['Dana call', 6],
	['', 0],
	['i', 0],
])('%j does not contain hint %i', (text, hint) => expect(scan.has(text, hint)).toBe(false));

it('a text never contains a hint that the scan rules out', () => {
	const part = fc.constantFrom(
		...['intro', "'d", 'sen', 't', 'd', 'lead', 'my', ' ', '’s', 'kn', 'ew', 'c/', 'o', ':', 'per', 'ree', 'fer', 'é'],
		...['résum', 'THX', 'via', 'think', 'hint', 'x', '', '\uE000', '\n'],
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
			const text = parts.join('');
			for (const [number, hint] of MANY.entries()) if (hint.test(text)) same(scan.has(text, number), true);
		}),
		{ numRuns: runs(5_000) },
	);
});
