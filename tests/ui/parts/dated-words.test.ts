import { datedReminder } from '../../../src/ui/parts/dated-words';
import { timesIn } from '../../../src/strings/date-format';

test('in English a reminder stays as it is', () => {
	expect(datedReminder('You tried on 19 Nov.', timesIn('en'))).toBe('You tried on 19 Nov.');
});

test('in German the note’s own words stay as they were written', () => {
	expect(datedReminder('They said “call on 19 Nov” on 2 Mar.', timesIn('de'))).toBe(
		'They said “call on 19 Nov” on 2. März.',
	);
});
