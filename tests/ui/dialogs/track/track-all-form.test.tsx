/** @jest-environment jsdom */
import type { UntrackedLine } from '../../../../src/core/follow-up';
import { TrackAllForm } from '../../../../src/ui/dialogs/track/track-all-form';
import { drawForm } from '../../drawn';
import { foundLine } from '../../rows';

const LINES = ['Tove', 'Omar', 'Lind'].map((contact, index) =>
	foundLine({ contact, line: index + 1, text: `${contact} will call Friday` }),
);

test('lines that were not tracked stay in the dialog, and only they are tried again', async () => {
	const tried: string[][] = [];
	const closed: string[] = [];
	const form = drawForm(<TrackAllForm lines={LINES} tag="follow-up" onClose={() => closed.push('closed')} />, {
		track: (lines: readonly UntrackedLine[]) => {
			tried.push(lines.map(({ contact }) => contact ?? ''));
			return Promise.resolve(
				lines.length === 3
					? { ok: false, message: '2 of 3 written. “Omar will call Friday”: why', unwritten: '', failed: [1] }
					: { ok: true, message: 'Tracked.' },
			);
		},
	});
	form.click(form.find('button', 'Track all 3'));
	await form.settle();
	expect(form.all('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Omar')]);
	expect(form.find('alert', 'Omar will call Friday')).toBeDefined();
	expect(closed).toEqual([]);
	form.click(form.all('button').find(({ textContent }) => textContent === 'Track') as HTMLElement);
	await form.settle();
	expect(tried).toEqual([['Tove', 'Omar', 'Lind'], ['Omar']]);
	expect(closed).toEqual(['closed']);
});
