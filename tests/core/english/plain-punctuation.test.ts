import { plainPunctuation } from '../../../src/core/english/plain-text';

describe('Plain punctuation', () => {
	test.each([
		['I&#8217;ll call her', 'I’ll call her'],
		['she&rsquo;s in &amp; well', 'she’s in & well'],
		['&#8220;tomorrow&#8221;', '"tomorrow"'],
		['one&nbsp;day', 'one day'],
		['a follow‑up', 'a follow-up'],
		['R&D at &lunch', 'R&D at &lunch'],
		['it is', 'it is'],
	])('%s', (text, plain) => {
		expect(plainPunctuation(text)).toBe(plain);
	});
});
