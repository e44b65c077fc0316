import { typingPlaces } from '../../../src/core/suggestions/place';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

function places(before: string, isProperty = false): string[] {
	return typingPlaces(before, DEFAULT_SETTINGS, isProperty).map((place) => {
		const rest = before.slice(place.from);
		if (rest !== place.typed) throw new Error(`${place.from} is not the place of ${place.typed}`);
		return `${place.kind} ${place.typed}${place.kind === 'entry' ? ` at ${place.at}` : ''}`;
	});
}

test.each<[string, string[]]>([
	['- Follow up mon', ['date mon']],
	['- [ ] Follow up with Dana next we', ['date with Dana next we', 'date Dana next we', 'date next we', 'date we']],
	['- Follow up with Da', ['date with Da', 'date Da', 'person Da']],
	['- Next step: call Dana Whit', ['date call Dana Whit', 'date Dana Whit', 'date Whit', 'person Dana Whit']],
	['> - Follow up in 3', ['date in 3', 'date 3']],
	['- Call Dana [due:: tom', ['date tom']],
	['- Call Dana [due:: ', ['date ']],
	['\t- 2026-11-23 08:10 Call: no answer. Calling back tom', ['entry tom at 2026-11-23 08:10']],
	['- 2026-11-23 08:10 Call: spoke. Next ', ['entry  at 2026-11-23 08:10']],
	['- Dana #follow-up mon', ['date Dana #follow-up mon', 'date mon']],
	['- [ ] Follow up with Dana 📅 tom', []],
	['- [ ] Follow up with Dana 📅', []],
	['- [ ] Follow up with Dana ⏳ 2026-1', []],
	[
		'- [ ] Follow up with Dana 📅 2026-11-30 mon',
		['date with Dana 📅 2026-11-30 mon', 'date Dana 📅 2026-11-30 mon', 'date 2026-11-30 mon', 'date mon'],
	],
	['- Follow up @next fri', []],
	['- Follow up @tom', []],
	['- Follow up (@2026', []],
	['- Follow up with @to', ['person to']],
	['- Follow up with @dana next fri', ['date with @dana next fri', 'date next fri', 'date fri']],
	['- Follow up, mail a@b.example mon', ['date mail a@b.example mon', 'date a@b.example mon', 'date mon']],
	['- Follow up with Dana, tome', ['date with Dana, tome', 'date Dana, tome', 'date tome', 'person tome']],
	['- Follow up with Dana & tome', ['date with Dana & tome', 'date Dana & tome', 'date tome', 'person tome']],
	[
		'- Follow up with Dana and jos',
		['date with Dana and jos', 'date Dana and jos', 'date and jos', 'date jos', 'person jos'],
	],
	['- Follow up with Dana/Tom', ['date with Dana/Tom', 'date Dana/Tom', 'person Tom']],
	[
		'- Call back [[Dana Roe]], Lee and tom',
		['date Roe]], Lee and tom', 'date Lee and tom', 'date and tom', 'date tom', 'person tom'],
	],
	['- F/U Dan', ['date Dan', 'person Dan']],
	['- Follow up about rain, Tom', ['date about rain, Tom', 'date rain, Tom', 'date Tom']],
	['- Lunch mon', []],
	['Followed up mon', []],
	['- 2026-11-23 08:10 Call: no answer — next mon', []],
	['', []],
])('%j', (before, expected) => expect(places(before)).toEqual(expected));

test.each<[string, string[]]>([
	['follow-up: mon', ['date mon']],
	['Next Contact: ', ['date ']],
	['expecting: "fri', ['date fri']],
	['contact: mon', []],
	['follow-up:', []],
	['- mon', []],
])('the property %j', (before, expected) => expect(places(before, true)).toEqual(expected));

test('a tag after the cursor makes the line a follow-up', () => {
	const kinds = (after: string) =>
		typingPlaces('- [ ] ping Dan', DEFAULT_SETTINGS, false, after).map(({ kind }) => kind);
	expect(kinds(' #follow-up')).toContain('person');
	expect(kinds(' #errand')).toEqual([]);
});
