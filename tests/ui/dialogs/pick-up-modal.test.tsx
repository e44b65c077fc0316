/** @jest-environment jsdom */
import { PickUp } from '../../../src/ui/dialogs/pick-up-modal';
import { drawForm } from '../drawn';

jest.mock('../../../src/ui/dialogs/dialog', () => ({ Dialog: class {} }));

describe('the hours at which people pick up', () => {
	const draw = (calls: number, missing: number) =>
		drawForm(
			<PickUp
				hours={{
					hours: [
						{ hour: 8, reached: 3, missed: 1 },
						{ hour: 9, reached: 0, missed: 2 },
					],
					calls,
					missing,
				}}
				onClose={() => undefined}
			/>,
		).root;

	test('shows a table, and bars with the same numbers', () => {
		const root = draw(30, 0);
		expect(root.textContent).toContain('Best so far: between 08:00 and 09:00, where 3 of 4 picked up.');
		const cells = Array.from(root.querySelectorAll('tbody tr'), (line) => line.textContent);
		expect(cells).toEqual(['08:0031', '09:0002']);
		expect(root.querySelector<HTMLElement>('tbody .is-reached')?.getAttribute('style')).toContain('75%');
	});

	test('says how many more calls it needs', () => {
		const root = draw(6, 24);
		expect(root.querySelector('table')).toBeNull();
		expect(root.textContent).toContain('24 more logged calls');
	});
});
