import { mayBeHeading } from '../../../src/core/markdown/may-be-heading';

const placesOf = (text: string) => [...text.matchAll(/message/gi)].map(({ index }) => index);

describe('A word that may be in a heading', () => {
	test.each([
		['## Message\nHello'],
		['Notes\n\n  ### 3. Message to Dana'],
		['Message\n---\nHello'],
		['Message\n===='],
		['Message\nto Dana\n  ---  \r\nHello'],
		['a message\n\nMessage\n--'],
	])('%j', (text) => expect(mayBeHeading(text, placesOf(text))).toBe(true));

	test.each([
		['She left a message.'],
		['A message\n\n---\nHello'],
		['A message\n\n# Notes'],
		['# Notes\n\nA message'],
		['Message\n| - | - |'],
		['Message\n- one'],
		[''],
	])('not %j', (text) => expect(mayBeHeading(text, placesOf(text))).toBe(false));
});
