import { needsOf } from '../../../../../src/core/notes/introductions/prefilter/needs';
import { PartRows, PARTS } from '../../../../../src/core/notes/introductions/prefilter/text-parts';

const WORDS = {
	by: '(?<by>D|she|he)',
	to: '(?<to>L|him|her)',
	me: '(me|us)',
	papers: 'résumé|cv|name',
};

const has = (source: string, text: string) => PARTS.hasAll(text, new PartRows(needsOf(source, WORDS).parts));

test.each([
	['introduced {me} to', 'D introduced me to L'],
	['introduced {me} to', 'D introduced us to L'],
	['intro(duced)? me', 'intro me'],
	['(send|sent) {me}', 'sent  us'],
	['pass(ed|es)? (on |over )?my {papers}', 'passed my name'],
	['pass(ed|es)? (on |over )?my {papers}', 'pass on my cv'],
	['neighbou?r', 'neighbor'],
	['kn[eo]w', 'know'],
	['(@ ){0,2}?friend', 'a friend'],
	['c/o', 'C/O'],
	['a+bc', 'aaabc'],
	['(ab)+c', 'ababc'],
	['put in~(?! a)', 'put in'],
	['^(hello|[–—-] )there', '– there'],
	['\\(via', '(via'],
	['it\\x40|at', 'at'],
])('%j may match %j', (source, text) => expect(has(source, text)).toBe(true));

test.each([
	['introduced {me} to', 'D introduced them to L'],
	['introduced {me} to', 'D produced me to L'],
	['(send|sent) {me}', 'sent it'],
	['(send|sent) {me}', 'must send them'],
	['pass(ed|es)? (on |over )?my {papers}', 'passed my book'],
	['kn[eo]w', 'knit'],
	['put in~(?! a)', 'put on'],
	['\\(via', 'fiat'],
])('%j cannot match %j', (source, text) => expect(has(source, text)).toBe(false));

test.each([
	['{by} introduced me to {to}', 2],
	['{by} introduced me( to {to})?', 1],
	['introduced by {by}|{by} told {to}', 1],
	['({by}|nobody) called', 0],
	['called (?!{to})', 0],
])('%j mentions people %d times at least', (source, people) => expect(needsOf(source, WORDS).people).toBe(people));
