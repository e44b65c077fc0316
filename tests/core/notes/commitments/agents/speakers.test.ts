import { foundIn } from '../found';

describe('Who speaks in front of a line', () => {
	test.each([
		// After the label of a project or group.
		['Maps: Nora: sending the new print tomorrow', 'Nora | 2026-11-20'],
		['**Fair group**: Tove: will talk with the printers tomorrow', 'Tove | 2026-11-20'],
		['Update: Tove: will send it tomorrow', 'Tove | 2026-11-20'],
		['Tooling: Tove - will send the list tomorrow', 'Tove | 2026-11-20'],
		// Before a dash.
		['Tove - wants to get us a few layouts by Monday', 'Tove | 2026-11-23'],
		['Tove Lind - working on the map, will share it by Monday', 'Tove Lind | 2026-11-23'],
		['Tove – will send us the keys on Monday', 'Tove | 2026-11-23'],
		// Initials.
		['[] CW - Review the map and provide feedback by Monday', 'CW | 2026-11-23'],
		['eP: will send the map on Monday', 'eP | 2026-11-23'],
		// A thing in bold is no speaker.
		['**Harbour Depot Scoring** – sync scheduled with Tove & Kofi for tomorrow', 'Tove, Kofi | 2026-11-20'],
		['**Garden report** – will send it to Kofi tomorrow', 'Kofi | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		['a name before what is to be done to that person', 'Tove - call on Monday', 'nothing'],
		['a verb that is a name too', 'Will - call the printers on Monday', '- | 2026-11-23'],
		['two labels without a person', 'Plan: Prints: will send them tomorrow', '- | 2026-11-20'],
		['a unit', 'pH: will send the figures to Kofi tomorrow', 'Kofi | 2026-11-20'],
	])('is not %s', (_, text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});
});
