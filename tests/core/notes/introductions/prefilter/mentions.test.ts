import { mentionsAtMost, mentionsIn } from '../../../../../src/core/notes/introductions/prefilter/mentions';

test.each([
	['\uE000 introduced me to \uE001', 2],
	['she told \uE000 about him', 3],
	['here is the theme', 0],
])('%j mentions people %d times', (signed, count) => expect(mentionsIn(signed)).toBe(count));

test.each([
	['Dana told her about Lee', 3],
	['the team sent it', 0],
	['to @dana and @Lee', 2],
	['The iPhone of L. Park', 3],
	['“Ölaf” met Ågot', 2],
])('%j can mention people at most %d times', (text, count) => expect(mentionsAtMost(text)).toBe(count));
