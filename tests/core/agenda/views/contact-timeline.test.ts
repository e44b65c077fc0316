import { attemptsWith, contactTimeline } from '../../../../src/core/agenda/views/contact-timeline';
import { attempt, row } from '../../../ui/rows';

const NOW = '2026-11-23T08:00';

test('the first attempt is at the start, now is at the end, and the others are between by their day', () => {
	const points = contactTimeline(
		[attempt({ at: '2026-11-18T09:00', outcome: 'no answer' }), attempt({ at: '2026-11-13T09:00' })],
		NOW,
	);
	expect(points.map(({ place, kind }) => [place, kind])).toEqual([
		[0, 'message'],
		[0.5, 'nothing'],
	]);
});

test('an attempt of today alone is at the start, one of the future at the end', () => {
	expect(contactTimeline([attempt({ at: NOW })], NOW)[0]?.place).toBe(0);
	const ahead = contactTimeline([attempt({ at: '2026-11-20' }), attempt({ at: '2026-12-20' })], NOW);
	expect(ahead.map(({ place }) => place)).toEqual([0, 1]);
});

test('an answer differs from a waiting message and from no answer', () => {
	const kinds = (['spoke', 'they replied', 'sent', 'left message', 'no answer', 'wrong number'] as const).map(
		(outcome) => contactTimeline([attempt({ outcome })], NOW)[0]?.kind,
	);
	expect(kinds).toEqual(['answered', 'answered', 'message', 'message', 'nothing', 'nothing']);
});

test('only the latest of many attempts are drawn', () => {
	const many = ['2026-11-01', '2026-11-02', '2026-11-03'].map((at) => attempt({ at }));
	expect(contactTimeline(many, NOW, 2).map((point) => point.attempt.at)).toEqual(['2026-11-02', '2026-11-03']);
});

describe('attempts with one contact', () => {
	const dana = (id: string, at: string, link: string | null = null) =>
		row({
			followUp: { id, contacts: [{ name: 'Dana', link }], entries: [attempt({ at })] },
		}).followUp;

	test('are found in every follow-up with that contact, whether linked or only named', () => {
		const one = dana('p1a2b.0', '2026-11-10');
		const found = attemptsWith(one, [
			one,
			dana('p3c4d.0', '2026-11-12', 'People/Dana'),
			row({ contact: 'Lee' }).followUp,
		]);
		expect(found.map(({ at }) => at)).toEqual(['2026-11-10', '2026-11-12']);
	});

	test('count once when they were logged at two follow-ups', () => {
		const [one, other] = [dana('p1a2b.0', '2026-11-10'), dana('p3c4d.0', '2026-11-10')];
		expect(attemptsWith(one, [one, other])).toHaveLength(1);
	});
});
