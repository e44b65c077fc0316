import { isNoTopic } from '../../../../../src/core/message/bring/ruled-out/no-topic';
import { brought, clipping, person, priya, vaultOf } from '../vault';

describe('What a contact dislikes, or what is private, is no topic', () => {
	test.each([
		'She hates passive voice.',
		'Not really interested in night trams',
		'She isn’t keen on harbor fees',
		'Doesn’t like slide decks',
		'No interest in night trams',
		'She can’t stand slide decks.',
		'Tired of harbor fees',
		'Allergic to cats and night trams',
		'Don’t mention harbor fees!',
		'Avoid talking about night trams',
		'Harbor fees are a sore point.',
		'Her divorce drags on.',
		'His back surgery went well.',
		'She was diagnosed with asthma.',
		'He lost his job at the yard.',
		'She got laid off in May.',
		'Off the record: the yard is for sale.',
		'Told me in confidence that the yard closes',
		'Their father died in spring.',
	])('“%s”', (sentence) => expect(isNoTopic(sentence)).toBe(true));

	test.each([
		'She is worried about tariffs.',
		'He leads a team for robotic surgery.',
		'She complains about harbor fees.',
		'He does not have a customs broker.',
		'She spoke about burnout in yards.',
		'They lost his parcel.',
	])('but not “%s”', (sentence) => expect(isNoTopic(sentence)).toBe(false));

	test('and brings nothing', () => {
		const vault = vaultOf(clipping('Empty backhauls in rail'));
		expect(brought(priya('She hates empty backhauls.'), vault)).toEqual([]);
		expect(brought(priya('Off the record, she fears empty backhauls.'), vault)).toEqual([]);
		expect(brought(priya('She fears empty backhauls.'), vault)).toHaveLength(1);
	});

	test('but a need is one, however it is felt', () => {
		const vault = vaultOf(person('Tom Reyes', { role: 'customs broker' }));
		expect(brought(priya('She hates papers. She needs a customs broker.'), vault)).toHaveLength(1);
	});
});
