import { interestReader } from '../../../../src/core/message/bring/interests';
import { brought, clipping, priya, vaultOf } from './vault';

const interests = (sentence: string) => interestReader(['Priya Nair', 'Priya'])(sentence).map(({ words }) => words);

describe('What a contact cares about', () => {
	it.each([
		['She loves wetlands and otters.', ['wetlands', 'otters']],
		['Priya asked about dbt alternatives', ['dbt alternatives']],
		["He's anxious about tariffs, half his wool comes by sea", ['tariffs']],
		['Keen on timber towers', ['timber towers']],
		['Priya wants to know more about river restoration.', ['river restoration']],
		['Spoke with Priya, she wonders how others roll out data contracts', ['roll out data contracts']],
		['Met her: curious about night trains', ['night trains']],
		['They are looking into heat pumps next year', ['heat pumps']],
	])('is read from “%s”', (sentence, expected) => {
		expect(interests(sentence)).toEqual(expected);
	});

	it.each([['I love wetlands.'], ['We were worried about tariffs.'], ['Tom asked about otters.'], ['She likes it.']])(
		'is nothing in “%s”',
		(sentence) => {
			expect(interests(sentence)).toEqual([]);
		},
	);

	it.each([
		['She loves wetlands and otters.', 'Otters return to the Calder'],
		['She asked about dbt alternatives.', 'SQLMesh versus dbt'],
		['He likes passive cooling.', 'Passive cooling for schools'],
		['Mostly school gardens.', 'School gardens in cities'],
		['She reads a lot about restoring old rivers.', 'A river restored in ten years'],
	])('is a reason to share: “%s” and the clipping “%s”', (text, title) => {
		expect(brought(priya(text), vaultOf(clipping(title)))).toEqual([`share “${title}”`]);
	});

	it.each([
		['She loves coffee.', 'Coffee in Addis'],
		['She asked about acoustic insulation.', 'Acoustic guitars of Spain'],
		['She likes the team.', 'Team habits'],
		['I love otters.', 'Otters return to the Calder'],
	])('is no reason to share: “%s” and the clipping “%s”', (text, title) => {
		expect(brought(priya(text), vaultOf(clipping(title)))).toEqual([]);
	});
});
