import { who } from './who';

describe('A person who is named before a link to something else', () => {
	test.each([
		['Follow up with Omar Reyes about the [[Ruth Amadi]] reference Tuesday', 'Omar Reyes'],
		['Follow up with Omar re the [[Wexford]] offer Tuesday', 'Omar'],
		['Follow up with Omar Tuesday, see [[Notes on Omar]]', 'Omar'],
		['Follow up with Omar to send [[Deck v2]] Tuesday', 'Omar'],
		['Follow up with Omar on [[Project X]] Tuesday', 'Omar'],
		['Next step: Omar will send the [[Contract]] Friday', 'Omar'],
		['Check in with recruiter Monday, job: [[Wexford – Analyst]]', 'recruiter'],
	])('%s: %s', (text, name) => {
		expect(who(`- ${text}`)).toBe(name);
	});

	test.each([
		['Follow up Wexford Tuesday, call [[Ruth Amadi]]', 'Ruth Amadi'],
		['Follow up with recruiter Tuesday - [[Ruth Amadi]]', 'Ruth Amadi'],
		['Follow up on the offer Tuesday with [[Ruth Amadi]]', 'Ruth Amadi'],
		['Follow up Tuesday [[Ruth Amadi]]', 'Ruth Amadi'],
		['Next step: Omar and [[Ruth Amadi]] call Friday', 'Omar, Ruth Amadi'],
	])('but the link counts in the place of a name, %s: %s', (text, name) => {
		expect(who(`- ${text}`)).toBe(name);
	});
});

describe('A name with emphasis', () => {
	test.each([
		['Follow up with **Ruth Amadi** Monday', 'Ruth Amadi'],
		['Follow up with _Omar_ Monday', 'Omar'],
		['Follow up with ==Ruth== on Monday', 'Ruth'],
		['Follow up with <b>Omar Reyes</b> Monday', 'Omar Reyes'],
		['Follow up with **Ruth** and **Omar** Monday', 'Ruth, Omar'],
		['Follow up with 👋 Omar Reyes Monday', 'Omar Reyes'],
		['Follow up: **Ruth Amadi** Monday', 'Ruth Amadi'],
		['Follow up with the *recruiter* Monday', 'recruiter'],
		['Next step: **Omar Reyes** will call Friday', 'Omar Reyes'],
	])('%s: %s', (text, name) => {
		expect(who(`- ${text}`)).toBe(name);
	});
});
