import { who } from './who';

describe('A word beside a name that is no part of it', () => {
	test.each([
		['Skype Tove Tue', 'Tove'],
		['FaceTime Tove Lind Tue', 'Tove Lind'],
		['Slack Tove Tue', 'Tove'],
		['WhatsApp Tove Lind Tue', 'Tove Lind'],
		['Badger Tove Tue', 'Tove'],
		['Pester Wulfric Tue', 'Wulfric'],
		['Reassure Tove Tue', 'Tove'],
		['Invoice Tove and Omar Tue', 'Tove, Omar'],
		['Re-book Tove Tue', 'Tove'],
		['congratulate Wulfric Tue', 'Wulfric'],
	])('a verb: %s', (line, name) => {
		expect(who(`- ${line} #follow-up`)).toBe(name);
		expect(who(`## Action items\n\n- ${line}`)).toBe(name);
		expect(who(`- Next step: ${line}`)).toBe(name);
	});

	test.each([
		['Follow up with Tove Lind, PhD on Tuesday', 'Tove Lind'],
		['Follow up with Tove, MBA Tuesday', 'Tove'],
		['Call Tove Lind, M.D. on Tuesday #follow-up', 'Tove Lind'],
		['Follow up with Tove Lind, Jr. on Tuesday', 'Tove Lind'],
		['Follow up with Tove Lind, CFO, and Omar on Tuesday', 'Tove Lind, Omar'],
		['Follow up with [[Tove]], PhD and [[Omar]] on Tuesday', 'Tove, Omar'],
		['Follow up with Kim, TL and Omar on Tuesday', 'Kim, TL, Omar'],
		['Follow up with Tove, Ed on Tuesday', 'Tove, Ed'],
	])('a degree: %s', (line, names) => {
		expect(who(`- ${line}`)).toBe(names);
	});

	test.each([
		['Follow up with Tove URGENT Friday', 'Tove'],
		['Follow up with Tove Pronto Friday', 'Tove'],
		['Follow up with Tove COP Friday', 'Tove'],
		['Follow up with Tove Latest Friday', 'Tove'],
		['Follow up with Tove Via Email Friday', 'Tove'],
		['Follow up with Tove HIGH PRIORITY Friday', 'Tove'],
		['Follow up with Tove LIND Friday', 'Tove LIND'],
		['Follow up with Tove High Friday', 'Tove High'],
		['Call Rose Tove Friday #follow-up', 'Rose Tove'],
		['Mark Tully Friday #follow-up', 'Mark Tully'],
		['Faisal Qureshi Friday #follow-up', 'Faisal Qureshi'],
	])('an adverb: %s', (line, name) => {
		expect(who(`- ${line}`)).toBe(name);
	});
});
