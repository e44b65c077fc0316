import { Markers } from '../../../src/core/notes/markers';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readSettings } from '../../../src/core/read-settings';

const markers = new Markers(DEFAULT_SETTINGS);
const after = (content: string) => {
	const marker = markers.find(content);
	return marker && content.slice(marker.to);
};

describe('A marker word begins a follow-up', () => {
	test.each([
		['Follow up with Dana', 'with Dana'],
		['Check in end of week', 'end of week'],
		['Next step: Dana?', 'Dana?'],
		['follow-up: call Lee', 'call Lee'],
		['FOLLOWUP Dana Monday', 'Dana Monday'],
		['**Follow up:** Dana Monday', 'Dana Monday'],
		['**Follow up**: Dana Monday', 'Dana Monday'],
		['_Next step_ call Dana', 'call Dana'],
		['📞 Call back Xena', 'Xena'],
		['☎️ Check in with June', 'with June'],
		['Next step is to call Dana on Friday', 'is to call Dana on Friday'],
		['Follow-up call with Lee on Monday', 'call with Lee on Monday'],
		['Follow-up: 30 min call with Lee on Monday', '30 min call with Lee on Monday'],
		['Next steps: talk to Dana on Monday', 'talk to Dana on Monday'],
		['Follow up', ''],
	])('%s', (content, rest) => {
		expect(after(content)).toBe(rest);
	});

	test('the settings give its words', () => {
		const german = new Markers(readSettings({ markers: ['Nachfassen', 'Rückruf (dringend)'] }));
		expect(german.find('Nachfassen bei Dana')?.to).toBe(11);
		expect(german.find('Rückruf (dringend): Dana')?.colon).toBe(true);
		expect(german.find('Follow up with Dana')).toBeNull();
	});

	test('and only the tag does if there are no marker words', () => {
		const none = new Markers(readSettings({ markers: [], tag: '#nachfassen' }));
		expect(none.find('Follow up with Dana')).toBeNull();
		expect(none.mayMark('Call Dana #nachfassen')).toBe(true);
		expect(none.hasTag('Call Dana #nachfassen')).toBe(true);
	});
});

describe('A marker word that does not begin a follow-up', () => {
	test.each([
		'Check-in (start 0:00)',
		'Check-in (getting to know each other) (start 0:10)',
		'Followed up with Dana on Monday',
		'Follow-up interview went well',
		'Follow-up interview on Friday',
		'Follow-up: 30 min',
		'Follow-up: 30 min, no longer',
		'Follow-up: none',
		'Follow-up:',
		'Follow-up call went well',
		'Follow-up email sent',
		'Follow up was easy',
		'Check into the hotel',
		'Check in at the hotel on Friday',
		'Check in desk opens at 8',
		'Checked in with Sam on Tuesday',
		'Call back number: 555 0142',
		'Follow-through matters',
		'Followups are hard',
		'Follow-up questions about: pricing',
		'Follow-up email re: demo',
		'Next step note: decide on Friday',
		'Next steps re: rollout',
		'Please follow up with Dana',
		'A next step would be nice',
	])('%s', (content) => {
		expect(markers.find(content)).toBeNull();
	});
});

describe('The tag', () => {
	test.each(['Call Dana #follow-up', '#follow-up call Dana', 'Call Dana (#Follow-Up)', 'Call #follow-up/urgent Dana'])(
		'is found in: %s',
		(content) => expect(markers.hasTag(content)).toBe(true),
	);
	test.each(['Call Dana #follow-ups', 'see page#follow-up', 'Call Dana follow-up', '#follow-up-later'])(
		'is not found in: %s',
		(content) => expect(markers.hasTag(content)).toBe(false),
	);
});

describe('One scan recognises a text without any marker', () => {
	test.each(['Follow up', 'FOLLOW\u00a0UP with Dana', 'follow  up', 'call #follow-up', '## Next steps\n- call'])(
		'not: %s',
		(text) => expect(markers.mayMark(text)).toBe(true),
	);
	test.each(['', 'Followed by a walk', 'The next day', 'She called. Back then'])('%s', (text) =>
		expect(markers.mayMark(text)).toBe(false),
	);
	test('headings in the settings count', () => {
		expect(new Markers(readSettings({ followUpHeadings: ['Nachfassen'] })).mayMark('## Nachfassen')).toBe(true);
	});
});

describe('A heading over follow-ups', () => {
	test.each(['Next steps', 'Follow-ups', 'follow up', '**Next step:**', '📌 Next steps'])('%s', (heading) =>
		expect(markers.isFollowUpHeading(heading)).toBe(true),
	);
	test.each(['Next steps in their process', 'Follow-up interview', 'Notes'])('is not: %s', (heading) =>
		expect(markers.isFollowUpHeading(heading)).toBe(false),
	);
});
