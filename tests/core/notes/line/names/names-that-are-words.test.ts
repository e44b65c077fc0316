import { readNote } from '../../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';
import { who } from './who';

/** Returns the contacts, day and time of the only follow-up in a note of Thursday 2026-11-19: `Meg Read 2026-11-25`. */
function read(text: string): string {
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const [followUp] = readNote(source, DEFAULT_SETTINGS).followUps;
	const { contacts = [], act = null, problems = [] } = followUp ?? {};
	const time = act?.window ? `${act.window.from ?? ''}–${act.window.to ?? ''}` : act?.time;
	return [contacts.map(({ name }) => name).join(', ') || '-', act?.day, time, ...problems.map(({ code }) => code)]
		.filter((part) => part !== null && part !== undefined)
		.join(' ');
}

describe('A name that is another word too', () => {
	test.each([
		['Follow up with Tove, June and Omar on Wed', 'Tove, June, Omar'],
		['Follow up with Tove, Grant and Omar on Wed', 'Tove, Grant, Omar'],
		['Follow up with Tove, Hope, Chase and [[Omar]] on Wed', 'Tove, Hope, Chase, Omar'],
		['Follow up with Tove, Will & Omar on Wed', 'Tove, Will, Omar'],
		['Call Grace on Wed #follow-up', 'Grace'],
		['Email Faith Wed #follow-up', 'Faith'],
		['Text Chase Wed about the lease #follow-up', 'Chase'],
		['Next step: Grant will email Wednesday', 'Grant'],
		['Next step: Faith would call Wednesday', 'Faith'],
	])('%s', (line, names) => {
		expect(who(`- ${line}`)).toBe(names);
	});

	test.each([
		['Follow up with Tove, Chase the invoice on Wed', 'Tove'],
		['Follow up with Tove, May 5', 'Tove'],
		['Follow up with Tove and Hope that it works by Wed', 'Tove'],
		['Next step: Hope to call Wednesday', '-'],
		['Next step: Chase the invoice on Wednesday', '-'],
		['Next step: Grant access on Wednesday', '-'],
		['Call Chase the week after #follow-up', '-'],
	])('no name in %s', (line, names) => {
		expect(who(`- ${line}`)).toBe(names);
	});

	test.each([
		['Follow up with Ralph Hope Wed', 'Ralph Hope 2026-11-25'],
		['Follow up with Salmon Chase Wed', 'Salmon Chase 2026-11-25'],
		['Follow up with Herbert Read on Wed', 'Herbert Read 2026-11-25'],
		['Follow up with Nora Book Wed about the lease', 'Nora Book 2026-11-25'],
		['Follow up with Tony Meet Wed', 'Tony Meet 2026-11-25'],
		['Follow up with Lan Do Wed', 'Lan Do 2026-11-25'],
		['Call Mei-Ling To Wed #follow-up', 'Mei-Ling To 2026-11-25'],
		['Call Adrian So and Tove Wed #follow-up', 'Adrian So, Tove 2026-11-25'],
		['Follow up with Soo-jin An Wed', 'Soo-jin An 2026-11-25'],
		['Follow up with Lê Văn An Monday', 'Lê Văn An 2026-11-23'],
		['Follow up with Norman Early Wed', 'Norman Early 2026-11-25'],
		['Follow up with Carol Noon Wed', 'Carol Noon 2026-11-25'],
		['Follow up with Skip Monday', 'Skip 2026-11-23'],
		['Call Trinity Monday #follow-up', 'Trinity 2026-11-23'],
	])('as a surname or before a day: %s', (line, meaning) => {
		expect(read(`- ${line}`)).toBe(meaning);
	});

	test.each([
		['Follow up with Tove early Wed', 'Tove 2026-11-25 –09:00'],
		['Follow up with Tove noon Wed', 'Tove 2026-11-25 12:00'],
		['Follow Up With Carol Noon Wed', 'Carol 2026-11-25 12:00'],
		['Follow up with Wulfric Early Wed', 'Wulfric 2026-11-25 –09:00'],
		['Follow up with Tove Wed So I know more', 'Tove 2026-11-25'],
		['Follow up with Tove Call Omar Wed', 'Tove 2026-11-25'],
		['Follow up with Tove, skip Monday', 'Tove date.partly-read'],
	])('but not in %s', (line, meaning) => {
		expect(read(`- ${line}`)).toBe(meaning);
	});
});
