import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** Returns the logs that are offered in a note of Thursday 2026-11-19: `line for names`. */
function offered(text: string, properties: Record<string, unknown> | null = null): string[] {
	const source = { path: '2026-11-19 Kim.md', text, properties, propertiesBroken: false, created: '2026-11-19' };
	const { followUps } = readNote(source, DEFAULT_SETTINGS, { untracked: true });
	return followUps.flatMap(({ contacts, problems }) =>
		problems.flatMap((problem) =>
			problem.code === 'attempt.beside' ? [`${problem.line} for ${contacts.map(({ name }) => name).join(', ')}`] : [],
		),
	);
}

const KIM = '- Follow up with Kim Ito on Friday about the offer';

describe('A log beside its follow-up is offered', () => {
	test.each([
		[
			'as a sibling that names the contact',
			`${KIM}\n- called Kim 16:40 - VM, said I'd ring again Monday 8:30`,
			['2 for Kim Ito'],
		],
		[
			'of a contact with a hyphen',
			'- Follow up with Mary-Jane Watson Friday\n- called Mary-Jane 16:40 - VM',
			['2 for Mary-Jane Watson'],
		],
		['with the whole name', `${KIM}\n- 11/23 8am called Kim Ito, no answer`, ['2 for Kim Ito']],
		['without a name directly below', `${KIM}\n- Called, no answer`, ['2 for Kim Ito']],
		['in a paragraph below', `${KIM}\n\nCalled Kim Monday 8:10, left a message.`, ['3 for Kim Ito']],
		['below a paragraph', 'Follow up with Kim Ito on Friday\nrang Kim at 9, engaged', ['2 for Kim Ito']],
		[
			'one after the other',
			`${KIM}\n- Called, no answer\n- Called again at 9, no answer`,
			['2 for Kim Ito', '3 for Kim Ito'],
		],
		[
			'for a contact with a hyphen or other signs in the name',
			'- Follow up with Jean-Luc on Friday\n- Follow up with [[A+B (Ltd.)]] on Friday\n- called Jean-Luc 16:40 - VM\n- called A+B (Ltd.) 16:40 - VM',
			['3 for Jean-Luc', '4 for A+B (Ltd.)'],
		],
		[
			'after a log of another one',
			`${KIM}\n- Follow up with Omar Monday\n- called Kim 16:40 - VM\n- Called, no answer`,
			['3 for Kim Ito', '4 for Omar'],
		],
		[
			'at the level of an outer follow-up',
			`${KIM}\n\t- Follow up with Omar Monday\n- Called, no answer`,
			['3 for Omar'],
		],
		['for the right one of two', `${KIM}\n- Follow up with Omar Monday\n- called Kim 16:40 - VM`, ['3 for Kim Ito']],
	])('%s', (_, text, lines) => {
		expect(offered(text)).toEqual(lines);
	});

	test.each([
		'Kim: no answer 11/20 4pm',
		'Kim - VM Fri',
		'Kim (Fri): left message',
		'Kim Ito: VM Fri 10am',
		'Kim, no answer Fri',
		'Fri: Kim VM',
		'11/20 Kim LVM',
		'spoke to Kim Fri, likes it',
		'emailed Kim Fri',
		'texted Kim 11/20',
		'wrote to Kim Fri, no reply yet',
		'Kim rang back Fri',
		'Kim called 11/20, wants the sheet by Monday',
		'[x] called Kim Fri, VM',
		'rang Ito Fri, no joy',
		'phoned Ms Ito Fri, engaged',
		'Ito: left voicemail 11/20',
	])('with the name or the day elsewhere: %s', (log) => {
		expect(offered(`${KIM}\n- ${log}`)).toEqual(['2 for Kim Ito']);
	});

	test('by the surname that only one of two has', () => {
		const text = '- Follow up with Kim Ito Friday\n- Follow up with Omar Ito Friday\n- rang Ito Fri, no joy';
		expect(offered(text)).toEqual([]);
	});

	test('below properties, on a later day and with the name', () => {
		const properties = { contact: 'Kim Ito', 'follow-up': 'Friday' };
		const front = '---\ncontact: Kim Ito\nfollow-up: Friday\n---\n';
		expect(offered(`${front}- 2026-11-24 called Kim, no answer`, properties)).toEqual(['5 for Kim Ito']);
		expect(offered(`${front}- 2026-11-24 called, no answer`, properties)).toEqual([]);
		expect(offered(`${front}Spoke with Kim about the offer.`, properties)).toEqual([]);
	});
});

describe('Nothing is offered', () => {
	test.each([
		['for a plan', `${KIM}\n- call Kim Monday 8:30`],
		['for a question', `${KIM}\n- Did Kim leave a message?`],
		['for another person', `${KIM}\n- called Omar 16:40 - VM`],
		['for another person who called', `${KIM}\n- Omar called at 9`],
		['for an attempt in its place', `${KIM}\n\t- called Kim 16:40 - VM`],
		['for an attempt in the written form, which has no owner', `${KIM}\n- 2026-11-23 08:10 Call: left message`],
		['for the meeting that the note is about', `${KIM}\n- Spoke with Kim about the offer`],
		['for a log of an earlier day', `${KIM}\n- 2026-11-12 called Kim, no answer`],
		['under another heading', `${KIM}\n\n## Last year\n- Called, no answer`],
		['above the follow-up', `- called Kim 16:40 - VM\n${KIM}`],
		['for a closed follow-up', `- [x] Follow up with Kim Ito on Friday\n- called Kim 16:40 - VM`],
		['after a line of something else', `${KIM}\n- We talked about the weather\n- Called, no answer`],
		['for a task', `${KIM}\n- [ ] called Kim 16:40 - VM`],
		['for a task that is done and no log', `${KIM}\n- [x] call Kim Friday`],
		['for a group without a capital', `${KIM}\n- called the bank 11/20, no answer`],
		['for a trade', `${KIM}\n- called plumber Fri, VM`],
		['for a relative', `${KIM}\n- texted my sister Fri`],
		['for a plan with the name in front', `${KIM}\n- Kim: send her the sheet Friday`],
		['for an absence with the name in front', `${KIM}\n- Fri: Kim on holiday`],
		['for a number with the name in front', `${KIM}\n- Kim: 555-0142`],
		['for a thing with the surname', `${KIM}\n- read the Ito report Friday`],
		['in code', `${KIM}\n\n\`\`\`\ncalled Kim 16:40 - VM\n\`\`\``],
	])('%s', (_, text) => {
		expect(offered(text)).toEqual([]);
	});

	test('as a found line too', () => {
		const text = `${KIM}\n- called Kim 16:40 - VM, said I'd ring her again Monday 8:30`;
		const source = { path: '2026-11-19 Kim.md', text, properties: null, propertiesBroken: false, created: null };
		expect(readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked).toEqual([]);
	});

	test('for a name of signs alone', () => {
		expect(offered('- Follow up with [[-]] on Friday\n- Lunch\n- called - 16:40 - VM')).toEqual([]);
	});
});
