import fc from 'fast-check';
import { PASSIVE } from '../../../../../src/core/notes/introductions/acts/passives';
import * as others from '../../../../../src/core/notes/introductions/patterns';
import { linkedLine, SIGNS, withNames } from '../../../../../src/core/notes/introductions/people-signs';
import { mayLead } from '../../../../../src/core/notes/introductions/prefilter/may-lead';
import { ledIn } from '../../../../../src/core/notes/introductions/sentence';
import { runs } from '../../../../property-runs';
import { same } from '../../../../same';
import { textLike } from './text-like';

test.each(['Dana introduced me to Lee', 'met [[Lee Park]]. She knows Dana, will connect us.', 'Lee, via Dana'])(
	'%j may lead to somebody',
	(line) => expect(mayLead(linkedLine(line).text)).toBe(true),
);

test.each(['Dana called', 'the team sent it. Lee is back', 'Dana ate with Lee at noon', ''])(
	'%j leads to nobody',
	(line) => expect(mayLead(linkedLine(line).text)).toBe(false),
);

const patterns = [...Object.values(others), PASSIVE].flatMap(({ all }) => all);
const NAMES = ['Dana', 'Lee Park', '[[Gil Ortiz]]', '@kim', 'Ana W.', '[[People/Ida Lund|Ida]]', 'Dr. Roth'];
const BESIDE = [
	'',
	'Met Tom. ',
	'On Fri. ',
	'Rain; ',
	'Was it? ',
	'I saw her. ',
	' and so on',
	'. Then we left.',
	' at approx. 9',
];

it('no line that leads to somebody is ruled out', () => {
	let led = 0;
	fc.assert(
		fc.property(
			fc.constantFrom(...patterns),
			fc.infiniteStream(fc.nat(999)),
			fc.constantFrom(...BESIDE),
			fc.constantFrom(...BESIDE),
			({ pattern }, numbers, before, after) => {
				const number = () => Number(numbers.next().value);
				const words = textLike(pattern.source, number).replace(SIGNS, () => NAMES[number() % NAMES.length] ?? '');
				const linked = linkedLine(`${before}${words}${after}`);
				if (ledIn(withNames(linked)).length === 0) return;
				led++;
				same(mayLead(linked.text), true);
			},
		),
		{ numRuns: runs(5_000) },
	);
	expect(led).toBeGreaterThan(runs(200));
});
