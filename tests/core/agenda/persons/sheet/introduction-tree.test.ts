import { introductionTree, type IntroducedNode } from '../../../../../src/core/agenda/persons/sheet/introduction-tree';
import { Introductions, type PersonIntroduction } from '../../../../../src/core/agenda/persons/introductions';
import { person } from '../../builders';

/** `a>b` says that a introduces the user to b. */
const introductions = (...pairs: readonly string[]) =>
	new Introductions(
		pairs.map((pair): PersonIntroduction => {
			const [by = '', to = ''] = pair.split('>');
			return {
				by: { id: by, contact: person(by) },
				to: { id: to, contact: person(to) },
				mayUseName: null,
				places: [{ path: 'a.md', line: 1, text: pair, by: person(by), to: person(to), day: null }],
			};
		}),
	);

const drawn = ({ name, isSelf, children }: IntroducedNode): string =>
	`${name}${isSelf ? '*' : ''}${children.length > 0 ? `(${children.map(drawn).join(' ')})` : ''}`;
const tree = (self: string, ...pairs: readonly string[]) =>
	introductionTree(new Set([self]), self, introductions(...pairs)).map(drawn);

test.each([
	['nobody', 'x', ['a>b'], []],
	['whom they led to', 'a', ['a>b', 'a>c', 'b>d'], ['a*(b(d) c)']],
	['who led to them', 'c', ['a>b', 'b>c', 'a>x', 'b>y'], ['a(b(c*))']],
	['both', 'b', ['a>b', 'b>c'], ['a(b*(c))']],
	['two introducers', 'c', ['a>c', 'b>c', 'c>d'], ['a(c*(d))', 'b(c*)']],
	['a circle', 'a', ['a>b', 'b>a'], ['b(a*)']],
	['a circle above', 'c', ['a>b', 'b>a', 'b>c'], ['b(a c*)']],
	['a circle below', 'a', ['a>b', 'b>c', 'c>b'], ['a*(b(c))']],
	['a diamond', 'd', ['a>b', 'a>c', 'b>d', 'c>d'], ['a(b(d*) c(d*))']],
])('draws %s', (_, self, pairs, lines) => {
	expect(tree(self, ...pairs)).toEqual(lines);
});

test('a long chain is cut, and a hub with many is drawn in linear time', () => {
	const chain = Array.from({ length: 30 }, (_, at) => `p${at}>p${at + 1}`);
	expect(tree('p15', ...chain).join()).toMatch(/^p11\(p12\(p13\(p14\(p15\*/);
	const hub = Array.from({ length: 3_000 }, (_, at) => `a>p${at}`);
	expect(introductionTree(new Set(['a']), 'a', introductions(...hub))[0]?.children).toHaveLength(3_000);
});
