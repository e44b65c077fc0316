/** @jest-environment jsdom */
import { AttemptDots } from '../../../src/ui/row/attempt-dots';
import { drawForm } from '../drawn';

/** Full and empty dots, and the text that screen readers get. */
function drawn(made: number, limit: number) {
	const { root } = drawForm(<AttemptDots made={made} limit={limit} />);
	const dots = Array.from(root.querySelectorAll('.due-dot'), (dot) => (dot.matches('.is-made') ? '●' : '○'));
	return [dots.join(''), root.textContent];
}

test.each([
	[2, 5, '●●○○○', '2 of 5 attempts'],
	[7, 5, '●●●●●●●', '7 of 5 attempts'],
	[3, 8, '●●●○○○○○', '3 of 8 attempts'],
] as const)('%d attempts of %d are %s and read as "%s"', (made, limit, dots, text) => {
	expect(drawn(made, limit)).toEqual([dots, text]);
});

test('more than eight dots become numbers', () => {
	expect(drawn(3, 20)).toEqual(['', expect.stringMatching(/3.*20/)]);
});
